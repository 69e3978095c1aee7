// Where the reader was in each story, with the way back in; and the stories they have read.
import { paths } from '../paths.ts'
import { places, usePlaces } from '../reading/places-read.ts'
import { editionName } from './edition-names.ts'
import { placesBy } from './kept-groups.ts'
import { TakeAway } from './kept-take-away.tsx'
import { useTitles } from './kept-titles.ts'
import { passageName, placeAddress } from './kept-way.ts'
import styles from './kept.module.css'
import { Link } from './link.tsx'

/** Stories begun, with the way back in, and stories read. */
export const KeptPlaces = () => {
  const all = usePlaces()
  const { begun, read } = placesBy(all)
  const titleOf = useTitles([...begun, ...read].map(({ post }) => post))
  return (
    <section className={styles['part']} aria-labelledby="kept-places">
      <h2 id="kept-places" tabIndex={-1}>
        Where I was
      </h2>
      {all.size === 0 && <p>You have not begun a story yet. Then the way back to your place is here.</p>}
      <ul>
        {begun.map(({ post, passage, edition, share }) => (
          <li key={post} className={styles['thing']}>
            <p>
              <Link to={placeAddress({ post, passage, edition })}>Go on: {titleOf(post)}</Link>{' '}
              <span className={styles['soft']}>
                {edition === 'summary' ? editionName.summary : passageName(passage)}, {Math.round(share * 100)}% seen
              </span>
            </p>
            <TakeAway what={titleOf(post)} list="kept-places" take={() => places.forget(post)} />
          </li>
        ))}
      </ul>
      {read.length > 0 && <h3>Read</h3>}
      <ul>
        {read.map(({ post }) => (
          <li key={post} className={styles['thing']}>
            <p>
              <Link to={paths.post(post)}>{titleOf(post)}</Link>
            </p>
            <TakeAway what={titleOf(post)} list="kept-places" take={() => places.forget(post)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
