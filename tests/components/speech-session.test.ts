// @vitest-environment happy-dom
// Reading aloud across pages: what is begun, kept, gone on with, and stopped, with engines of several habits.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { slicesOf } from '../../src/build/slices.ts'
import { listening, shownPage, type PageToHear } from '../../src/components/listen-state.ts'
import { createSpeechSession } from '../../src/components/speech-session.ts'
import type { Edition } from '../../src/corpus/schema.ts'
import { isSlice } from '../../src/corpus/slices.ts'
import { createHeard } from '../../src/reading/heard.ts'
import { webSpeechEngine } from '../../src/reading/speech-engine.ts'
import { createStore } from '../../src/reading/stored.ts'
import { testClock, type TestClock } from '../support/speech-clock.ts'
import { emptyEngine, fullEngine, type StandIn, wordlessEngine } from '../support/speech-engines.ts'
import { tinyCorpus } from '../support/tiny-corpus.ts'

const slices = new Map(slicesOf(tinyCorpus()))
const story = (slug: string, edition: Edition = 'retold'): PageToHear => {
  const data = slices.get(`posts/${slug}`)
  if (!isSlice('post', data)) throw new Error(`no story ${slug}`)
  return { kind: 'post', data, edition }
}
const [paper, kite] = [story('a-kite-on-paper'), story('the-first-kite')]

const open: (() => void)[] = []
const start = (make: (clock: TestClock) => StandIn = fullEngine) => {
  const clock = testClock()
  const engine = make(clock)
  const heard = createHeard(
    createStore(() => window.localStorage),
    () => new Date(clock.now()),
  )
  const session = createSpeechSession({ engine: webSpeechEngine(engine), heard, clock })
  open.push(session.stop)
  return {
    clock,
    heard,
    session,
    /** All that the engine was asked to say. */
    said: () => engine.log.map(({ text }) => text),
    kind: () => session.view().snapshot.state.kind,
    at: () => session.view().snapshot.position?.id,
    until: (isThere: () => boolean) => {
      for (let steps = 0; steps < 5000 && !isThere(); steps += 1) clock.move(50)
    },
  }
}

beforeEach(() => window.localStorage.clear())
afterEach(() => {
  for (const stop of open.splice(0)) stop()
  shownPage.set(undefined)
})

describe.each([
  ['tells of each word', fullEngine],
  ['tells of no word', wordlessEngine],
])('with an engine that %s', (_, make) => {
  it('a press begins, another pauses, the next goes on at the same sentence', () => {
    const { session, clock, kind, at, said, until } = start(make)
    shownPage.set(paper)
    expect(said()).toEqual([])
    session.hear(paper)
    until(() => at() === 'p1')
    expect([kind(), at(), listening.get().isSpeaking]).toEqual(['speaking', 'p1', true])
    session.hear(paper)
    expect([kind(), at(), listening.get().isSpeaking]).toEqual(['paused', 'p1', false])
    const before = said().length
    clock.move(60_000)
    expect(said()).toHaveLength(before)
    session.hear(paper)
    expect([kind(), at()]).toEqual(['speaking', 'p1'])
  })

  it('the voice reads to the end, closes, and forgets the place', () => {
    const { session, heard, until, said } = start(make)
    shownPage.set(paper)
    session.hear(paper)
    until(() => !session.view().isOpen)
    expect(said().join(' ')).toContain('the rain was near.')
    expect(heard.get('a-kite-on-paper')).toBeUndefined()
    expect(listening.get().isOpen).toBe(false)
  })
})

describe('the place', () => {
  it('is kept when a reader stops, and gone on from at the next press', () => {
    const { session, heard, until, at } = start()
    shownPage.set(paper)
    session.hear(paper)
    until(() => at() === 'p2')
    session.stop()
    expect(heard.get('a-kite-on-paper')).toMatchObject({ id: 'p2', edition: 'retold', open: false })
    session.hear(paper)
    expect(at()).toBe('p2')
  })

  it('after a reload is shown and silent until a press', () => {
    const before = start()
    shownPage.set(paper)
    before.session.hear(paper)
    before.until(() => before.at() === 'p2')
    window.dispatchEvent(new Event('pagehide'))
    expect(before.kind()).toBe('idle')
    const after = start()
    after.session.restore(paper)
    expect([after.kind(), after.at(), after.session.view().isOpen]).toEqual(['paused', 'p2', true])
    after.clock.move(60_000)
    expect(after.said()).toEqual([])
    after.session.hear(paper)
    after.clock.move(1000)
    expect(after.said()).not.toEqual([])
  })

  it('is not opened by a reload where the reader had stopped', () => {
    const { session, clock } = start()
    shownPage.set(paper)
    session.hear(paper)
    clock.move(4000)
    session.stop()
    session.restore(paper)
    expect(session.view().isOpen).toBe(false)
  })

  it('is where the small button of a passage says', () => {
    const { session, at } = start()
    shownPage.set(kite)
    session.hear(kite, { id: 'p3', post: 'the-first-kite' })
    expect(at()).toBe('p3')
  })
})

