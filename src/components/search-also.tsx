// The everyday words of a question, with the words of the stories that were looked for as well, and the themes it asks for.
// Told in one line, whose room is always kept; where there is more than that, the line opens.
import type { FamilyRef, ThemeRef } from '../corpus/slices.ts'
import type { AlsoLookedFor } from '../search/found.ts'
import { cutWords, quoted } from './search-cut.ts'
import styles from './search-notes.module.css'
import { useOpened } from './search-open.ts'
import { ThemeLink } from './thread.tsx'

interface SearchAlsoProps {
  readonly also: readonly AlsoLookedFor[]
  readonly families: readonly FamilyRef[]
}

/** Two ways of asking that led to the same words are told once, by the longer one, which comes first. */
const eachOnce = (also: readonly AlsoLookedFor[]): readonly AlsoLookedFor[] =>
  [...new Map(also.toReversed().map(one => [one.theme ?? one.words.join(), one])).values()].toReversed()

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Words told in the line itself. */
const wordsAtOnce = 2

/** The line, and below it all there is to tell. */
export const SearchAlso = ({ also, families }: SearchAlsoProps) => {
  const opened = useOpened('also looked for')
  const themes = families.flatMap(family => family.themes)
  const told = eachOnce(also).map(one => ({ one, theme: themes.find(({ slug }) => slug === one.theme) }))
  const [first] = told
  if (!first) return null
  const lines = told.map(line => (
    <li key={`${line.one.asked} ${line.one.theme}`}>
      <AlsoOne {...line} />
    </li>
  ))
  const isShort = told.length === 1 && (first.theme !== undefined || first.one.words.length <= wordsAtOnce)
  if (isShort)
    return (
      <section aria-labelledby="also" className={styles['also']}>
        <p id="also">Also looked for</p>
        <ul>{lines}</ul>
      </section>
    )
  const { words } = first.one
  const line = first.theme ? `the theme ${first.theme.name}` : either.format(words.slice(0, wordsAtOnce).map(quoted))
  const left = told.length - 1
  return (
    <section aria-label="Also looked for" className={styles['also']}>
      <details {...opened}>
        <summary>
          Also looked for {line}
          {left > 0 ? `, and ${left} more` : ' and more'}
        </summary>
        <ul>{lines}</ul>
      </details>
    </section>
  )
}

const AlsoOne = ({ one: { asked, words }, theme }: { one: AlsoLookedFor; theme: ThemeRef | undefined }) =>
  theme ? (
    <>
      The theme <ThemeLink theme={theme} />
    </>
  ) : (
    <>
      {either.format(words.map(quoted))} <span>for “{cutWords(asked)}”</span>
    </>
  )
