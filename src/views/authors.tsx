// Everyone who wrote, each with their role and the stories they wrote.
import { countPeople, countStories } from '../corpus/counted.ts'
import type { AuthorsSlice } from '../corpus/slices.ts'
import { Link } from '../components/link.tsx'
import styles from '../components/list-page.module.css'
import { PageSteps } from '../components/page-steps.tsx'
import { Standing } from '../components/standing.tsx'
import { paths } from '../paths.ts'

/** The list of people. */
export const AuthorsView = ({ data: { authors, pages } }: { data: AuthorsSlice }) => (
  <>
    <header className={styles['head']}>
      <h1>People</h1>
      <p className={styles['lead']}>
        {countPeople(pages?.all ?? authors.length)} here tell what they have lived and done. See also the{' '}
        <Link to={paths.organisations()}>organisations</Link> they write for.
      </p>
    </header>
    <ul className={styles['entries']}>
      {authors.map(({ posts, all, ...person }) => (
        <li key={person.slug}>
          <div>
            <h2>
              <Link to={paths.author(person.slug)}>{person.name}</Link>
            </h2>
            <p>
              <Standing person={person} />
            </p>
          </div>
          <ul className={styles['links']}>
            {posts.map(post => (
              <li key={post.slug}>
                <Link to={paths.post(post.slug)}>{post.title}</Link>
              </li>
            ))}
            {all !== undefined && (
              <li>
                <Link to={paths.author(person.slug)}>All {countStories(all)}</Link>
              </li>
            )}
          </ul>
        </li>
      ))}
    </ul>
    {pages && <PageSteps pages={pages} to={paths.authors} />}
  </>
)
