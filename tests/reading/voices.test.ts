import { describe, expect, it } from 'vitest'
import { webSpeechEngine } from '../../src/reading/speech-engine.ts'
import { orderVoices, pickVoice } from '../../src/reading/voices.ts'
import { testClock } from '../support/speech-clock.ts'
import { standIn, voice } from '../support/speech-engines.ts'

const listed = [
  voice('Zoé', { lang: 'fr-FR', default: true }),
  voice('Cloud', { localService: false }),
  voice('Sam', { lang: 'en-US' }),
  voice('Far', { lang: 'en_AU', localService: false }),
  voice('Ben', { lang: 'en_GB' }),
  voice('Anna'),
]
const voicesOf = (voices: typeof listed) => webSpeechEngine(standIn(testClock(), { voices }))?.voices() ?? []
const names = (voices: typeof listed) => orderVoices(voicesOf(voices)).map(({ name }) => name)

describe('the voices', () => {
  it('are offered English first, British before others, of the device before of the network', () => {
    expect(names(listed)).toEqual(['Anna', 'Ben', 'Cloud', 'Sam', 'Far', 'Zoé'])
    expect(names([voice('Anna'), voice('Ben', { default: true })])).toEqual(['Ben', 'Anna'])
  })

  it('keep the chosen one, and fall back where it is gone', () => {
    const voices = voicesOf(listed)
    expect(pickVoice(voices, 'urn:Far')?.name).toBe('Far')
    expect(pickVoice(voices, 'urn:Zoé')?.name).toBe('Zoé')
    expect(pickVoice(voices, 'urn:gone')?.name).toBe('Anna')
    expect(pickVoice(voices, undefined)?.name).toBe('Anna')
  })

  it('leave the choice to the engine where none speaks the language', () => {
    expect(pickVoice(voicesOf([voice('Zoé', { lang: 'fr-FR' })]), undefined)).toBeUndefined()
    expect(pickVoice([], 'urn:Anna')).toBeUndefined()
  })

  it('are the same list until they change', () => {
    const clock = testClock()
    const engine = webSpeechEngine(standIn(clock, { voicesAfter: 10 }))
    const before = engine?.voices()
    expect(engine?.voices()).toBe(before)
    clock.move(20)
    expect(engine?.voices()).not.toBe(before)
    expect(engine?.voices()).toBe(engine?.voices())
  })
})

describe('a browser', () => {
  it('without speech has no engine; its window is what the engine is made of', () => {
    expect(webSpeechEngine(globalThis)).toBeUndefined()
  })
})
