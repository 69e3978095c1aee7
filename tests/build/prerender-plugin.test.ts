// A build that fails, early or late: what stood in its place still stands, and nothing is left beside it.
// The project here has no pages to draw, so its build fails after the browser's files are written.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBuilder } from 'vite'
import type { Plugin } from 'vite'
import { prerenderPlugin } from '../../src/build/prerender-plugin.ts'
import { replaceFolder, withFinalNames } from '../../src/build/swap-folder.ts'
import { edited, paper, tinyContent, writeContent } from '../support/content-folder.ts'

let root = ''

beforeEach(() => {
  // A build sets NODE_ENV for the whole process.
  vi.stubEnv('NODE_ENV', 'test')
  root = mkdtempSync(join(tmpdir(), 'reader-build-'))
  mkdirSync(join(root, 'dist/data'), { recursive: true })
  for (const name of ['dist/data/corpus.json', 'dist/_headers', 'dist/index.html', 'index.html']) {
    writeFileSync(join(root, name), `old ${name}`)
  }
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

const build = async (
  outDir: string,
  contentDir = writeContent(tinyContent()),
  warn: (text: string) => void = () => undefined,
) => {
  const plugin = prerenderPlugin({ contentDir, base: '/', siteUrl: '' })
  const listener: Plugin = { name: 'listener', configResolved: ({ logger }) => void (logger.warn = warn) }
  const builder = await createBuilder({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    plugins: [plugin, listener],
  })
  await builder.buildApp()
}

const everything = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => !name.startsWith('node_modules'))
    .toSorted()

describe('a build that fails', () => {
  it.each([
    ['late', 'dist', tinyContent(), /entry-server/],
    ['for its words', 'dist', tinyContent(edited(`${paper}/post.md`, '2031-05-06', '2031-02-30')), /to mend in/],
    ['for its place', '.', tinyContent(), /^OUT_DIR is "\.", which holds the project itself/],
  ])('%s leaves everything as it was', async (...[, outDir, content, why]) => {
    const before = everything()
    await expect(build(outDir, writeContent(content))).rejects.toThrow(why)
    expect(everything()).toEqual(before)
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old dist/index.html')
  })
})

describe('a build of content that is not all filled in', () => {
  it('says which files readers would see unfilled, once each, and goes on', async () => {
    const changes = {
      [`${paper}/retold.md`]: 'Write here: what happens. {#p1}\n\nWrite here: more. {#p2}\n',
      'weeks/kite-week/authors/author-two.md': '---\nname: Author Two\n---\nWrite here: who it is.\n',
    }
    const warned: string[] = []
    const warn = (text: string) => void warned.push(text)
    await expect(build('dist', writeContent(tinyContent(changes)), warn)).rejects.toThrow(/entry-server/)
    expect(warned).toEqual([
      'weeks/kite-week/authors/author-two.md:4: “Write here: who it is.” is not filled in; readers would see it. Write your own words there.',
      `${paper}/retold.md:1: “Write here: what happens.” is not filled in, and 1 more below it; readers would see it. Write your own words there.`,
    ])
  })
})

describe('a build that is done', () => {
  it('takes the place of the old one as a whole', async () => {
    const place = join(root, 'dist')
    let seen = ''
    await replaceFolder(place, async building => {
      seen = building
      expect(withFinalNames(`${building}/index.html`)).toBe(`${place}/index.html`)
      writeFileSync(join(building, 'index.html'), 'new')
      expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('old dist/index.html')
    })
    expect(seen).not.toBe(place)
    expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('new')
    expect(everything()).toEqual(['dist', 'dist/index.html', 'index.html'])
  })

  it('makes the folders on the way to a new place', async () => {
    await replaceFolder(join(root, 'a/b'), async building => writeFileSync(join(building, 'index.html'), 'new'))
    expect(readFileSync(join(root, 'a/b/index.html'), 'utf8')).toBe('new')
    expect(readdirSync(join(root, 'a'))).toEqual(['b'])
  })
})
