// A thread keeps its lane from the first passage to the last, and its name stands where it begins.
import { describe, expect, it } from 'vitest'
import type { FamilyRef, ThreadInPost } from '../../src/corpus/slices.ts'
import { lanesOf } from '../../src/themes/threads.ts'

const thread = (slug: string, ...ids: readonly string[]): ThreadInPost => ({
  slug,
  name: slug,
  family: 'wind',
  line: 0,
  passages: ids.map(id => ({ id: id.replace('?', ''), weak: id.endsWith('?') })),
})
const family = (slug: string, ...themes: readonly ThreadInPost[]): FamilyRef<ThreadInPost> => ({
  slug,
  name: slug,
  themes,
})

/** One sign a lane: `S` starts, `|` goes on, `.` does not run; small letters where it is only touched. */
const drawn = (passages: readonly string[], families: readonly FamilyRef<ThreadInPost>[], breaks?: readonly string[]) =>
  [...lanesOf(passages, families, breaks)].map(([id, lanes]) => {
    const signs = lanes.map(({ runs, starts, weak }) => (!runs ? '.' : starts ? (weak ? 's' : 'S') : weak ? ':' : '|'))
    return `${id} ${signs.join('')}`
  })

describe('the threads beside a post', () => {
  it('keep their lanes, start where the passage before does not carry them, and start anew where they come back', () => {
    const families = [
      family('one', thread('a', 'p1', 'p2', 'p4')),
      family('two', thread('b', 'p2?', 'p3?'), thread('c', 'p3', 'p4?')),
    ]
    expect(drawn(['p1', 'p2', 'p3', 'p4'], families)).toEqual(['p1 S..', 'p2 |s.', 'p3 .:S', 'p4 S.:'])
  })

  it('start again after a break, where they run, and nowhere else', () => {
    const families = [family('one', thread('a', 'p1', 'p2', 'p3', 'p4')), family('two', thread('b', 'p1', 'p2?'))]
    const passages = ['p1', 'p2', 'p3', 'p4']
    expect(drawn(passages, families)).toEqual(['p1 SS', 'p2 |:', 'p3 |.', 'p4 |.'])
    expect(drawn(passages, families, ['p1', 'p3'])).toEqual(['p1 SS', 'p2 |:', 'p3 S.', 'p4 |.'])
    expect(drawn(passages, families, ['p2'])).toEqual(['p1 SS', 'p2 Ss', 'p3 |.', 'p4 |.'])
  })

  it('follow the order on the page, not the numbers of the ids', () => {
    expect(drawn(['p3', 'p1', 'p2'], [family('one', thread('a', 'p1', 'p3'))])).toEqual(['p3 S', 'p1 |', 'p2 .'])
  })

  it('name the theme they belong to', () => {
    const own = thread('a', 'p1')
    expect(lanesOf(['p1'], [family('one', own)]).get('p1')?.[0]?.thread).toBe(own)
  })

  it('leave a post without themes without lanes', () => {
    expect(drawn(['p1', 'p2'], [])).toEqual(['p1 ', 'p2 '])
  })
})
