// Every note of a story stands at one place: at its passage, on the summary, or among those whose words are gone.
import { describe, expect, it } from 'vitest'
import { placeNotes } from '../../src/components/notes-places.ts'
import { plainNote } from '../reading/kept-samples.ts'
import { makePassage } from '../support/tiny-corpus.ts'

const post = {
  passages: [
    makePassage({ id: 'p1', retold: 'A red kite flew over the harbour wall.' }),
    makePassage({ id: 'p2', retold: 'It had nine tails of paper.' }),
  ],
  summary: {
    checkedBy: 'not yet',
    blocks: [{ kind: 'point' as const, text: 'A kite has nine tails.', cites: ['p2'] }],
  },
}

const onSummary = plainNote({
  id: 's',
  edition: 'summary',
  quote: 'nine',
  prefix: 'A kite has ',
  suffix: ' tails.',
  start: 11,
})
const gone = plainNote({ id: 'x', quote: 'a lamp that nobody ever lit again', prefix: 'There stood ', suffix: '.' })

describe('the notes on a story', () => {
  it('stand at their passage, with the stretch that is marked', () => {
    const { byPassage, noted, lost } = placeNotes(post, [plainNote()])
    expect(byPassage.get('p2')).toEqual([{ note: plainNote(), edition: 'retold', isChanged: false }])
    expect(noted).toMatchObject([{ passage: 'p2', edition: 'retold', start: 7, end: 17 }])
    expect(lost).toEqual([])
  })

  it('ask to be looked at where the words have changed', () => {
    const [here] = placeNotes(post, [plainNote({ quote: 'nine trails' })]).byPassage.get('p2') ?? []
    expect(here?.isChanged).toBe(true)
  })

  it('stand apart where they are on the summary, which has no passages', () => {
    const placed = placeNotes(post, [onSummary])
    expect(placed.onSummary.map(({ note }) => note.id)).toEqual(['s'])
    expect(placed.byPassage.size).toBe(0)
    expect(placed.noted).toMatchObject([{ edition: 'summary', block: 0, start: 11, end: 15 }])
  })

  it('are lost, and mark nothing, where their words are gone', () => {
    const placed = placeNotes(post, [gone, plainNote()])
    expect(placed.lost.map(({ id }) => id)).toEqual(['x'])
    expect(placed.noted).toHaveLength(1)
  })
})
