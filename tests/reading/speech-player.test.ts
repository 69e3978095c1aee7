// Every engine through every command: what is said, what is marked, and that nothing is left running.
import { describe, expect, it } from 'vitest'
import { dyingEngine, emptyEngine, fullEngine, lateEngine, wordlessEngine } from '../support/speech-engines.ts'
import { startPlayer, wholeText } from '../support/speech-start.ts'

const gate = 'We began with a gate.'
const red = 'It was red and heavy.'
const engines = {
  'with all events': fullEngine,
  'without word events': wordlessEngine,
  'that falls silent after 14 seconds': dyingEngine,
  'whose voices come late': lateEngine,
}

describe.each(Object.entries(engines))('an engine %s', (_, make) => {
  const start = (setup = {}) => {
    const begun = startPlayer(make, setup)
    begun.player.play()
    begun.moveUntil(() => begun.sentence() === gate)
    begun.clock.move(200)
    return begun
  }

  it('says nothing until it is asked', () => {
    const { clock, engine, kind } = startPlayer(make)
    clock.move(60_000)
    expect(engine.log).toEqual([])
    expect(kind()).toBe('idle')
    expect(clock.waiting()).toBe(0)
  })

  it('says every word once, in order, and ends with nothing left to happen', () => {
    const { player, clock, heard, kind, seen } = startPlayer(make)
    player.play()
    clock.move(120_000)
    expect(kind()).toBe('ended')
    expect(heard()).toBe(wholeText)
    expect(clock.waiting()).toBe(0)
    expect(player.snapshot()).toEqual({ state: { kind: 'ended' }, rate: 1 })
    expect([...new Set(seen.map(({ position }) => position?.id))]).toEqual(['title', 'p1', 'p3', undefined])
  })

  it('marks the sentence that is heard', () => {
    const { player, clock, sentence, moveUntil } = start()
    expect(player.snapshot().position).toMatchObject({
      index: 1,
      id: 'p1',
      post: 'garden',
      sentence: { start: 0, end: 21 },
    })
    moveUntil(() => sentence() !== gate)
    expect(sentence()).toBe(red)
    clock.move(2500)
    expect(player.snapshot().position).toMatchObject({ index: 3, id: 'p3' })
  })

  it('is silent while paused, and goes on in the same sentence', () => {
    const { player, clock, engine, kind, sentence, heard, moveUntil } = start()
    clock.move(600)
    player.pause()
    const asked = engine.log.length
    clock.move(60_000)
    expect(engine.log.length).toBe(asked)
    expect(clock.waiting()).toBe(0)
    expect([kind(), sentence()]).toEqual(['paused', gate])
    player.play()
    expect([kind(), sentence()]).toEqual(['speaking', gate])
    moveUntil(() => kind() === 'ended')
    expect(heard().endsWith(`gate. ${red}${wholeText.slice(wholeText.indexOf(red) + red.length)}`)).toBe(true)
  })

  it('goes on to the next sentence, over what is only for eyes, and past the last to the end', () => {
    const { player, clock, sentence, kind, last } = start()
    player.next()
    expect(sentence()).toBe(red)
    clock.move(300)
    expect(last()).toMatchObject({ text: red })
    player.next()
    expect(player.snapshot().position?.id).toBe('p3')
    player.next()
    expect(sentence()).toBe('Then it rained.')
    player.next()
    expect(kind()).toBe('ended')
    clock.move(60_000)
    expect(last()).toMatchObject({ text: red })
    expect(clock.waiting()).toBe(0)
  })

  it('goes back to the sentence before within two seconds, else says this one again', () => {
    const { player, clock, sentence, engine, last, moveUntil } = start()
    moveUntil(() => sentence()?.startsWith('Nobody') ?? false)
    clock.move(2500)
    const [first, asked] = [last()?.text, engine.log.length]
    player.previous()
    clock.move(300)
    expect(engine.log.length).toBe(asked + 1)
    expect(last()?.text).toBe(first)
    player.previous()
    expect(sentence()).toBe(red)
    player.previous()
    player.previous()
    player.previous()
    expect(sentence()).toBe('The shared garden')
    clock.move(300)
    expect(last()?.text).toBe('The shared garden')
  })

  it('moves while paused without a sound', () => {
    const { player, clock, engine, sentence, kind } = start()
    player.pause()
    const asked = engine.log.length
    player.next()
    expect(sentence()).toBe(red)
    player.previous()
    expect(sentence()).toBe(gate)
    expect(player.jump({ id: 'p3', post: 'garden' })).toBe(true)
    expect(player.jump({ id: 'p9', post: 'garden' })).toBe(false)
    clock.move(60_000)
    expect(engine.log.length).toBe(asked)
    expect(kind()).toBe('paused')
    player.play()
    clock.move(300)
    expect(engine.log.at(-1)?.text.startsWith('Nobody had a plan')).toBe(true)
  })

  it('takes a new speed at once, in the sentence that is being said', () => {
    const { player, clock, sentence, last, moveUntil } = start()
    moveUntil(() => sentence() === red)
    clock.move(300)
    player.setRate(2)
    clock.move(300)
    expect(sentence()).toBe(red)
    expect(last()).toMatchObject({ rate: 2 })
    expect(red.endsWith(last()?.text ?? '?')).toBe(true)
    player.setRate(9)
    expect(player.snapshot().rate).toBe(2)
    player.setRate(0.1)
    expect(player.snapshot().rate).toBe(0.5)
  })

  it('stops for good, keeping the place', () => {
    const { player, clock, engine, kind } = start()
    player.stop()
    const asked = engine.log.length
    clock.move(60_000)
    expect([kind(), engine.log.length, clock.waiting()]).toEqual(['idle', asked, 0])
    expect(player.snapshot().position).toBeUndefined()
    expect(player.snapshot().place).toMatchObject({ id: 'p1', post: 'garden', edition: 'original' })
    expect(engine.speechSynthesis.speaking).toBe(false)
  })

  it('is silent once it is given other texts, and says those when asked', () => {
    const { player, clock, engine, kind } = start()
    player.load([{ id: 'p7', lang: 'en-GB', text: 'Another post.' }])
    expect(player.snapshot()).toEqual({ state: { kind: 'idle' }, rate: 1 })
    clock.move(10_000)
    expect([kind(), clock.waiting(), engine.speechSynthesis.speaking]).toEqual(['idle', 0, false])
    player.play()
    clock.move(10_000)
    expect([kind(), engine.log.at(-1)?.text]).toEqual(['ended', 'Another post.'])
  })

  it('goes on from a place that was kept, and only when asked', () => {
    const { player, clock, engine, sentence, kind } = startPlayer(make)
    expect(player.jump({ id: 'p1', post: 'garden', edition: 'original', offset: 29 })).toBe(true)
    clock.move(10_000)
    expect([kind(), sentence(), engine.log.length]).toEqual(['paused', red, 0])
    player.play()
    clock.move(4000)
    expect(engine.log[0]?.text).toBe('red and heavy.')
  })
})

