// A post's head: date, title, people with roles, minutes, grade, edition, and where it stands in the week.
import { longDay } from '../corpus/dates.ts'
import type { Measure, Post } from '../corpus/schema.ts'
import type { PostCard } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { Byline } from './byline.tsx'
import { editionName, gradeInWords } from './edition-names.ts'
import { Link } from './link.tsx'
import { minutesToRead } from './story.tsx'
import styles from './post-head.module.css'

interface PostHeadProps {
  readonly post: Post
  readonly card: PostCard
  readonly week: { readonly slug: string; readonly title: string }
}

const sizeOf = (measure: Measure | undefined): string =>
  measure === undefined ? '' : `${minutesToRead(measure.minutes)}, ${gradeInWords(measure.grade)} · `

/** The facts of a post, in the order in which a reader decides. Those of every edition stand there; styles choose. */
export const PostHead = ({ post, card, week }: PostHeadProps) => {
  return (
    <header className={styles['head']}>
      <p className={styles['day']}>
        <time dateTime={post.date}>{longDay(post.date)}</time>
      </p>
      <h1>{post.title}</h1>
      <div className={styles['by']}>
        <Byline parts={card.byline} />
      </div>
      <p className={styles['facts']}>
        {post.editions.map(edition => (
          <span key={edition} data-edition-part={edition}>
            {sizeOf(post.measures[edition]) + editionName[edition]}
            <span aria-hidden="true"> · </span>
          </span>
        ))}
        {`Post ${card.number} of ${card.of} in `}
        <Link to={paths.week(week.slug)}>{week.title}</Link>
      </p>
    </header>
  )
}
