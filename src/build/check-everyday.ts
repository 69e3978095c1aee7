// A post's everyday words against its passages: they must hang on words that stand there, and add something to them.
import type { EverydayWords, Passage } from '../corpus/schema.ts'
import { oneOf, shown } from './faults.ts'
import type { Report } from './faults.ts'
import type { EverydayFile, EverydayLine, EverydayPassage } from './read-everyday.ts'
import { hasSoundTexts } from './read-post.ts'
import type { PostRecord } from './read-post.ts'
import { isUnaskable, isUnsearchable, keysOf, standInRow } from './words-in-row.ts'

/** Reports everyday words that hang on nothing, and those that could never help a reader to find the passage. */
export const checkEveryday = (record: PostRecord, passages: readonly Passage[], report: Report): void => {
  const { everyday } = record
  for (const passage of everyday?.passages ?? []) {
    const tell = (line: number, fault: Said) => report({ file: everyday?.file ?? record.file, line, ...fault })
    if (hasSoundTexts(record)) checkPlace(passage, passages, tell)
    for (const line of passage.lines) checkAgainstWords(line, tell)
    checkRepeats(passage, tell)
  }
}

/** The everyday words of a post, in the order of their file. */
export const everydayOf = (file: EverydayFile | undefined): readonly EverydayWords[] =>
  (file?.passages ?? []).flatMap(({ id, lines }) => lines.map(({ words, asked }) => ({ passage: id, words, asked })))

interface Said {
  readonly found: string
  readonly expected: string
  readonly mend: string
}
type Tell = (line: number, fault: Said) => void

const checkPlace = ({ id, line, lines }: EverydayPassage, passages: readonly Passage[], tell: Tell): void => {
  const passage = passages.find(one => one.id === id)
  if (passage === undefined) {
    const expected = oneOf(passages.map(one => one.id))
    return tell(line, { found: `no passage ${id} in this post`, expected, mend: 'correct the id' })
  }
  const [text, file] =
    passage.retold === undefined ? [passage.original ?? '', 'original.md'] : [passage.retold, 'retold.md']
  const keys = keysOf(text, 'word')
  for (const { words, line: at } of lines) {
    if (standInRow(keysOf(words, 'word'), keys)) continue
    const expected = `words that stand in ${id} of ${file}`
    tell(at, { found: `the words ${shown(words)}`, expected, mend: 'copy them from there, or name another passage' })
  }
}

const meaning = 'at least one word that carries meaning'

const checkAgainstWords = ({ words, asked, line }: EverydayLine, tell: Tell): void => {
  if (isUnsearchable(words)) {
    tell(line, {
      found: `the words ${shown(words)}`,
      expected: meaning,
      mend: 'take in a word that stands beside them',
    })
  }
  const keys = keysOf(words, 'word')
  for (const one of asked) {
    const own = keysOf(one, 'word')
    if (own.length === 0) {
      const expected = 'words with commas between them'
      tell(line, { found: `an empty place among the words for ${shown(words)}`, expected, mend: 'take a comma away' })
    } else if (isUnaskable(one)) {
      const expected = 'a word that carries meaning, or several words'
      tell(line, { found: `the everyday words ${shown(one)}`, expected, mend: 'add one, or take them away' })
    } else if (standInRow(own, keys)) {
      const found = `the everyday words ${shown(one)}, which stand in ${shown(words)}`
      tell(line, { found, expected: 'words that do not stand there', mend: 'take them away' })
    }
  }
}

const checkRepeats = ({ id, lines }: EverydayPassage, tell: Tell): void => {
  const first = new Map<string, number>()
  for (const { asked, line } of lines) {
    for (const one of asked) {
      const key = keysOf(one, 'word').join(' ')
      const before = first.get(key)
      if (before === undefined) first.set(key, line)
      else if (key !== '') {
        const found = `the everyday words ${shown(one)} again (first on line ${before})`
        tell(line, { found, expected: `each once in ${id}`, mend: 'take one away' })
      }
    }
  }
}