describe('an engine without any voice', () => {
  it('fails in words after a few seconds, keeps the place, and can be asked again', () => {
    const { player, clock, kind } = startPlayer(emptyEngine)
    player.play()
    clock.move(2900)
    expect(kind()).toBe('speaking')
    clock.move(5000)
    expect(player.snapshot().state).toEqual({ kind: 'failed', reason: 'no-voice' })
    expect(clock.waiting()).toBe(0)
    expect(player.snapshot().place).toMatchObject({ id: 'title', offset: 0 })
    player.next()
    player.previous()
    player.pause()
    expect(kind()).toBe('failed')
    player.play()
    expect(kind()).toBe('speaking')
    clock.move(10_000)
    expect(kind()).toBe('failed')
  })

  it('pauses, moves, changes speed and stops while it waits for voices', () => {
    const { player, clock, engine, kind, sentence } = startPlayer(emptyEngine)
    player.play()
    clock.move(500)
    player.setRate(1.5)
    player.next()
    expect(sentence()).toBe(gate)
    player.previous()
    expect(sentence()).toBe('The shared garden')
    player.pause()
    expect([kind(), clock.waiting()]).toEqual(['paused', 0])
    player.play()
    clock.move(500)
    player.stop()
    expect([kind(), clock.waiting(), engine.log.length]).toEqual(['idle', 0, 0])
  })
})

it('nothing to say ends at once', () => {
  const { player, clock, engine, kind } = startPlayer(fullEngine)
  player.load([{ id: 'p1', lang: 'en-GB', text: ' … ' }])
  player.play()
  expect([kind(), engine.log.length, clock.waiting()]).toEqual(['ended', 0, 0])
})
