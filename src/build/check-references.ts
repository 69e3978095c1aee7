// What a post's facts and summary say about its passages: each passage must be there, and each quote must stand in it.
import type { Passage } from '../corpus/schema.ts'
import { oneOf } from './faults.ts'
import type { Report } from './faults.ts'
import type { FactPath } from './yaml-facts.ts'
import { hasSoundTexts } from './read-post.ts'
import type { PostRecord } from './read-post.ts'

/** Reports passages that are not there or are named twice, and quotes that do not stand where they say. What is absent
 * is only told where every text of the post is sound: one fault of a text would come back as many here. */
export const checkReferences = (record: PostRecord, passages: readonly Passage[], report: Report): void => {
  const { file, facts, summary } = record
  const {
    themes = {},
    weakThemes = {},
    voices = [],
    quotes = [],
    care = [],
    events = [],
    places = [],
    missing = [],
  } = facts.values
  const ids = passages.map(({ id }) => id)
  const isSound = hasSoundTexts(record)
  const check = (id: string, at: { readonly file: string; readonly line: number }) => {
    if (!isSound || ids.includes(id)) return
    report({ ...at, found: `no passage ${id} in this post`, expected: oneOf(ids), mend: 'correct the id' })
  }
  const checkList = (list: readonly string[], ...path: FactPath) => {
    for (const [at, id] of list.entries()) {
      const line = facts.lineOf(...path, at)
      check(id, { file, line })
      if (list.indexOf(id) < at)
        report({ file, line, found: `${id} twice`, expected: 'each passage once', mend: 'take one away' })
    }
  }

  for (const [theme, list] of Object.entries(themes)) checkList(list, 'themes', theme)
  for (const [theme, list] of Object.entries(weakThemes)) {
    checkList(list, 'weakThemes', theme)
    const clear = Object.hasOwn(themes, theme) ? (themes[theme] ?? []) : []
    for (const id of list.filter(one => clear.includes(one))) {
      const found = `${id} both clear and weak for ${theme}`
      report({
        file,
        line: facts.lineOf('weakThemes', theme),
        found,
        expected: 'one of the two',
        mend: 'take it out of one',
      })
    }
  }
  for (const [at, voice] of voices.entries()) checkList(voice.passages, 'voices', at, 'passages')
  for (const [at, event] of events.entries()) checkList(event.passages, 'events', at, 'passages')
  for (const [at, place] of places.entries()) checkList(place.passages, 'places', at, 'passages')
  for (const [at, { passage }] of missing.entries()) check(passage, { file, line: facts.lineOf('missing', at) })
  for (const [at, { kind, passages: spoken }] of care.entries()) {
    checkList(spoken, 'care', at, 'passages')
    if (care.findIndex(other => other.kind === kind) === at) continue
    const line = facts.lineOf('care', at)
    report({ file, line, found: `care of kind "${kind}" again`, expected: 'each kind once', mend: 'join the two' })
  }
  for (const [at, { passage, words }] of quotes.entries()) {
    const line = facts.lineOf('quotes', at)
    check(passage, { file, line })
    const found = passages.find(({ id }) => id === passage)
    if (!isSound || found === undefined || holds(found, words)) continue
    const expected = `words that stand in ${passage} of retold.md or original.md`
    report({
      file,
      line,
      found: `the quote "${words}"`,
      expected,
      mend: 'copy the words from the passage, or name another',
    })
  }
  for (const { cites, line } of summary?.blocks ?? [])
    for (const id of cites) check(id, { file: summary?.file ?? file, line })
}

/** Straight and curly quotes alike, any white space as one space: editors type the one, sources have the other. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim()

/** Whether words stand in a passage, in any edition. */
export const holds = ({ original = '', retold = '' }: Passage, words: string): boolean =>
  [original, retold].some(text => folded(text).includes(folded(words)))
