// What themes are known by, held to what they are said to be: each passage that clearly carries a theme holds one of its
// signals, or nobody who searches by them would find it. Everyday words of a theme stand apart from its signals.
import type { Passage } from '../corpus/schema.ts'
import type { ThemeFacts } from './content-schemas.ts'
import { shown } from './faults.ts'
import type { Report } from './faults.ts'
import { hasSoundTexts } from './read-post.ts'
import type { PostRecord } from './read-post.ts'
import type { FactsFile } from './records.ts'
import { isUnaskable, keysOf, standInRow } from './words-in-row.ts'

type ThemeFile = FactsFile<ThemeFacts>

/** Slugs of themes -> their signals, as keys. A theme whose signals could not be read is not among them. */
export type Signals = ReadonlyMap<string, readonly (readonly string[])[]>

export const signalsOf = (themes: readonly ThemeFile[]): Signals =>
  new Map(
    themes.flatMap(({ slug, facts }) => {
      const signals = facts.values.signals ?? (facts.lacks('signals') ? [] : undefined)
      return signals === undefined ? [] : [[slug, signals.map(signal => keysOf(signal, 'term'))]]
    }),
  )

/** Reports each clear evidence of a post that holds no signal of its theme, in either text. */
export const checkEvidence = (
  record: PostRecord,
  { passages, signals }: { readonly passages: readonly Passage[]; readonly signals: Signals },
  report: Report,
): void => {
  if (!hasSoundTexts(record)) return
  const { file, facts } = record
  const byId = new Map(passages.map(passage => [passage.id, passage]))
  const read = new Map<string, readonly (readonly string[])[]>()
  /** The words of a passage; only those that are named as evidence are read. */
  const keysIn = (id: string): readonly (readonly string[])[] | undefined => {
    const passage = byId.get(id)
    if (passage === undefined || read.has(id)) return read.get(id)
    const keys = [passage.retold ?? '', passage.original ?? ''].map(text => keysOf(text, 'term'))
    read.set(id, keys)
    return keys
  }
  for (const [theme, ids] of Object.entries(facts.values.themes ?? {})) {
    const known = signals.get(theme)
    for (const [at, id] of ids.entries()) {
      const keys = keysIn(id)
      if (known === undefined || keys === undefined) continue
      if (known.some(signal => keys.some(text => standInRow(signal, text)))) continue
      const found = `${id} with none of the signals of ${theme}`
      const mend = `add its telling words to signals in themes/${theme}.md, or move it to weakThemes`
      report({ file, line: facts.lineOf('themes', theme, at), found, expected: 'at least one', mend })
    }
  }
}

/** Reports everyday words of a theme that find nothing, stand twice, or are signals already. */
export const checkAsked = ({ file, facts }: ThemeFile, report: Report): void => {
  const { signals = [], asked = [] } = facts.values
  const folded = (text: string) => keysOf(text, 'word').join(' ')
  const known = new Set(signals.map(folded))
  const keys = asked.map(folded)
  for (const [at, one] of asked.entries()) {
    const tell = (found: string, expected: string, mend: string) =>
      report({ file, line: facts.lineOf('asked', at), found: `asked ${shown(one)}${found}`, expected, mend })
    const key = folded(one)
    if (isUnaskable(one)) tell('', 'a word that carries meaning, or several words', 'add one, or take it away')
    else if (known.has(key)) tell(', which is among the signals', 'it in one of the two', 'take one away')
    else if (keys.indexOf(key) < at) tell(' twice', 'each once', 'take one away')
  }
}
