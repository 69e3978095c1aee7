// The organisations behind the stories, each with its people.
import { counted, countPeople, countStories } from '../corpus/counted.ts'
import type { OrganisationsSlice } from '../corpus/slices.ts'
import { Link } from '../components/link.tsx'
import styles from '../components/list-page.module.css'
import { PageSteps } from '../components/page-steps.tsx'
import { paths } from '../paths.ts'

/** The list of organisations. */
export const OrganisationsView = ({ data: { organisations, pages } }: { data: OrganisationsSlice }) => (
  <>
    <header className={styles['head']}>
      <h1>Organisations</h1>
      <p className={styles['lead']}>
        {counted(pages?.all ?? organisations.length, 'organisation')} whose <Link to={paths.authors()}>people</Link>{' '}
        write here.
      </p>
    </header>
    <ul className={styles['entries']}>
      {organisations.map(({ slug, name, people, posts, all }) => (
        <li key={slug}>
          <div>
            <h2>
              <Link to={paths.organisation(slug)}>{name}</Link>
            </h2>
            <p className={styles['soft']}>{countStories(posts)}</p>
          </div>
          <ul className={styles['links']}>
            {people.map(person => (
              <li key={person.slug}>
                <Link to={paths.author(person.slug)}>{person.name}</Link>
              </li>
            ))}
            {all !== undefined && (
              <li>
                <Link to={paths.organisation(slug)}>All {countPeople(all)}</Link>
              </li>
            )}
          </ul>
        </li>
      ))}
    </ul>
    {pages && <PageSteps pages={pages} to={paths.organisations} />}
  </>
)
