// The stories of a week as one list, those with a short summary first, the easiest of them at the top.
// Each of those opens its summary; a story without one is listed below, as it stands in the timeline.
import { longDay } from '../corpus/dates.ts'
import type { FamilyRef, PostCard, SimpleStory } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { editionName, gradeInWords } from './edition-names.ts'
import { LoomRow } from './loom.tsx'
import { minutesToRead, PlaceInWeek, ReadMark, Story, StoryFrame } from './story.tsx'
import { ThreadRow } from './thread-row.tsx'
import styles from './simple-stories.module.css'

interface SimpleStoriesProps {
  /** Oldest first. */
  readonly posts: readonly PostCard[]
  /** Easiest first. */
  readonly simple: readonly SimpleStory[]
  readonly families: readonly FamilyRef[]
}

/** One story by its summary: when it was told, how long and how hard it is, and a link that opens it. */
const SimpleEntry = ({ card, measure }: { card: PostCard; measure: SimpleStory }) => (
  <StoryFrame
    card={card}
    level={2}
    to={`${paths.post(card.slug)}?edition=summary`}
    facts={
      <>
        <li>
          {minutesToRead(measure.minutes)}, {gradeInWords(measure.grade)}
        </li>
        <li>{editionName.summary}</li>
        <li>
          <time dateTime={card.date}>{longDay(card.date)}</time>
        </li>
        <PlaceInWeek card={card} />
        <ReadMark card={card} />
      </>
    }
  />
)

/** All stories of the week, in the order of how easily they are read. */
export const SimpleStories = ({ posts, simple, families }: SimpleStoriesProps) => {
  const names = new Map(families.map(family => [family.slug, family.name]))
  const cards = new Map(posts.map(card => [card.slug, card]))
  const easy = simple.flatMap(measure => {
    const card = cards.get(measure.slug)
    return card === undefined ? [] : [{ card, measure }]
  })
  const others = posts.filter(({ slug }) => simple.every(measure => measure.slug !== slug))
  const threads = (card: PostCard) => <ThreadRow themes={card.themes} names={names} />
  const row = (card: PostCard, entry: React.ReactNode) => (
    <li key={card.slug} className={styles['row']}>
      <div className={styles['entry']}>{entry}</div>
      <LoomRow families={families} carried={new Set(card.themes.map(theme => theme.slug))} />
    </li>
  )
  return (
    <ol className={styles['stories']}>
      {easy.map(({ card, measure }) =>
        row(
          card,
          <>
            <SimpleEntry card={card} measure={measure} />
            {threads(card)}
          </>,
        ),
      )}
      {others.map(card =>
        row(
          card,
          <Story card={card} level={2} day>
            {threads(card)}
          </Story>,
        ),
      )}
    </ol>
  )
}
