// What a person's and an organisation's page share: stories, telling words, themes.
import type { FamilyRef, PostCard, QuoteOf } from '../corpus/slices.ts'
import styles from './list-page.module.css'
import { Quotes } from './quotes.tsx'
import { Story } from './story.tsx'
import { ThemeLists } from './theme-lists.tsx'

interface WorksProps {
  readonly posts: readonly PostCard[]
  readonly quotes: readonly QuoteOf[]
  readonly families: readonly FamilyRef[]
}

/** Parts with nothing in them are left out. */
export const Works = ({ posts, quotes, families }: WorksProps) => (
  <>
    <section className={styles['part']} aria-labelledby="stories">
      <h2 id="stories">{posts.length === 1 ? 'The story' : `${posts.length} stories`}</h2>
      {posts.map(card => (
        <Story key={card.slug} card={card} level={3} day />
      ))}
      {posts.length === 0 && <p>No story yet. The other stories are under Stories, at the top of the page.</p>}
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
