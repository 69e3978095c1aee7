// Whose voice: how much of a week is said in whose own words, as bars told apart by their names and patterns. Each bar leads to
// the list of its passages below, and a table says the same.
import { counted, countPassages, countStories } from '../corpus/counted.ts'
import type { PassageKind, Voice } from '../corpus/schema.ts'
import { perCent, wholeWeek, type VoiceOrNone, type VoicesPart } from '../corpus/voice-picture.ts'
import { paths } from '../paths.ts'
import { preferences, useSettings } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'
import { HashLink } from './hash-link.tsx'
import { Link } from './link.tsx'
import { PassageNumber } from './passage-number.tsx'
import { VoiceBar, VoicePatterns } from './voice-patterns.tsx'
import { VoiceTables } from './voice-tables.tsx'
import { listInWords } from './quoted-text.ts'

const kindNames: Readonly<Record<PassageKind, readonly [one: string, many: string]>> = {
  heading: ['heading', 'headings'],
  caption: ['line under a picture', 'lines under pictures'],
  note: ['footnote', 'footnotes'],
  'list-item': ['item of a list', 'items of lists'],
  prose: ['passage that the writer tells', 'passages that the writer tells'],
}

const kinds: readonly PassageKind[] = ['heading', 'caption', 'note', 'list-item', 'prose']

/** "9 headings and 5 lines under pictures". */
const nobodyInWords = (nobody: VoicesPart['nobody']): string =>
  listInWords(
    kinds.flatMap(kind => {
      const many = nobody[kind]
      return many === undefined ? [] : [counted(many, ...kindNames[kind])]
    }),
  )

/** The id of the list of a voice's passages, in all stories or in one. */
const listId = (voice: VoiceOrNone, story?: string): string =>
  `voice-${voice}${story === undefined ? '' : `-in-${story}`}`

interface RowProps {
  readonly id: string
  readonly voice: VoiceOrNone
  readonly name: string
  readonly part: { readonly passages: number; readonly words: number }
  readonly whole: { readonly passages: number; readonly words: number }
}

const Row = ({ id, voice, name, part, whole }: RowProps) => (
  <li>
    <HashLink id={id}>
      <b>{name}</b>
      <span className="voice-line">
        <VoiceBar voice={voice} share={part.passages / whole.passages} />
        <span>{`${part.passages} of ${countPassages(whole.passages)}`}</span>
      </span>
      <span className="voice-line">
        <VoiceBar voice={voice} share={part.words / whole.words} />
        <span>{`${perCent(part.words, whole.words)} of the words`}</span>
      </span>
    </HashLink>
  </li>
)

/** Puts the lens on this voice, or off again. */
const LensButton = ({ voice }: { readonly voice: Voice }) => {
  const isOn = settingOf(useSettings(), 'lens') === voice
  return (
    <button
      type="button"
      data-needs-script
      aria-pressed={isOn}
      onClick={() => preferences.choose('lens', isOn ? 'off' : voice)}
    >
      Show only this voice on all pages
    </button>
  )
}

/** The passages of each voice, story by story. */
const Passages = ({ part: { voices, stories, nobody } }: { readonly part: VoicesPart }) => (
  <>
    <h3>The passages of each voice</h3>
    {voices.map(({ voice, name }) => (
      <div key={voice} className="voice-passages">
        <h4 id={listId(voice)} tabIndex={-1}>
          {name}
        </h4>
        {voice === 'nobody' ? <p>Here are {nobodyInWords(nobody)}.</p> : <LensButton voice={voice} />}
        <ul>
          {stories.map(({ slug, title, shares }) => {
            const share = shares.find(one => one.voice === voice)
            return share === undefined ? null : (
              <li key={slug} id={listId(voice, slug)} tabIndex={-1}>
                <p>{title}</p>
                <ul className="voice-numbers">
                  {share.passages.map(id => (
                    <li key={id}>
                      <PassageNumber post={{ slug, title }} id={id} />
                    </li>
                  ))}
                </ul>
              </li>
            )
          })}
        </ul>
      </div>
    ))}
  </>
)

/** The section of the page. */
export const VoicePicture = ({ part }: { readonly part: VoicesPart }) => {
  const whole = wholeWeek(part)
  const names = new Map(part.voices.map(({ voice, name }) => [voice, name]))
  return (
    <section className="picture voice-picture" aria-labelledby="voices">
      <h2 id="voices" tabIndex={-1}>
        Whose voice
      </h2>
      <p>
        See how much of this week each voice tells in its own words. Each bar leads to its passages. A passage in 2
        voices counts for both.
      </p>
      {part.unknown > 0 && <p>The editors have not noted yet who speaks in {countStories(part.unknown)}.</p>}
      <VoicePatterns />
      <h3>The whole week</h3>
      <ul className="voice-bars">
        {whole.shares.map(share => (
          <Row
            key={share.voice}
            id={listId(share.voice)}
            voice={share.voice}
            name={share.name}
            part={share}
            whole={whole}
          />
        ))}
      </ul>
      <h3>Story by story</h3>
      <div className="voice-stories">
        {part.stories.map(story => (
          <div key={story.slug}>
            <h4>
              <Link to={paths.post(story.slug)}>{story.title}</Link>
            </h4>
            <ul className="voice-bars">
              {story.shares.map(({ voice, passages, words }) => (
                <Row
                  key={voice}
                  id={listId(voice, story.slug)}
                  voice={voice}
                  name={names.get(voice) ?? voice}
                  part={{ passages: passages.length, words }}
                  whole={story}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <VoiceTables part={part} />
      <Passages part={part} />
    </section>
  )
}