describe('a theme', () => {
  it('is read with the names as their people say them', () => {
    const data = slices.get('themes/flying')
    if (!isSlice('theme', data)) throw new Error('no such theme')
    const { session, said, until } = start()
    const page: PageToHear = { kind: 'theme', data: { ...data, said: { Monday: 'Mun-dee' } } }
    shownPage.set(page)
    session.hear(page)
    until(() => !session.view().isOpen)
    expect(said().join(' ')).toContain('Mun-dee')
    expect(said().join(' ')).not.toContain('Monday')
  })
})

describe('a move of the reader', () => {
  it('to another page stops the voice', () => {
    const { session, clock, heard } = start()
    shownPage.set(kite)
    session.hear(kite)
    clock.move(3000)
    shownPage.set(undefined)
    expect(session.view().isOpen).toBe(false)
    expect(heard.get('the-first-kite')?.open).toBe(false)
    session.hear(kite)
    session.moved('/posts/the-first-kite/')
    expect(session.view().isOpen).toBe(true)
    session.moved('/about/')
    expect(session.view().isOpen).toBe(false)
  })

  it('to another edition goes on in the same passage, speaking or not', () => {
    const { session, until, at, kind } = start()
    shownPage.set(kite)
    session.hear(kite)
    until(() => at() === 'p3')
    shownPage.set(story('the-first-kite', 'original'))
    expect([kind(), at(), session.view().text?.text]).toEqual(['speaking', 'p3', 'Two spars and some string'])
    session.player.pause()
    shownPage.set(story('the-first-kite', 'summary'))
    expect([kind(), at()]).toEqual(['paused', 'summary-1'])
  })
})

describe('a whole week', () => {
  it('says a title while the page is opened, reads it, and goes on to the next by itself', () => {
    const { session, until, at, kind, clock, heard } = start()
    session.hearWeek({ slug: 'a-kite-on-paper', title: 'A kite on paper' })
    expect([session.view().ahead?.slug, kind()]).toEqual(['a-kite-on-paper', 'speaking'])
    until(() => kind() === 'ended')
    clock.move(5000)
    shownPage.set(paper)
    expect([session.view().ahead, kind(), at()]).toEqual([undefined, 'speaking', 'p1'])
    until(() => session.view().ahead !== undefined)
    expect(session.view().ahead?.slug).toBe('the-first-kite')
    shownPage.set(undefined)
    shownPage.set(kite)
    until(() => at() === 'p3')
    session.stop()
    expect(heard.get('the-first-kite')).toMatchObject({ id: 'p3', week: true, open: false })
  })

  it('stops where the reader goes elsewhere before the page has come', () => {
    const { session, kind } = start()
    session.hearWeek({ slug: 'a-kite-on-paper', title: 'A kite on paper' })
    session.moved('/posts/a-kite-on-paper/')
    expect(session.view().isOpen).toBe(true)
    session.moved('/themes/')
    expect([session.view().isOpen, kind()]).toEqual([false, 'idle'])
  })
})

describe('without a voice', () => {
  it('a press says so, and keeps the bar', () => {
    const { session, clock } = start(emptyEngine)
    shownPage.set(kite)
    session.hear(kite)
    clock.move(30_000)
    expect(session.view().isOpen).toBe(true)
    expect(session.view().snapshot.state).toEqual({ kind: 'failed', reason: 'no-voice' })
  })
})

describe('speed and voice', () => {
  it('are there again on the next visit', () => {
    const { session } = start()
    session.setRate(1.5)
    session.setVoice('urn:Anna')
    expect(start().session.view().snapshot).toMatchObject({ rate: 1.5, voice: 'urn:Anna' })
  })
})
