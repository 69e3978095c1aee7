// What a person's and an organisation's page share: stories, telling words, themes.
import type { ListPage } from '../corpus/list-pages.ts'
import type { FamilyRef, PostCard, QuoteOf } from '../corpus/slices.ts'
import styles from './list-page.module.css'
import { PageSteps } from './page-steps.tsx'
import { Quotes } from './quotes.tsx'
import { Story } from './story.tsx'
import { ThemeLists } from './theme-lists.tsx'

interface WorksProps {
  readonly posts: readonly PostCard[]
  readonly quotes: readonly QuoteOf[]
  readonly families: readonly FamilyRef[]
  /** Which page this is, where their stories fill several, and where the others stand. */
  readonly pages: ListPage | undefined
  readonly to: (page: number) => string
}

const storiesOf = (count: number): string => (count === 1 ? 'The story' : `${count} stories`)

/** Parts with nothing in them are left out. */
export const Works = ({ posts, quotes, families, pages, to }: WorksProps) => (
  <>
    <section className={styles['part']} aria-labelledby="stories">
      <h2 id="stories">{storiesOf(pages?.all ?? posts.length)}</h2>
      {posts.map(card => (
        <Story key={card.slug} card={card} level={3} day />
      ))}
      {pages && <PageSteps pages={pages} to={to} />}
      {posts.length === 0 && pages === undefined && (
        <p>No story yet. The other stories are under Stories, at the top of the page.</p>
      )}
    </section>
    {quotes.length > 0 && (
      <section className={styles['part']} aria-labelledby="words">
        <h2 id="words">Quoted in the stories</h2>
        <Quotes quotes={quotes} />
      </section>
    )}
    {families.length > 0 && (
      <section className={`${styles['part']} ${styles['bare']}`} aria-labelledby="themes">
        <h2 id="themes">Themes</h2>
        <ThemeLists families={families} level={3} />
      </section>
    )}
  </>
)
