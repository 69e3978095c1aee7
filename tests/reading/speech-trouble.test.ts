// Engines that fail: what is said again, what is given up, and in which words.
import { describe, expect, it } from 'vitest'
import { webSpeechEngine } from '../../src/reading/speech-engine.ts'
import { createSpeechPlayer } from '../../src/reading/speech-player.ts'
import { testClock } from '../support/speech-clock.ts'
import { fullEngine, lateEngine, standIn, voice, wordlessEngine, type Habits } from '../support/speech-engines.ts'
import { startPlayer, texts, wholeText } from '../support/speech-start.ts'

const begin = (habits: Habits, setup: { rate?: number; voice?: string } = {}) => {
  const begun = startPlayer(clock => standIn(clock, habits), setup)
  begun.player.play()
  return begun
}
const usual = (offset: number) => offset

describe('an engine that falls silent', () => {
  it('is never given more than it survives, at any speed', () => {
    for (const rate of [0.5, 0.75, 1, 1.5, 2]) {
      const { engine, clock, kind, heard } = begin({ diesAfter: 14_000, speaksWhenDead: true }, { rate })
      clock.move(300_000)
      expect([kind(), heard()]).toEqual(['ended', wholeText])
      expect(Math.max(...engine.log.map(({ text }) => text.length / (15 * rate)))).toBeLessThan(14)
    }
  })

  it('begins the sentence again in shorter stretches, and comes to the end', () => {
    const { engine, clock, kind } = begin({ diesAfter: 7000, speaksWhenDead: true })
    clock.move(300_000)
    expect(kind()).toBe('ended')
    const [first, again] = engine.log.filter(({ text }) => text.startsWith('Nobody'))
    expect(first?.heard).toBeLessThan(first?.text.length ?? 0)
    expect(again?.text.length).toBeLessThanOrEqual(91)
    expect(again?.heard).toBe(again?.text.length)
    expect(engine.log.at(-1)).toMatchObject({ text: 'Then it rained.', heard: 15 })
  })

  it('begins again at the last word it has told of', () => {
    const { engine, clock, kind } = begin({ diesAfter: 1000, words: usual })
    clock.move(10_000)
    const said = engine.log.map(({ text }) => text)
    expect(said.slice(0, 4)).toEqual(['The shared garden', 'garden', 'We began with a gate.', 'a gate.'])
    clock.move(300_000)
    expect(kind()).toBe('failed')
  })

  it('is noticed within two seconds where it says itself that it no longer speaks', () => {
    const { engine, clock } = begin({ diesAfter: 500 })
    clock.move(2200)
    expect(engine.log.length).toBe(2)
    const patient = begin({ diesAfter: 500, speaksWhenDead: true })
    patient.clock.move(2200)
    expect(patient.engine.log.length).toBe(1)
  })

  it('fails in words after the sentence has been begun three times, with nothing left to happen', () => {
    const { engine, player, clock } = begin({ ignores: () => true })
    clock.move(120_000)
    expect(player.snapshot().state).toEqual({ kind: 'failed', reason: 'engine-silent' })
    expect(player.snapshot().place).toMatchObject({ id: 'title', offset: 0 })
    expect(engine.log.length).toBe(3)
    expect(clock.waiting()).toBe(0)
  })

  it('is tried again three times when the reader presses play again', () => {
    let isBroken = true
    const { engine, player, clock, kind } = begin({ ignores: () => isBroken })
    clock.move(120_000)
    expect(kind()).toBe('failed')
    isBroken = false
    player.play()
    clock.move(120_000)
    expect(kind()).toBe('ended')
    expect(engine.log[3]?.text).toBe('The shared garden')
  })

  it('counts as silent where it ends everything at once', () => {
    const { player, clock } = begin({ endsAtOnce: true })
    clock.move(60_000)
    expect(player.snapshot().state).toEqual({ kind: 'failed', reason: 'engine-silent' })
    expect(player.snapshot().position?.id).toBe('p1')
  })

  it('is heard although it swallows what comes right after a stop', () => {
    const { player, engine, clock, sentence } = begin({ deafAfterCancel: 60 })
    clock.move(500)
    player.next()
    player.next()
    clock.move(400)
    expect(sentence()).toBe('It was red and heavy.')
    expect(engine.log.map(({ text }) => text)).toEqual(['The shared garden', 'It was red and heavy.'])
    expect(engine.speechSynthesis.speaking).toBe(true)
  })
})

