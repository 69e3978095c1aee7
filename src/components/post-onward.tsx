// Where to go on from a post: the one before, the one after, and related stories with the reason.
import type { PostLink, PostSlice, ThemeRef } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'
import { RelatedPassages } from './related-passages.tsx'
import { Story } from './story.tsx'
import { ThemeLink } from './thread.tsx'
import { ThreadRow } from './thread-row.tsx'
import styles from './post-onward.module.css'

const Neighbour = ({ way, post }: { way: string; post: PostLink }) => (
  <li>
    <Link to={paths.post(post.slug)}>
      <span className={styles['way']}>{`${way}: `}</span>
      {post.title}
    </Link>
  </li>
)

/** Said of themes that no editor has written down yet. */
const bothMay = 'Both may carry these themes. The editors have not checked them yet.'

const Suggested = ({ themes }: { themes: readonly ThemeRef[] }) => (
  <ul>
    {themes.map(theme => (
      <li key={theme.slug}>
        <ThemeLink theme={theme} />
      </li>
    ))}
  </ul>
)

/** Neighbours in the week by date; related stories by the themes they share, which are shown. */
export const PostOnward = ({ data: { previous, next, related, relatedPassages, families } }: { data: PostSlice }) => {
  const names = new Map(families.map(family => [family.slug, family.name]))
  return (
    <>
      {(previous ?? next) && (
        <nav className={styles['neighbours']} aria-label="Stories before and after">
          <ul>
            {previous && <Neighbour way="The story before" post={previous} />}
            {next && <Neighbour way="The story after" post={next} />}
          </ul>
        </nav>
      )}
      {related.length > 0 && (
        <section className={`${styles['related']} unprinted`} aria-labelledby="related">
          <h2 id="related">Stories like this one</h2>
          {related.map(({ card, shared, unchecked }) => (
            <Story key={card.slug} card={card} level={3} day>
              <p className={styles['reason']}>{unchecked ? bothMay : 'Both stories carry:'}</p>
              {unchecked ? <Suggested themes={shared} /> : <ThreadRow themes={shared} names={names} />}
            </Story>
          ))}
        </section>
      )}
      {relatedPassages && (
        <RelatedPassages passages={relatedPassages} isUnchecked={related.some(({ unchecked }) => unchecked)} />
      )}
    </>
  )
}
