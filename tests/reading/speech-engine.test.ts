// What goes to the browser's speech, and what of its reports is passed on.
import { describe, expect, it } from 'vitest'
import { webSpeechEngine, type WebSpeech, type WebUtterance } from '../../src/reading/speech-engine.ts'
import { voice } from '../support/speech-engines.ts'

class Words extends EventTarget implements WebUtterance {
  lang = 'none'
  rate = 0
  voice: WebUtterance['voice'] = null
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

const anna = voice('Anna', { lang: 'en_GB_x', default: true })
const cloud = voice('Cloud', { lang: 'en-US', localService: false })

const browser = ({ hasEvents = true } = {}) => {
  const told: string[] = []
  const heard = new Set<() => void>()
  const spoken: Words[] = []
  const state = { speaking: false, pending: false, paused: false, voices: [anna, cloud] }
  const speech: WebSpeech = {
    get speaking() {
      return state.speaking
    },
    get pending() {
      return state.pending
    },
    get paused() {
      return state.paused
    },
    getVoices: () => state.voices,
    speak: words => {
      told.push('speak')
      if (words instanceof Words) spoken.push(words)
    },
    cancel: () => told.push('cancel'),
    resume: () => told.push('resume'),
    ...(hasEvents && {
      addEventListener: (type: string, listener: () => void) => type === 'voiceschanged' && heard.add(listener),
      removeEventListener: (type: string, listener: () => void) => type === 'voiceschanged' && heard.delete(listener),
    }),
  }
  const engine = webSpeechEngine({ speechSynthesis: speech, SpeechSynthesisUtterance: Words })
  if (engine === undefined) throw new Error('There is an engine.')
  return { engine, speech, state, told, heard, spoken }
}
const silent = { started: () => {}, word: () => {}, ended: () => {}, failed: () => {} }
const say = { text: 'A kite.', lang: 'cy', rate: 1.5 }

describe('the speech of a browser', () => {
  it('is there only where both its parts are', () => {
    const { speech } = browser()
    expect(webSpeechEngine({})).toBeUndefined()
    expect(webSpeechEngine({ speechSynthesis: speech })).toBeUndefined()
    expect(webSpeechEngine({ SpeechSynthesisUtterance: Words })).toBeUndefined()
  })

  it('has voices with their facts, the same list until one of them changes', () => {
    const { engine, state } = browser()
    const before = engine.voices()
    expect(before).toEqual([
      { uri: 'urn:Anna', name: 'Anna', lang: 'en-GB-x', isLocal: true, isDefault: true },
      { uri: 'urn:Cloud', name: 'Cloud', lang: 'en-US', isLocal: false, isDefault: false },
    ])
    state.voices = [anna, cloud]
    expect(engine.voices()).toBe(before)
    state.voices = [cloud, anna]
    expect(engine.voices().map(({ name }) => name)).toEqual(['Cloud', 'Anna'])
    state.voices = [cloud]
    expect(engine.voices()).toHaveLength(1)
    state.voices = [anna]
    expect(engine.voices().map(({ name }) => name)).toEqual(['Anna'])
  })

  it('tells of voices that come later, until nobody wants to hear', () => {
    const { engine, heard } = browser()
    let times = 0
    const stop = engine.onVoices(() => (times += 1))
    for (const listener of heard) listener()
    expect(times).toBe(1)
    stop()
    expect(heard.size).toBe(0)
    expect(() => browser({ hasEvents: false }).engine.onVoices(() => {})()).not.toThrow()
  })

  it('is busy while it speaks or is about to', () => {
    const { engine, state } = browser()
    expect(engine.isBusy()).toBe(false)
    state.pending = true
    expect(engine.isBusy()).toBe(true)
    Object.assign(state, { pending: false, speaking: true })
    expect(engine.isBusy()).toBe(true)
  })

  it('is given the words, the speed and the voice with its own language', () => {
    const { engine, spoken, told } = browser()
    const [, second] = engine.voices()
    engine.speak({ ...say, ...(second && { voice: second }) }, silent)
    engine.speak(say, silent)
    engine.speak({ ...say, voice: { uri: 'gone', name: '', lang: 'en', isLocal: true, isDefault: true } }, silent)
    expect(spoken.map(words => [words.text, words.rate, words.voice?.name, words.lang])).toEqual([
      ['A kite.', 1.5, 'Cloud', 'en-US'],
      ['A kite.', 1.5, undefined, 'cy'],
      ['A kite.', 1.5, undefined, 'cy'],
    ])
    expect(spoken[1]?.voice).toBeNull()
    engine.cancel()
    expect(told).toEqual(['speak', 'speak', 'speak', 'cancel'])
  })

  it('is woken before it speaks, where it was left paused', () => {
    const { engine, state, told } = browser()
    state.paused = true
    engine.speak(say, silent)
    expect(told).toEqual(['resume', 'speak'])
  })

  it('is believed only what it can mean', () => {
    const { engine, spoken } = browser()
    const heard: unknown[] = []
    engine.speak(say, {
      started: () => heard.push('started'),
      word: (...word) => heard.push(word),
      ended: () => heard.push('ended'),
      failed: error => heard.push(`error ${error}`),
    })
    const tell = (type: string, facts: object = {}) => spoken[0]?.dispatchEvent(Object.assign(new Event(type), facts))
    tell('start')
    tell('boundary', { name: 'word', charIndex: 2, charLength: 4 })
    tell('boundary', { name: 'word', charIndex: '2' })
    tell('boundary', { name: 'sentence', charIndex: 0 })
    tell('boundary')
    tell('error', { error: 'network' })
    tell('error', { error: 7 })
    tell('error')
    tell('end')
    expect(heard).toEqual(['started', [2, 4], [NaN, NaN], 'error network', 'error ', 'error ', 'ended'])
  })
})