describe('an engine that says what is wrong', () => {
  it('is not allowed to speak without a press: that is said', () => {
    const { player, clock, engine } = begin({ error: () => 'not-allowed' })
    clock.move(1000)
    expect(player.snapshot().state).toEqual({ kind: 'failed', reason: 'not-allowed' })
    expect([engine.log.length, clock.waiting()]).toEqual([1, 0])
  })

  it('is paused when another page or a call silences it', () => {
    const { player, engine, clock, kind, heard } = begin({})
    clock.move(5000)
    engine.interrupt()
    clock.move(60_000)
    expect([kind(), clock.waiting()]).toEqual(['paused', 0])
    player.play()
    clock.move(60_000)
    expect(kind()).toBe('ended')
    expect(heard().endsWith(wholeText.slice(wholeText.indexOf('Nobody')))).toBe(true)
  })

  it('is not believed when it calls our own stop an interruption', () => {
    const { player, clock, engine, kind } = startPlayer(fullEngine)
    player.play()
    for (let presses = 0; presses < 3; presses += 1) {
      clock.move(500)
      player.setRate(1 + presses / 4)
      player.next()
    }
    expect(engine.cancels()).toBeGreaterThan(2)
    clock.move(1000)
    expect(kind()).toBe('speaking')
  })

  it('reads on with another voice where the chosen one is unavailable', () => {
    const voices = [voice('Anna'), voice('Cloud', { localService: false })]
    for (const error of ['voice-unavailable', 'network']) {
      const habits: Habits = { voices, error: ({ voice: uri }) => (uri === 'urn:Cloud' ? error : undefined) }
      const { engine, clock, kind } = begin(habits, { voice: 'urn:Cloud' })
      clock.move(120_000)
      expect(kind(), error).toBe('ended')
      expect(engine.log.map(({ voice: uri }) => uri).slice(0, 3)).toEqual(['urn:Cloud', 'urn:Anna', 'urn:Anna'])
    }
  })

  it('says that there is no voice where its only one is unavailable', () => {
    const { player, clock } = begin({ error: () => 'voice-unavailable' })
    clock.move(5000)
    expect(player.snapshot().state).toEqual({ kind: 'failed', reason: 'no-voice' })
  })

  it('may throw: then it is tried again, and given up in words', () => {
    const clock = testClock()
    const broken = standIn(clock)
    broken.speechSynthesis.speak = () => {
      throw new DOMException('no', 'NotAllowedError')
    }
    const player = createSpeechPlayer({ engine: webSpeechEngine(broken), clock })
    player.load(texts)
    player.play()
    clock.move(1000)
    expect(player.snapshot().state).toEqual({ kind: 'failed', reason: 'not-allowed' })
    expect(clock.waiting()).toBe(0)
  })
})

describe('voices', () => {
  it('are waited for, and then the best one is taken', () => {
    const { player, clock, engine } = startPlayer(lateEngine)
    player.play()
    clock.move(1900)
    expect(engine.log.length).toBe(0)
    clock.move(400)
    expect(engine.log[0]).toMatchObject({ voice: 'urn:Anna', lang: 'en-GB' })
  })

  it('that come after the wait are still taken', () => {
    const { clock, engine } = begin({ voicesAfter: 5000, ignores: ({ voice: uri }) => uri === undefined })
    clock.move(7000)
    expect(engine.log.map(({ voice: uri }) => uri)).toEqual([undefined, 'urn:Anna'])
  })

  it('that are never told of do not matter to an engine that speaks all the same', () => {
    const { clock, engine, kind, heard } = begin({ voices: [] })
    clock.move(120_000)
    expect([kind(), heard()]).toEqual(['ended', wholeText])
    expect(engine.log[0]).toMatchObject({ voice: undefined, lang: 'en-GB', at: 3000 })
  })

  it('change in the sentence that is being said', () => {
    const habits = { voices: [voice('Anna'), voice('Ben')] }
    const { player, clock, engine, sentence } = begin(habits)
    clock.move(500)
    player.setVoice('urn:Ben')
    clock.move(300)
    expect(sentence()).toBe('The shared garden')
    expect(engine.log.map(({ voice: uri }) => uri)).toEqual(['urn:Anna', 'urn:Ben'])
    expect(player.snapshot().voice).toBe('urn:Ben')
  })

  it('are missing altogether in a browser without speech', () => {
    expect(webSpeechEngine({})).toBeUndefined()
    const player = createSpeechPlayer({ engine: undefined, clock: testClock() })
    player.load(texts)
    player.play({ id: 'p1' })
    expect(player.snapshot()).toMatchObject({ state: { kind: 'failed', reason: 'no-voice' }, place: { id: 'p1' } })
  })
})

describe('words', () => {
  it('are marked where the engine tells of them, and kept as the place', () => {
    const { player, clock, seen, word } = startPlayer(fullEngine)
    player.play({ id: 'p1', post: 'garden' })
    clock.move(500)
    expect(word()).toBe('began')
    expect(player.snapshot().place).toMatchObject({ id: 'p1', offset: 3 })
    clock.move(120_000)
    const marked = seen.flatMap(({ position }) => {
      const span = position?.word
      return span === undefined ? [] : [texts[position?.index ?? 0]?.text.slice(span.start, span.end)]
    })
    expect([...new Set(marked)]).toEqual([...new Set(wholeText.slice(18).match(/[\p{L}\p{N}]+/gu))])
  })

  it('are never marked where it does not', () => {
    const { player, clock, seen } = startPlayer(wordlessEngine)
    player.play()
    clock.move(120_000)
    expect(seen.filter(({ position }) => position !== undefined && 'word' in position)).toEqual([])
  })

  it('are no longer marked once their offsets cannot be', () => {
    for (const words of [
      () => -1,
      () => 9999,
      () => NaN,
      (offset: number) => 60 - offset,
      (offset: number) => offset + 1,
    ]) {
      const { clock, player, kind } = begin({ words })
      clock.move(9000)
      expect(player.snapshot().position?.word, words.toString()).toBeUndefined()
      clock.move(120_000)
      expect(kind()).toBe('ended')
    }
  })
})
