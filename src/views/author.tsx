// A person: role, organisation, what is known of them from the posts, their stories, telling words and themes.
import type { AuthorSlice } from '../corpus/slices.ts'
import { Follow } from '../components/follow.tsx'
import styles from '../components/list-page.module.css'
import { Standing } from '../components/standing.tsx'
import { Works } from '../components/works.tsx'
import { paths } from '../paths.ts'

/** A person's page. A story of three people stands on three such pages. */
export const AuthorView = ({ data: { author, person, posts, quotes, families, pages } }: { data: AuthorSlice }) => (
  <>
    <header className={styles['head']}>
      <h1>{author.name}</h1>
      <p className={styles['lead']}>
        <Standing person={person} />
      </p>
      {author.facts.map(fact => (
        <p key={fact} className={styles['lead']}>
          {fact}
        </p>
      ))}
    </header>
    <Works
      posts={posts}
      quotes={quotes}
      families={families}
      pages={pages}
      to={page => paths.author(author.slug, page)}
    />
    <Follow feeds={[{ page: paths.author(author.slug), name: `Feed of stories by ${author.name}` }]} />
  </>
)
