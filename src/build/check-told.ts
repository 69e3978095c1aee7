// Events and places of a post against its passages: a date must stand there or be said to be worked out, a place must be named
// there. That the passages are there is check-references.ts's.
import type { Passage, ToldEvent } from '../corpus/schema.ts'
import { parseWhen, wordsOfPart } from '../corpus/when.ts'
import { holds } from './check-references.ts'
import type { PostFacts } from './content-schemas.ts'
import { shown } from './faults.ts'
import type { Report } from './faults.ts'
import { hasSoundTexts } from './read-post.ts'
import type { PostRecord } from './read-post.ts'

type EventFacts = NonNullable<PostFacts['events']>[number]

/** The events as the corpus has them, `when` taken apart. */
export const eventsOf = (events: readonly EventFacts[]): readonly ToldEvent[] =>
  events.map(({ name, when, inferred, passages }) => ({
    name,
    ...parseWhen(when),
    ...(inferred !== undefined && { inferred }),
    passages,
  }))

/** Reports dates that stand nowhere, places that are not named where they are said to be, and names given twice. */
export const checkTold = (record: PostRecord, passages: readonly Passage[], report: Report): void => {
  const { file, facts } = record
  const { events = [], places = [] } = facts.values
  for (const fact of ['events', 'places'] as const) {
    const names = (facts.values[fact] ?? []).map(({ name }) => name)
    for (const [at, name] of names.entries()) {
      if (names.indexOf(name) === at) continue
      const found = `${shown(name)} again`
      report({ file, line: facts.lineOf(fact, at), found, expected: 'each name once', mend: 'join the two' })
    }
  }
  if (!hasSoundTexts(record)) return
  const named = (ids: readonly string[]) => passages.filter(({ id }) => ids.includes(id))
  for (const [at, event] of events.entries()) {
    const there = named(event.passages)
    if (event.inferred !== undefined || there.length === 0) continue
    const lost = datesIn(event.when).filter(word => !there.some(passage => holdsWord(passage, word)))
    if (lost.length === 0) continue
    const found = `the date ${event.when} with no ${lost.join(' and no ')} in ${event.passages.join(', ')}`
    const expected = 'a date that stands in the passage, or the reason for it'
    const mend = 'add "inferred: " with how you know'
    report({ file, line: facts.lineOf('events', at, 'when'), found, expected, mend })
  }
  for (const [at, { name, also = [], passages: ids }] of places.entries()) {
    for (const passage of named(ids)) {
      if ([name, ...also].some(form => holds(passage, form))) continue
      const found = `the place ${shown(name)}, which ${passage.id} does not name`
      const mend = 'name another passage, or add the form of the name that stands there under "also"'
      report({ file, line: facts.lineOf('places', at, 'passages'), found, expected: 'the name in the passage', mend })
    }
  }
}

/** What must stand in the text for a date to be its own: each year, month and day of it. */
const datesIn = (when: string): readonly string[] => {
  const { from, to } = parseWhen(when) ?? {}
  return [...new Set([from, to].flatMap(part => (part === undefined ? [] : wordsOfPart(part))))]
}

/** As a word of its own, so that 5 does not stand in 2015; a day may have its ending: 5th. */
const holdsWord = ({ original = '', retold = '' }: Passage, word: string): boolean =>
  [original, retold].some(text =>
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).some(one => one.replace(/(?<=\d)(?:st|nd|rd|th)$/, '') === word),
  )
