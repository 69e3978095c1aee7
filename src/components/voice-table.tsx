// The picture of voices as a table: the same numbers, in the same order.
import { perCent, wholeWeek, type StoryShares, type VoicesPart } from '../corpus/voice-picture.ts'

interface Shares {
  readonly name: string
  readonly passages: number
  readonly words: number
}

interface RowsProps {
  readonly title: string
  readonly whole: Pick<StoryShares, 'passages' | 'words'>
  readonly shares: readonly Shares[]
}

const Rows = ({ title, whole, shares }: RowsProps) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={3}>
        {title}
      </th>
    </tr>
    {shares.map(({ name, passages, words }) => (
      <tr key={name}>
        <th scope="row">{name}</th>
        <td>
          {passages} of {whole.passages}
        </td>
        <td>
          {words} of {whole.words}, {perCent(words, whole.words)}
        </td>
      </tr>
    ))}
  </tbody>
)

/** Closed on the screen, open on paper. */
export const VoiceTable = ({ part }: { readonly part: VoicesPart }) => {
  const whole = wholeWeek(part)
  const names = new Map(part.voices.map(({ voice, name }) => [voice, name]))
  return (
    <details className="picture-table">
      <summary>The same as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Whose voice</th>
            <th scope="col">Passages</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <Rows title="The whole week" whole={whole} shares={whole.shares} />
        {part.stories.map(story => (
          <Rows
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
      </table>
    </details>
  )
}
