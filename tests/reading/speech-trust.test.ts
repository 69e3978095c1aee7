// What is believed of an engine, for how long, and what it takes to be believed again.
import { describe, expect, it } from 'vitest'
import { standIn, voice, type Habits } from '../support/speech-engines.ts'
import { startPlayer } from '../support/speech-start.ts'

const begin = (habits: Habits, setup: { rate?: number; voice?: string } = {}) =>
  startPlayer(clock => standIn(clock, habits), setup)
const usual = (offset: number) => offset
const voices = [voice('Anna'), voice('Cloud', { localService: false })]
const cloud = { voice: 'urn:Cloud' }

describe('the words of an engine', () => {
  it('are not believed again after three that cannot be, and the sentence is then begun anew', () => {
    let count = 0
    const { player, engine, clock, word } = begin({
      words: offset => ((count += 1) > 3 && count < 7 ? -1 : offset),
      diesAfter: 4000,
    })
    player.play({ id: 'p3' })
    clock.move(600)
    expect([word(), player.snapshot().place?.offset]).toEqual(['had', 7])
    clock.move(1400)
    expect([word(), player.snapshot().place?.offset]).toEqual([undefined, 0])
    clock.move(4500)
    expect(engine.log.map(({ text }) => text.slice(0, 6))).toEqual(['Nobody', 'Nobody'])
    expect(word()).toBeUndefined()
  })

  it('are believed again when reading aloud begins anew', () => {
    let isBroken = true
    const { player, clock, word } = begin({ words: offset => (isBroken ? -1 : offset) })
    player.play({ id: 'p3' })
    clock.move(3000)
    player.stop()
    isBroken = false
    player.play({ id: 'p3' })
    clock.move(600)
    expect(word()).toBe('had')
  })

  it('never go back', () => {
    const { player, clock, word } = begin({ words: offset => (offset < 10 ? offset : 0) })
    player.play({ id: 'p1' })
    clock.move(1050)
    expect(word()).toBe('with')
  })

  it('count no more once another sentence is said', () => {
    const { player, clock, sentence, word } = begin({ words: usual, talksOn: true })
    player.play({ id: 'p1' })
    clock.move(400)
    player.next()
    clock.move(40)
    expect([sentence(), word()]).toEqual(['It was red and heavy.', undefined])
    clock.move(260)
    expect([sentence(), word()]).toEqual(['It was red and heavy.', 'It'])
  })

  it('show that a very slow voice is still speaking', () => {
    const { player, clock, engine, kind } = begin({ words: usual, pace: 4 })
    player.play()
    clock.move(300_000)
    expect([kind(), engine.log.length]).toEqual(['ended', 6])
  })
})

describe('an engine', () => {
  it('may call the next utterance interrupted by our own stop', () => {
    let asked = 0
    const { player, clock, engine, kind } = begin({ error: () => ((asked += 1) === 2 ? 'interrupted' : undefined) })
    player.play()
    clock.move(500)
    player.next()
    clock.move(1000)
    expect(kind()).toBe('speaking')
    expect(engine.log.slice(1).map(({ text }) => text)).toEqual(['We began with a gate.', 'We began with a gate.'])
  })

  it('is not stopped between sentences, also where it still seems to speak', () => {
    const { player, clock, engine, kind } = begin({ busyAtEnd: true })
    player.play()
    clock.move(120_000)
    expect([kind(), engine.cancels(), engine.log.length]).toEqual(['ended', 0, 6])
  })

  it('that another page has left speaking is stopped first', () => {
    const { player, clock, engine } = begin({})
    engine.speechSynthesis.speak(new engine.SpeechSynthesisUtterance('From before'))
    clock.move(200)
    player.play()
    clock.move(500)
    expect([engine.cancels(), engine.log.at(-1)?.text]).toEqual([1, 'The shared garden'])
  })

  it('that another page has left paused is woken', () => {
    const { player, engine } = begin({})
    let woken = 0
    Object.assign(engine.speechSynthesis, { paused: true, resume: () => (woken += 1) })
    player.play()
    expect(woken).toBe(1)
  })

  it('that is slow to begin does not count as having been heard meanwhile', () => {
    const { player, clock, sentence } = begin({ startsAfter: 3000 })
    player.play({ id: 'p1', offset: 22 })
    clock.move(3800)
    player.previous()
    expect(sentence()).toBe('We began with a gate.')
  })
})

