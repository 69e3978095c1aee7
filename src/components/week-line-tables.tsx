// The line of a week as two tables: the same stories and events, and of each date how it is known.
import { plainDay } from '../corpus/dates.ts'
import type { LineEvent, LineStory } from '../corpus/picture-slices.ts'
import { whenInWords } from '../corpus/when.ts'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'
import { PassageNumber } from './passage-number.tsx'
import { PictureTable, PictureTables } from './picture-table.tsx'
import type { LineShown } from './week-line-span.ts'

const howKnown = ({ inferred }: LineEvent): string =>
  inferred === undefined ? 'It stands in the story.' : `Worked out. ${inferred}`

/** `stories`: all of the line, by which events name theirs. */
export const WeekLineTables = ({ shown, stories }: { shown: LineShown; stories: readonly LineStory[] }) => (
  <PictureTables>
    <PictureTable caption="When the stories came out" heads={['Day', 'Story']}>
      {shown.stories.map(({ slug, title, date }) => (
        <tr key={slug}>
          <td>
            <time dateTime={date}>{plainDay(date)}</time>
          </td>
          <th scope="row">
            <Link to={paths.post(slug)}>{title}</Link>
          </th>
        </tr>
      ))}
    </PictureTable>
    <PictureTable caption="What they tell of" heads={['When', 'What', 'How we know', 'Where it stands']}>
      {shown.events.map(event => {
        const story = stories[event.story]
        if (story === undefined) return null
        return (
          <tr key={`${story.slug} ${event.name}`}>
            <td>{whenInWords(event)}</td>
            <th scope="row">{event.name}</th>
            <td>{howKnown(event)}</td>
            <td>
              {event.passages.map(id => (
                <span key={id}>
                  <PassageNumber post={story} id={id} name="Passage" />,{' '}
                </span>
              ))}
              in “{story.title}”
            </td>
          </tr>
        )
      })}
    </PictureTable>
  </PictureTables>
)
