// @vitest-environment happy-dom
// A note that was begun is there again after a reload, until it is saved, cleared, or everything is forgotten.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { beginDraft, draftId } from '../../src/reading/drafts.ts'
import { createNotes } from '../../src/reading/notes.ts'
import { makeStore, plainNote } from './kept-samples.ts'

const on = { id: draftId('red-kite', 'p2', 'retold'), quote: 'nine tails', before: '' }
const draft = { text: 'Ask on Mon', quote: 'nine tails' }
const key = 'reader.draft.red-kite#p2'

beforeEach(() => {
  window.localStorage.clear()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('a note that was begun', () => {
  it('is kept once the hand rests, under a key of its passage, and is there on the next visit', () => {
    const drafting = beginDraft(makeStore(), on)
    expect(drafting.begun).toBeUndefined()
    drafting.write('Ask')
    drafting.write('Ask on Mon')
    expect(window.localStorage).toHaveLength(0)
    vi.advanceTimersByTime(1000)
    expect(JSON.parse(window.localStorage.getItem(key) ?? '')).toEqual(draft)
    expect(beginDraft(makeStore(), on).begun).toEqual(draft)
  })

  it('is kept at once where the page goes', () => {
    const drafting = beginDraft(makeStore(), on)
    drafting.write('Ask on Mon')
    drafting.flush()
    expect(beginDraft(makeStore(), on).begun).toEqual(draft)
  })

  it('is given up where it says what the note says, but for space at either end', () => {
    for (const text of ['Ask', ' Ask\n']) {
      const drafting = beginDraft(makeStore(), { ...on, before: '\nAsk ' })
      drafting.write('Ask on Mon')
      drafting.flush()
      drafting.write(text)
      drafting.flush()
      expect(window.localStorage).toHaveLength(0)
    }
  })

  it.each(['', '  \n'])('is given up when it is cleared to %j', text => {
    const drafting = beginDraft(makeStore(), on)
    drafting.write('Ask on Mon')
    drafting.flush()
    drafting.write(text)
    drafting.flush()
    expect(window.localStorage).toHaveLength(0)
  })

  it('is given up when the note is again as it was', () => {
    const drafting = beginDraft(makeStore(), { ...on, before: 'As it was' })
    drafting.write('As it')
    drafting.flush()
    expect(window.localStorage).toHaveLength(1)
    drafting.write('As it was')
    drafting.flush()
    expect(window.localStorage).toHaveLength(0)
  })

  it('is gone once it is forgotten, and what was written a moment before does not come back', () => {
    const drafting = beginDraft(makeStore(), on)
    drafting.write('Ask on Mon')
    drafting.flush()
    drafting.write('Ask on Monday')
    drafting.forget()
    vi.advanceTimersByTime(1000)
    expect(window.localStorage).toHaveLength(0)
  })

  it('is gone once everything is forgotten', () => {
    const drafting = beginDraft(makeStore(), on)
    drafting.write('Ask on Mon')
    drafting.flush()
    makeStore().forget()
    expect(beginDraft(makeStore(), on).begun).toBeUndefined()
  })

  it('goes with the note it would have changed', () => {
    const notes = createNotes(
      makeStore(),
      () => new Date(Date.UTC(2031, 4, 6)),
      () => 'id-1',
    )
    const { id: _id, made: _made, changed: _changed, ...words } = plainNote()
    notes.add(words)
    const drafting = beginDraft(makeStore(), { id: 'id-1', quote: words.quote, before: words.text })
    drafting.write('Another')
    drafting.flush()
    notes.remove('id-1')
    expect(window.localStorage).toHaveLength(0)
  })

  it('is not believed where it is none', () => {
    for (const value of ['{', '3', '{"text":1,"quote":"x"}', '{"text":"x"}', 'null']) {
      window.localStorage.setItem(key, value)
      expect(beginDraft(makeStore(), on).begun).toBeUndefined()
    }
  })

  it('of the summary stands apart from that of the passage it cites', () => {
    expect(draftId('a', 'p1', 'summary')).not.toBe(draftId('a', 'p1', 'original'))
    expect(draftId('a', 'p1', 'retold')).toBe(draftId('a', 'p1', 'original'))
  })
})
