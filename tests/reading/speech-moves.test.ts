// Where each command leads, from every state: to a place, nowhere, or back to the beginning.
import { describe, expect, it } from 'vitest'
import { createSpeechPlayer } from '../../src/reading/speech-player.ts'
import { fullEngine, standIn, voice } from '../support/speech-engines.ts'
import { startPlayer, texts } from '../support/speech-start.ts'

const red = 'It was red and heavy.'

describe('reading aloud', () => {
  const lamp = { id: 'p7', text: 'A lamp. A door.', lang: 'cy' }

  it('tells nobody who no longer wants to hear', () => {
    const { player, clock } = startPlayer(fullEngine)
    let told = 0
    const stop = player.subscribe(() => (told += 1))
    player.play()
    expect(told).toBeGreaterThan(0)
    stop()
    told = 0
    clock.move(10_000)
    expect(told).toBe(0)
  })

  it('goes to where it is sent, also while it speaks, is paused or has ended', () => {
    const { player, clock, sentence, kind, last } = startPlayer(fullEngine)
    const p1 = { id: 'p1', offset: 22 }
    player.play(p1)
    expect(sentence()).toBe(red)
    player.play({ id: 'p3' })
    expect(sentence()).toMatch(/^Nobody/)
    player.pause()
    player.play(p1)
    clock.move(300)
    expect([kind(), sentence(), last()?.text]).toEqual(['speaking', red, red])
    clock.move(120_000)
    expect(kind()).toBe('ended')
    player.play(p1)
    expect(sentence()).toBe(red)
    player.play({ id: 'gone' })
    expect(sentence()).toBe('The shared garden')
  })

  it('begins at the beginning after it has ended or was stopped', () => {
    const { player, clock, sentence, kind } = startPlayer(fullEngine)
    player.play({ id: 'p3' })
    player.stop()
    player.play()
    expect(sentence()).toBe('The shared garden')
    clock.move(120_000)
    expect(kind()).toBe('ended')
    player.play()
    expect(sentence()).toBe('The shared garden')
  })

  it('is moved only while it speaks or is paused', () => {
    const { player, kind, seen, clock } = startPlayer(fullEngine)
    const nothingMoves = () => {
      const [before, count] = [player.snapshot(), seen.length]
      player.next()
      player.previous()
      player.pause()
      expect([player.snapshot(), seen.length]).toEqual([before, count])
    }
    nothingMoves()
    player.play()
    player.stop()
    expect(player.snapshot().place).toBeDefined()
    nothingMoves()
    player.play()
    clock.move(120_000)
    expect(kind()).toBe('ended')
    nothingMoves()
  })

  it('paused at the last sentence stays there', () => {
    const { player, kind, sentence } = startPlayer(fullEngine)
    player.jump({ id: 'p3', offset: (texts[3]?.text ?? '').indexOf('Then it') })
    expect([kind(), sentence()]).toEqual(['paused', 'Then it rained.'])
    player.next()
    expect([kind(), sentence()]).toEqual(['paused', 'Then it rained.'])
  })

  it('says nothing anew for a speed or a voice that it has', () => {
    const { player, clock, engine, seen } = startPlayer(fullEngine, { rate: 1.5, voice: 'urn:Anna' })
    player.play()
    clock.move(400)
    const [before, count] = [engine.log.length, seen.length]
    player.setRate(1.5)
    player.setVoice('urn:Anna')
    clock.move(100)
    expect([engine.log.length, engine.cancels(), player.snapshot().voice]).toEqual([before, 0, 'urn:Anna'])
    expect(seen.slice(count).every(({ state }) => state.kind === 'speaking')).toBe(true)
    player.pause()
    const { length } = seen
    player.setRate(1.5)
    player.setVoice('urn:Anna')
    expect(seen.length).toBe(length)
    player.setRate(9)
    player.setVoice(undefined)
    expect(seen.slice(length).map(({ rate, voice: uri }) => [rate, uri])).toEqual([
      [2, 'urn:Anna'],
      [2, undefined],
    ])
  })

  it('stays where it is where it is sent nowhere', () => {
    const { player, seen } = startPlayer(fullEngine)
    player.play()
    const [before, count] = [player.snapshot(), seen.length]
    expect(player.jump({ id: 'gone' })).toBe(false)
    expect([player.snapshot(), seen.length]).toEqual([before, count])
  })

  it('says each text in its own language, and knows it by its name alone', () => {
    const { player, clock, engine } = startPlayer(at =>
      standIn(at, { voices: [voice('Anna'), voice('Siân', { lang: 'cy' })] }),
    )
    player.load([lamp])
    player.play()
    clock.move(500)
    expect(engine.log.map(({ voice: uri, lang }) => [uri, lang])).toEqual([['urn:Siân', 'cy']])
    expect(player.snapshot()).toStrictEqual({
      state: { kind: 'speaking' },
      rate: 1,
      place: { id: 'p7', offset: 0 },
      position: { index: 0, id: 'p7', sentence: { start: 0, end: 7 } },
    })
    player.pause()
    player.stop()
    expect(player.snapshot()).toStrictEqual({ state: { kind: 'idle' }, rate: 1, place: { id: 'p7', offset: 0 } })
  })

  it('without an engine fails in words, at the place where it would begin', () => {
    const player = createSpeechPlayer({ engine: undefined })
    player.load([lamp])
    player.play({ id: 'p7', offset: 11 })
    expect(player.snapshot()).toMatchObject({ state: { kind: 'failed', reason: 'no-voice' }, place: { offset: 10 } })
    player.stop()
    expect(player.snapshot().state).toEqual({ kind: 'idle' })
  })
})