describe('a voice', () => {
  it('speaks in its own language, not in one it may not have', () => {
    const { player, engine } = begin({ voices: [voice('Anna'), voice('Sam', { lang: 'en-US' })] }, { voice: 'urn:Sam' })
    player.play()
    expect(engine.log[0]).toMatchObject({ voice: 'urn:Sam', lang: 'en-US' })
  })

  it('is missing at once where none speaks the language and the engine says so', () => {
    const { player, clock, engine } = begin({
      voices: [voice('Zoé', { lang: 'fr-FR' })],
      error: () => 'language-unavailable',
    })
    player.play()
    clock.move(10_000)
    expect(player.snapshot().state).toEqual({ kind: 'failed', reason: 'no-voice' })
    expect(engine.log).toHaveLength(1)
  })

  it('that stays silent is left for another the third time, and tried again another day', () => {
    let isBroken = true
    const { player, clock, engine, kind } = begin(
      { voices, ignores: ({ voice: uri }) => isBroken && uri === 'urn:Cloud' },
      cloud,
    )
    player.play()
    clock.move(120_000)
    expect(kind()).toBe('ended')
    const used = engine.log.map(({ voice: uri }) => uri)
    expect(used.slice(0, 4)).toEqual(['urn:Cloud', 'urn:Cloud', 'urn:Anna', 'urn:Anna'])
    isBroken = false
    player.play()
    clock.move(1000)
    expect(engine.log.at(-1)?.voice).toBe('urn:Cloud')
  })

  it('that fell silent in long stretches is given short ones, until reading aloud begins anew', () => {
    let isBroken = true
    const first = (): number => Math.max(...engine.log.map(({ text }) => text.length))
    const { player, clock, engine } = begin({ ignores: ({ text }) => isBroken && text.length > 100 })
    player.play({ id: 'p3' })
    clock.move(60_000)
    expect(first()).toBeGreaterThan(100)
    player.stop()
    isBroken = false
    player.play({ id: 'p3' })
    clock.move(500)
    expect(engine.log.at(-1)?.text.length).toBeGreaterThan(100)
  })
})

describe('a press', () => {
  it('on play while it speaks changes nothing', () => {
    const { player, clock, engine } = begin({})
    player.play()
    clock.move(500)
    player.play()
    clock.move(400)
    expect([engine.log.length, engine.cancels()]).toEqual([1, 0])
  })

  it('on a voice tries it, also where it has failed before', () => {
    let isBroken = true
    const { player, clock, engine } = begin({ voices, error: () => (isBroken ? 'network' : undefined) }, cloud)
    player.play()
    clock.move(50)
    isBroken = false
    clock.move(400)
    player.setVoice('urn:Anna')
    player.setVoice('urn:Cloud')
    clock.move(400)
    expect(engine.log.map(({ voice: uri }) => uri)).toEqual(['urn:Cloud', 'urn:Anna', 'urn:Cloud'])
  })

  it('on play after a failure begins with the chosen voice and at the same place', () => {
    let isBroken = true
    const { player, clock, engine, kind } = begin({ voices, ignores: () => isBroken }, cloud)
    player.play({ id: 'p1', offset: 22 })
    clock.move(120_000)
    expect(kind()).toBe('failed')
    isBroken = false
    player.play()
    clock.move(400)
    expect(engine.log.at(-1)).toMatchObject({ voice: 'urn:Cloud', text: 'It was red and heavy.' })
  })
})

describe('going back', () => {
  it('from a place within a sentence means its beginning', () => {
    const { player, clock, sentence } = begin({})
    player.play({ id: 'p1', offset: 29 })
    clock.move(300)
    player.previous()
    expect([sentence(), player.snapshot().place?.offset]).toEqual(['It was red and heavy.', 22])
  })

  it('counts what was heard before a pause and a change of speed', () => {
    for (const change of ['pause', 'rate'] as const) {
      const { player, clock, sentence } = begin({})
      player.play({ id: 'p3' })
      clock.move(1500)
      if (change === 'rate') player.setRate(1.25)
      else {
        player.pause()
        clock.move(5000)
        player.play()
      }
      clock.move(1000)
      player.previous()
      expect(sentence()?.slice(0, 6), change).toBe('Nobody')
    }
  })
})
