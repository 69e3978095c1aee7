// The page that teaches editors: its pictures are there, can be drawn, are told in words and stay small, and every command
// that it or the project's first page names is a command.
import { readFileSync, readdirSync } from 'node:fs'
import type { Image, Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { SaxesParser } from 'saxes'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { slugOf } from '../src/build/slug.ts'

const guide = readFileSync('content/README.md', 'utf8')
const pages = { 'README.md': readFileSync('README.md', 'utf8'), 'content/README.md': guide }

const within = (node: Nodes): readonly Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(child => within(child)) : []),
]
const nodes = within(unified().use(remarkParse).parse(guide))
const pictures = nodes.filter((node): node is Image => node.type === 'image')

const folder = 'pictures/'
const files = readdirSync(`content/${folder}`).toSorted()
const bytesOf = (name: string): Buffer => readFileSync(`content/${folder}${name}`)

/** What no picture may hold; undefined for one that is sound. */
const faultIn = (name: string, bytes: Buffer): string | undefined => {
  if (name.endsWith('.png')) return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? undefined : 'no PNG'
  if (!name.endsWith('.svg')) return 'neither SVG nor PNG'
  const faults: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => void faults.push(error.message))
  parser.on('opentag', ({ local, attributes }) => {
    if (['script', 'foreignObject', 'image', 'use'].includes(local)) faults.push(`<${local}>`)
    const acts = Object.keys(attributes).find(attribute => /^on|href$/i.test(attribute))
    if (acts !== undefined) faults.push(acts)
  })
  parser.write(bytes.toString('utf8')).close()
  return faults[0]
}

const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].flatMap(([, run, own]) => run ?? own ?? [])

describe('the page for editors', () => {
  it('names each picture that lies in its folder, and no other', () => {
    expect(pictures.map(({ url }) => url.replace(folder, '')).toSorted()).toEqual(files)
    expect(files.length).toBeGreaterThan(10)
  })

  it('says in words what each picture shows', () => {
    const short = pictures.filter(({ alt }) => (alt ?? '').split(/\s+/).length < 15)
    expect(short.map(({ url }) => url)).toEqual([])
  })

  it('has pictures that can be drawn, that hold nothing that acts, and that take 400 kB at most', () => {
    expect(files.flatMap(name => faultIn(name, bytesOf(name)) ?? [])).toEqual([])
    expect(files.reduce((sum, name) => sum + bytesOf(name).length, 0)).toBeLessThanOrEqual(400_000)
  })

  it('leads to headings that it has', () => {
    const headings = new Set([...guide.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => slugOf(words)))
    const links = nodes.flatMap(node => (node.type === 'link' && node.url.startsWith('#') ? [node.url.slice(1)] : []))
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter(link => !headings.has(link))).toEqual([])
  })

  it('teaches every command that an editor needs', () => {
    const needed = ['start', 'dev', 'check:content', 'new', 'import']
    expect(needed.filter(name => !commandsIn(guide).includes(name))).toEqual([])
  })
})

describe('the commands that are named', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  it.each(Object.entries(pages))('in %s are scripts of the project', (_, text) => {
    expect(commandsIn(text).length).toBeGreaterThan(5)
    expect([...new Set(commandsIn(text))].filter(name => !(name in scripts))).toEqual([])
  })
})
