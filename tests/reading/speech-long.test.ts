// Eight hours of reading aloud, story after story: what is marked is what is said to the end, and nothing piles up.
import { expect, it } from 'vitest'
import { fullEngine, wordlessEngine, type StandIn } from '../support/speech-engines.ts'
import { startPlayer, texts, wholeText } from '../support/speech-start.ts'
import type { TestClock } from '../support/speech-clock.ts'

const hour = 3_600_000

it.each<readonly [string, (clock: TestClock) => StandIn]>([
  ['that tells its words', fullEngine],
  ['that tells of beginning and end alone', wordlessEngine],
])('an engine %s is followed for eight hours without drifting', (_, make) => {
  const { player, clock, engine, sentence, kind } = startPlayer(make)
  const begun: number[] = []
  const waiting = new Set<number>()
  const wrong: string[] = []
  const begin = () => {
    begun.push(clock.now())
    waiting.add(clock.waiting())
    // As the session does between two stories: others to read, and on.
    player.load(texts)
    player.play()
  }
  let listeners = 0
  let told = 0
  for (; listeners < 3; listeners += 1) player.subscribe(() => (told += 1))
  player.subscribe(() => {
    const said = engine.log.at(-1)?.text.trim() ?? ''
    if (kind() === 'speaking' && sentence()?.includes(said) !== true) wrong.push(`${sentence()} while "${said}"`)
    if (kind() === 'ended') clock.after(0, begin)
  })
  begin()
  clock.move(hour)
  const [stories, inAnHour] = [begun.length, told]
  clock.move(7 * hour)

  expect(wrong).toEqual([])
  expect(stories).toBeGreaterThan(100)
  // Each story takes just as long as the first, so the last one begins when it should.
  const long = (begun[1] ?? 0) - (begun[0] ?? 0)
  expect(Math.max(...begun.map((at, number) => Math.abs(at - number * long)))).toBeLessThan(1)
  expect(begun.length).toBe(Math.floor((8 * hour) / long) + 1)
  // All that was said is the story, as often as it was begun; nothing is said twice.
  const finished = begun.length - 1
  const said = engine.log.map(({ text }) => text.trim()).join(' ')
  expect(said.startsWith(`${wholeText} `.repeat(finished))).toBe(true)
  expect(said.slice((wholeText.length + 1) * finished).trim()).toBe(
    wholeText.slice(0, said.length - (wholeText.length + 1) * finished).trim(),
  )
  // The time is that of what was said, and of beginning it.
  const pace = 15
  const spoken = engine.log.slice(0, -1).reduce((sum, { text }) => sum + 50 + (text.length / pace) * 1000, 0)
  expect(Math.abs((engine.log.at(-1)?.at ?? 0) - spoken)).toBeLessThan(1)
  // Nothing is left waiting by a story, and as often as in the first hour the page is told.
  expect(Math.max(...waiting)).toBeLessThanOrEqual(1)
  expect(Math.abs(told - 8 * inAnHour)).toBeLessThan(0.01 * told)
  expect(engine.cancels()).toBe(0)
})
