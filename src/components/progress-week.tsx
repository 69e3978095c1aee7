// How far a reader is through a week, and the way to the next story.
import { openedIn } from '../corpus/select.ts'
import type { PostCard } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { usePlaces } from '../reading/places-read.ts'
import { useSettings } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'
import { weekProgress } from '../reading/week-progress.ts'
import { Link } from './link.tsx'
import styles from './progress-week.module.css'

/** `posts` in the order of the week, oldest first. */
export const WeekProgress = ({ posts }: { posts: readonly PostCard[] }) => {
  const liked = settingOf(useSettings(), 'edition')
  const { says, next, of, read } = weekProgress(
    posts.map(({ slug, ...card }) => ({ slug, minutes: openedIn(card, liked).minutes })),
    usePlaces(),
  )
  const card = posts.find(({ slug }) => slug === next)
  return of === 0 ? null : (
    <p className={styles['progress']} data-needs-script>
      <span>{says}.</span>{' '}
      {card && (
        <Link to={paths.post(card.slug)}>
          {read === 0 ? 'Read first' : 'Next story'}: {card.title}
        </Link>
      )}
    </p>
  )
}
