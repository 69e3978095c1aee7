// An organisation: what it is, its people, and each of their stories once.
import type { OrganisationSlice } from '../corpus/slices.ts'
import { Link } from '../components/link.tsx'
import styles from '../components/list-page.module.css'
import { Works } from '../components/works.tsx'
import { paths } from '../paths.ts'

/** An organisation's page. */
export const OrganisationView = ({ data }: { data: OrganisationSlice }) => {
  const { organisation, people, posts, quotes, families, pages } = data
  return (
    <>
      <header className={styles['head']}>
        <h1>{organisation.name}</h1>
        {organisation.short !== undefined && <p className={styles['lead']}>{organisation.short} for short.</p>}
        {organisation.facts.map(fact => (
          <p key={fact} className={styles['lead']}>
            {fact}
          </p>
        ))}
      </header>
      {(people.length > 0 || pages === undefined) && (
        <section className={styles['part']} aria-labelledby="people">
          <h2 id="people">People</h2>
          <ul className={styles['links']}>
            {people.map(person => (
              <li key={person.slug}>
                <Link to={paths.author(person.slug)}>{person.name}</Link>
                {person.role !== undefined && <>, {person.role}</>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Works
        posts={posts}
        quotes={quotes}
        families={families}
        pages={pages}
        to={page => paths.organisation(organisation.slug, page)}
      />
    </>
  )
}
