// What was done with a question before its stories are shown: what was left out, what was corrected, what was looked for
// as well. Each says what it is in plain words, and how to have it otherwise.
import type { ReactNode } from 'react'
import type { FamilyRef } from '../corpus/slices.ts'
import type { LeftOut } from '../search/left-out.ts'
import { insistedOn } from '../search/corrections.ts'
import { parseQuery, type Field } from '../search/query.ts'
import type { Correction } from '../search/question.ts'
import type { Found } from '../search/use-search.ts'
import { AskAgain } from './search-ask-again.tsx'
import { cutWords, quoted } from './search-cut.ts'
import styles from './search-notes.module.css'
import { SearchAlso } from './search-also.tsx'

const kindNames: ReadonlyMap<string, string> = new Map([
  ['from', 'day'],
  ['to', 'day'],
  ['minutes', 'length'],
  ['sort', 'order'],
])

/** An address may have any number of them. */
const mostTold = 5

/** Filters of the address that the search could not take. */
export const SearchLeftOut = ({ leftOut }: { readonly leftOut: readonly LeftOut[] }) =>
  leftOut.slice(0, mostTold).map(({ name, value }) => (
    <p key={`${name} ${value}`} className={styles['note']}>
      “{cutWords(`${name}=${value}`)}” is no {kindNames.get(name) ?? name} here. The search left it out.
    </p>
  ))

/** Without a network only the weeks on this device are searched. */
export const SearchOnly = ({ weeks }: { readonly weeks: readonly string[] }) => (
  <div className={styles['note']}>
    <p>No network answers. We searched only the weeks on this device. Load this page again to search all weeks.</p>
    <p>{weeks.map(quoted).join(', ')}</p>
  </div>
)

const unknownNames: Readonly<Record<Field, string>> = {
  author: 'No author is called',
  theme: 'No theme is called',
  organisation: 'No organisation is called',
  day: 'No story came out on a day called',
}

interface SearchNotesProps {
  readonly found: Found
  readonly families: readonly FamilyRef[]
}

/** Each slip once, however its letters were written. */
const onceEach = (corrected: readonly Correction[]): readonly Correction[] =>
  [...new Map(corrected.toReversed().map(one => [one.from.toLowerCase(), one])).values()].toReversed()

/** What was corrected, what was taken otherwise than meant, and what was looked for as well, as far as there is any. */
const notesOf = ({ found: { search, result }, families }: SearchNotesProps): readonly ReactNode[] => {
  const refused = parseQuery(search.q).flatMap(part => (part.kind === 'field' && part.without ? [part.text] : []))
  const corrected = onceEach(result.corrected).map(({ from, to }) => (
    <p key={from} className={styles['note']}>
      Nothing for {quoted(from)}. Showing {quoted(to)}.{' '}
      <AskAgain search={{ ...search, q: insistedOn(search.q, from) }}>Look for {quoted(from)} all the same</AskAgain>
    </p>
  ))
  const unknown = result.unknown.map(({ field, text }) => (
    <p key={`${field} ${text}`} className={styles['note']}>
      {unknownNames[field]} “{cutWords(text)}”.{' '}
      {refused.includes(text) ? 'The search left nothing out.' : 'The search took it as a word.'}
    </p>
  ))
  const also = result.also.length > 0 && <SearchAlso key="also" also={result.also} families={families} />
  return [corrected, unknown, also].filter(one => one !== false && (!Array.isArray(one) || one.length > 0))
}

/**
 * The notes before the stories: of three kinds only the first there is, for their room is always kept. Notes come and go with
 * each key, and what stands below must not jump.
 */
export const SearchNotes = (props: SearchNotesProps) => <div className={styles['kept']}>{notesOf(props)[0]}</div>

/** The other notes, after the stories that answer. */
export const SearchMoreNotes = (props: SearchNotesProps) => notesOf(props).slice(1)
