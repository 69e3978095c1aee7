// The interface keeps the plain-language rules E01 to E16, whoever writes a new sentence of it. A breach is told with its file,
// line and sentence. What may stand nevertheless is listed in support/plain-words.ts, with the reason.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { easyReadFindings, mustBeMended } from '../src/build/easy-read/rules.ts'
import { sentencesIn } from '../src/build/easy-read/finding.ts'
import { interfaceTexts, type InterfaceText } from './support/interface-words.ts'
import { explainedWords, kept, stillToMend } from './support/plain-words.ts'

const root = resolve(import.meta.dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => /\.tsx?$/.test(name) && !/^(?:build|worker)\//.test(name))

const texts = files.flatMap(name => interfaceTexts(name, readFileSync(join(root, name), 'utf8')))

interface Breach {
  readonly told: string
  readonly sentence: string
}

const breachesIn = (file: string): readonly Breach[] => {
  const own = texts.filter(text => text.file === file)
  return easyReadFindings(own, Object.keys(explainedWords))
    .filter(mustBeMended)
    .map(({ rule, sentence, found, expected, block }) => ({
      told: `${file}:${own[block]?.line ?? 0}: ${rule} “${found}”, expected ${expected}: ${sentence}`,
      sentence,
    }))
}

const breaches = files.flatMap(breachesIn)
const allowed = new Set([...kept.flatMap(({ sentences }) => sentences), ...stillToMend])

describe('the words of the interface', () => {
  it('are all looked at', () => {
    const sentences = new Set(texts.flatMap(text => sentencesIn(text).map(sentence => sentence.text)))
    expect(sentences.size).toBeGreaterThan(700)
  })

  it('keep the plain-language rules', () => {
    expect(breaches.filter(({ sentence }) => !allowed.has(sentence)).map(({ told }) => told)).toEqual([])
  })

  it('leave nothing on the lists that is mended or gone', () => {
    const broken = new Set(breaches.map(({ sentence }) => sentence))
    expect([...allowed].filter(sentence => !broken.has(sentence))).toEqual([])
  })
})

const said = (source: string): readonly Partial<InterfaceText>[] =>
  interfaceTexts('a.tsx', source).map(({ text, isItem }) => (isItem ? { text, isItem } : { text }))

describe('the gathering of words', () => {
  it('takes a sentence whole, with its links and what the corpus puts in', () => {
    expect(said('const A = () => <p>Read <a href="/b">all of {name}</a>, and\n  more{soon && " today"}.</p>')).toEqual([
      { text: 'Read all of Ann, and more today.' },
    ])
  })

  it('takes spoken names, strings, templates and both branches, and knows list items', () => {
    expect(said('const A = () => <li aria-label="The way back">{many ? "Go back" : `Go to ${place}`}</li>')).toEqual([
      { text: 'Go back', isItem: true },
      { text: 'The way back' },
      { text: 'Go back' },
      { text: 'Go to Ann' },
    ])
    expect(said('const keys = [["Esc", "To the box"]] as const')).toEqual([{ text: 'Esc' }, { text: 'To the box' }])
  })

  it('leaves out what nobody reads', () => {
    const code = `import { a } from 'Some file'
      type A = 'The name of a type'
      const b = styles['Big box']
      if (key === 'Escape now') throw new TypeError('Something for those who build')
      const C = () => <div className="some class" id="the-place" data-kind="A b" key={\`\${b}-hint\`} />`
    expect(said(code)).toEqual([])
  })
})
