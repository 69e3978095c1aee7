// Passages that may carry a theme, found by words alone. They stand apart and say of themselves that nobody has checked
// them: a reader must never take one for a passage that an editor has read and chosen.
import { countStories } from '../corpus/counted.ts'
import type { Suggestions } from '../themes/suggested.ts'
import listPage from './list-page.module.css'
import { PassageLink } from './passage-link.tsx'
import { Story } from './story.tsx'
import styles from './suggested-passages.module.css'

/** The stories with suggested passages, each passage a link to itself and labelled. */
export const SuggestedPassages = ({ suggested: { stories, others } }: { readonly suggested: Suggestions }) => (
  <section className={listPage['part']} aria-labelledby="suggested">
    <h2 id="suggested">Suggested, not yet checked by the editors</h2>
    <p className={styles['about']}>These passages may belong to this theme. The editors have not checked them yet.</p>
    {stories.map(({ card, passages }) => (
      <Story key={card.slug} card={card} level={3} day brief>
        <ul className={styles['passages']}>
          {passages.map(passage => (
            <li key={passage.id}>
              <p className={styles['label']}>Suggested</p>
              <PassageLink post={card.slug} passage={passage} />
            </li>
          ))}
        </ul>
      </Story>
    ))}
    {others > 0 && <p>{countStories(others)} more have suggested passages.</p>}
  </section>
)
