// A player over a stand-in engine, and what a test asks of it.
import { webSpeechEngine } from '../../src/reading/speech-engine.ts'
import { createSpeechPlayer } from '../../src/reading/speech-player.ts'
import type { SpeechPosition, SpeechSnapshot, SpeechText } from '../../src/reading/speech.ts'
import { testClock, type TestClock } from './speech-clock.ts'
import type { StandIn } from './speech-engines.ts'

/** Made-up texts. The first of `p3` is longer than any engine may be given at once. */
export const texts: readonly SpeechText[] = [
  { id: 'title', post: 'garden', edition: 'original', lang: 'en-GB', text: 'The shared garden' },
  {
    id: 'p1',
    post: 'garden',
    edition: 'original',
    lang: 'en-GB',
    text: 'We began with a gate. It was red and heavy.[1]',
  },
  { id: 'p2', post: 'garden', edition: 'original', lang: 'en-GB', text: ' — ' },
  {
    id: 'p3',
    post: 'garden',
    edition: 'original',
    lang: 'en-GB',
    text:
      'Nobody had a plan, so each of us brought a seed, a spade or a story, and before the summer was over there were ' +
      'beans along the wall, a bench that three people had mended, and a long table where anyone who came by could sit ' +
      'down and eat. Then it rained.',
  },
]

/** All that is said of them, at one letter for each space. */
export const wholeText =
  'The shared garden We began with a gate. It was red and heavy. ' + (texts[3]?.text ?? '').replaceAll(/\s+/g, ' ')

export const startPlayer = (make: (clock: TestClock) => StandIn, setup: { rate?: number; voice?: string } = {}) => {
  const clock = testClock()
  const engine = make(clock)
  const player = createSpeechPlayer({ engine: webSpeechEngine(engine), clock, ...setup })
  player.load(texts)
  const seen: SpeechSnapshot[] = []
  player.subscribe(() => seen.push(player.snapshot()))
  const textOf = ({ index }: SpeechPosition): string => texts[index]?.text ?? ''
  return {
    clock,
    engine,
    player,
    seen,
    kind: () => player.snapshot().state.kind,
    /** The words of the sentence that is marked. */
    sentence: () => {
      const { position } = player.snapshot()
      return position && textOf(position).slice(position.sentence.start, position.sentence.end)
    },
    word: () => {
      const { position } = player.snapshot()
      return position?.word && textOf(position).slice(position.word.start, position.word.end)
    },
    /** What a listener has heard, word after word, said twice or not. */
    heard: () =>
      engine.log
        .map(({ text, heard }) => text.slice(0, heard).trim())
        .filter(text => text !== '')
        .join(' '),
    /** The utterance asked for last. */
    last: () => engine.log.at(-1),
    moveUntil: (isThere: () => boolean) => {
      for (let steps = 0; steps < 10_000 && !isThere(); steps += 1) clock.move(50)
    },
  }
}
