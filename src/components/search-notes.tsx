// What was done with a question before its stories are shown: what was left out, what was corrected, what was looked for
// as well. Each says what it is in plain words, and how to have it otherwise.
import type { FamilyRef, ThemeRef } from '../corpus/slices.ts'
import type { AlsoLookedFor } from '../search/found.ts'
import type { LeftOut } from '../search/left-out.ts'
import { insistedOn } from '../search/corrections.ts'
import { parseQuery, type Field } from '../search/query.ts'
import type { Found } from '../search/use-search.ts'
import { Link } from './link.tsx'
import styles from './search-notes.module.css'
import { useOpened } from './search-open.ts'
import { searchPath } from './search-path.ts'
import { ThemeLink } from './thread.tsx'

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
      “{name}={value}” is no {kindNames.get(name) ?? name} here and was left out.
    </p>
  ))

const unknownNames: Readonly<Record<Field, string>> = {
  author: 'No author is called',
  theme: 'No theme is called',
  organisation: 'No organisation is called',
  day: 'No story is of a day called',
}

interface SearchNotesProps {
  readonly found: Found
  readonly families: readonly FamilyRef[]
}

/** What was corrected, what was taken otherwise than meant, what was looked for as well. */
export const SearchNotes = ({ found: { search, result }, families }: SearchNotesProps) => {
  const refused = parseQuery(search.q).flatMap(part => (part.kind === 'field' && part.without ? [part.text] : []))
  return (
    <>
      {result.corrected.map(({ from, to }) => (
        <p key={from} className={styles['note']}>
          Nothing for “{from}”; showing “{to}”.{' '}
          <Link to={searchPath({ ...search, q: insistedOn(search.q, from) })}>Look for “{from}” all the same</Link>
        </p>
      ))}
      {result.unknown.map(({ field, text }) => (
        <p key={`${field} ${text}`} className={styles['note']}>
          {unknownNames[field]} “{text}”;{' '}
          {refused.includes(text) ? 'nothing was left out' : 'looked for the word instead'}.
        </p>
      ))}
      <Also also={result.also} families={families} />
    </>
  )
}

const shownAtOnce = 3

/** Two ways of asking that led to the same words are told once, by the longer one, which comes first. */
const eachOnce = (also: readonly AlsoLookedFor[]): readonly AlsoLookedFor[] =>
  [...new Map(also.toReversed().map(one => [one.theme ?? one.words.join(), one])).values()].toReversed()

interface AlsoProps {
  readonly also: readonly AlsoLookedFor[]
  readonly families: readonly FamilyRef[]
}

const Also = ({ also, families }: AlsoProps) => {
  const opened = useOpened('also looked for')
  const themes = families.flatMap(family => family.themes)
  const lines = eachOnce(also).map(one => (
    <li key={`${one.asked} ${one.theme}`}>
      <AlsoOne one={one} theme={themes.find(({ slug }) => slug === one.theme)} />
    </li>
  ))
  const more = lines.slice(shownAtOnce)
  return (
    lines.length > 0 && (
      <section aria-labelledby="also" className={styles['also']}>
        <p id="also">Also looked for</p>
        <div>
          <ul>{lines.slice(0, shownAtOnce)}</ul>
          {more.length > 0 && (
            <details {...opened}>
              <summary>{more.length} more</summary>
              <ul>{more}</ul>
            </details>
          )}
        </div>
      </section>
    )
  )
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

const AlsoOne = ({ one: { asked, words }, theme }: { one: AlsoLookedFor; theme: ThemeRef | undefined }) =>
  theme ? (
    <>
      The theme <ThemeLink theme={theme} />
    </>
  ) : (
    <>
      {either.format(words.map(word => `“${word}”`))} <span>for “{asked}”</span>
    </>
  )
