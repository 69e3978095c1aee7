// How to ask, where the asking is done: each way with a question that works on these stories, and what the keys do.
import { preferences, useSettings } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'
import type { Way, WayToAsk } from '../search/examples.ts'
import { emptySearch } from '../search/query-url.ts'
import { Link } from './link.tsx'
import styles from './search-how.module.css'
import { useOpened } from './search-open.ts'
import { searchPath } from './search-path.ts'

const means: Readonly<Record<Way, string>> = {
  phrase: 'These words next to each other, in this order.',
  without: 'A minus leaves out every story with the word after it.',
  or: 'Either word will do.',
  author: 'Only stories by this person.',
  theme: 'Only passages on this theme.',
  organisation: 'Only stories from this organisation.',
  day: 'Only stories from this day.',
}

/** Folded away until somebody wants it. */
export const SearchHow = ({ ways }: { readonly ways: readonly WayToAsk[] }) => (
  <details className={styles['how']} {...useOpened('how to ask')}>
    <summary>How to ask</summary>
    <div className={styles['parts']}>
      {ways.length > 0 && (
        <div>
          <p>Plain words find most things. You can also ask in these ways. Each one is a link to try.</p>
          <dl className={styles['ways']}>
            {ways.map(({ way, q }) => (
              <div key={way}>
                <dt>
                  <Link to={searchPath({ ...emptySearch, q })}>{q}</Link>
                </dt>
                <dd>{means[way]}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <Keys />
    </div>
  </details>
)

const keys = [
  ['↓', 'From the box to the first story, then from story to story'],
  ['↑', 'Back, story by story, to the box'],
  ['Esc', 'From any story straight to the box'],
  ['/', 'To the box, from every page of this site'],
  ['Tab', 'Through everything, as always'],
] as const

/** Keys need script, so without it this is not shown. */
const Keys = () => {
  const isOn = settingOf(useSettings(), 'slash') === 'on'
  return (
    <div className={styles['keys']}>
      <p>With the keyboard:</p>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => preferences.choose('slash', currentTarget.checked ? 'on' : 'off')}
        />
        <span>
          Let the <kbd>/</kbd> key bring me to the box
        </span>
      </label>
    </div>
  )
}
