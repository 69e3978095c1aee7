// One story in a list: title, people, where it stands in its week, minutes, what happens in it, its threads.
import { countMinutes } from '../corpus/counted.ts'
import { plainDay } from '../corpus/dates.ts'
import { openedIn } from '../corpus/select.ts'
import type { PostCard } from '../corpus/slices.ts'
import { paths, storyId } from '../paths.ts'
import { usePlaces } from '../reading/places-read.ts'
import { useSettings } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'
import { Byline } from './byline.tsx'
import { careSays } from './care-words.ts'
import { editionName } from './edition-names.ts'
import { Link } from './link.tsx'
import styles from './story.module.css'

interface StoryProps {
  readonly card: PostCard
  readonly level: 2 | 3
  /** Shown where the list is not already ordered under days. */
  readonly day?: boolean
  /** Leaves out what happens in it, where the story's own passages follow. */
  readonly brief?: boolean
  readonly children?: React.ReactNode
}

/** "3 minutes to read", "1 minute to read". */
export const minutesToRead = (minutes: number): string => `${countMinutes(minutes)} to read`

interface StoryFrameProps extends Pick<StoryProps, 'card' | 'level' | 'brief' | 'children'> {
  readonly to: string
  /** What is known of it, as items of a list. */
  readonly facts: React.ReactNode
}

/** What every list says of a story, in the same order; what is known of it differs from list to list. */
export const StoryFrame = ({ card, level, to, facts, brief = false, children }: StoryFrameProps) => {
  const Heading = `h${level}` as const
  return (
    <article className={styles['story']} aria-labelledby={storyId(card.slug)}>
      <Heading id={storyId(card.slug)} className={styles['title']}>
        <Link to={to}>{card.title}</Link>
      </Heading>
      <div className={styles['by']}>
        <Byline parts={card.byline} />
      </div>
      {!brief && <p className={styles['short']}>{card.inShort}</p>}
      <ul className={styles['facts']}>
        {facts}
        {card.care && <li>{careSays(card.care)}</li>}
      </ul>
      {children}
    </article>
  )
}

/** Where a story stands in its week. */
export const PlaceInWeek = ({ card }: { card: PostCard }) => <li>{`Post ${card.number} of ${card.of}`}</li>

/** Says of a story that the reader has read it. */
export const ReadMark = ({ card }: { card: PostCard }) => {
  const isRead = usePlaces().get(card.slug)?.read === true
  return isRead ? <li className={styles['read']}>Read</li> : null
}

/** A story as lists show it. Children follow its words: themes, quoted passages, a reason. */
export const Story = ({ card, level, day = false, brief = false, children }: StoryProps) => {
  const { edition, minutes } = openedIn(card, settingOf(useSettings(), 'edition'))
  const facts = (
    <>
      {day && (
        <li>
          <time dateTime={card.date}>{plainDay(card.date)}</time>
        </li>
      )}
      <PlaceInWeek card={card} />
      <li>{minutesToRead(minutes)}</li>
      <li>{editionName[edition]}</li>
      <ReadMark card={card} />
    </>
  )
  return (
    <StoryFrame card={card} level={level} to={paths.post(card.slug)} facts={facts} brief={brief}>
      {children}
    </StoryFrame>
  )
}
