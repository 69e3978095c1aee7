// The picture of voices as tables: the same numbers, in the same order.
import { perCent, wholeWeek, type StoryShares, type VoicesPart } from '../corpus/voice-picture.ts'
import { PictureTable, PictureTables } from './picture-table.tsx'

interface SharesTableProps {
  readonly title: string
  readonly whole: Pick<StoryShares, 'passages' | 'words'>
  readonly shares: readonly { readonly name: string; readonly passages: number; readonly words: number }[]
}

/** Each cell says what it counts: on a small screen it stands without the head of its column. */
const SharesTable = ({ title, whole, shares }: SharesTableProps) => (
  <PictureTable caption={title} heads={['Whose voice', 'Passages', 'Words']}>
    {shares.map(({ name, passages, words }) => (
      <tr key={name}>
        <th scope="row">{name}</th>
        <td>{`${passages} of ${whole.passages} passages`}</td>
        <td>{`${words} of ${whole.words} words, ${perCent(words, whole.words)}`}</td>
      </tr>
    ))}
  </PictureTable>
)

/** One table for the week, and one for each story. */
export const VoiceTables = ({ part }: { readonly part: VoicesPart }) => {
  const whole = wholeWeek(part)
  const names = new Map(part.voices.map(({ voice, name }) => [voice, name]))
  return (
    <PictureTables>
      <SharesTable title="The whole week" whole={whole} shares={whole.shares} />
      {part.stories.map(story => (
        <SharesTable
          key={story.slug}
          title={story.title}
          whole={story}
          shares={story.shares.map(({ voice, passages, words }) => ({
            name: names.get(voice) ?? voice,
            passages: passages.length,
            words,
          }))}
        />
      ))}
    </PictureTables>
  )
}
