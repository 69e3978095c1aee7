// The concordance by parts against the one over the whole index: over the same stories, the same lines, and no more fetched.
import { describe, expect, it } from 'vitest'
import { archiveParts } from '../../src/build/archive-index.ts'
import { archiveLines } from '../../src/search/concordance-archive.ts'
import { concordance, lineOrders } from '../../src/search/concordance.ts'
import { searchData } from '../../src/search/documents.ts'
import { makeAuthor, makeCorpus, makePassage, makePost, tinyCorpus } from '../support/tiny-corpus.ts'

const texts = [
  'We share the power, and we share a power.',
  'Power is shared; sharing the power of a lamp.',
  'A lamp of power and a kite.',
  'Nothing but tea.',
]
const many = Array.from({ length: 40 }, (_, at) => `${texts[at % 4] ?? ''} Story word${at}.`)
const data = searchData(
  makeCorpus({
    authors: [makeAuthor({ slug: 'zoe', name: 'Zoe' }), makeAuthor({ slug: 'adam', name: 'Adam' })],
    posts: many.map((retold, at) =>
      makePost({
        slug: `post-${at}`,
        title: `Untitled ${at}`,
        authors: [at % 3 === 0 ? 'zoe' : 'adam'],
        passages: [makePassage({ id: 'p1', retold, ...(at % 5 === 0 && { original: `${retold} Kites.` }) })],
      }),
    ),
  }),
)

const partsOf = (of: typeof data) => {
  const parts = new Map<string, string>()
  for (const [name, part] of archiveParts(of)) parts.set(name, JSON.stringify(part))
  const fetched: string[] = []
  const fetchPart = async (name: string): Promise<unknown> => {
    fetched.push(name)
    return JSON.parse(parts.get(name) ?? 'null')
  }
  return { fetchPart, stories: () => fetched.filter(name => name.startsWith('search/stories/')) }
}

const questions = [
  'lamp',
  'sharing',
  'share the power',
  'share power',
  'lamp kite',
  'tea lamp',
  'word7',
  'zeppelin tea',
]

describe('the concordance of an archive', () => {
  it.each(questions)('has for “%s” the lines that the whole index has', async text => {
    const { fetchPart } = partsOf(data)
    for (const order of lineOrders) {
      const { unread, near: _, ...told } = await archiveLines(fetchPart, { text, order, most: Infinity })
      expect(told).toEqual(concordance(data, text, order))
      expect(told.lines.length).toBeGreaterThan(0)
      expect(unread).toBe(0)
    }
  })

  it('has those of every word of a week', async () => {
    const tiny = searchData(tinyCorpus())
    for (const text of ['kite', 'film', 'person', 'string', 'splendidly', 'first kite']) {
      const { lines } = await archiveLines(partsOf(tiny).fetchPart, { text, order: 'post', most: Infinity })
      // An archive has its stories newest first.
      expect(new Set(lines)).toEqual(new Set(concordance(tiny, text, 'post').lines))
    }
  })

  it('fetches only stories that hold the words, and no more than are wanted', async () => {
    const parts = partsOf(data)
    const few = await archiveLines(parts.fetchPart, { text: 'lamp', order: 'post', most: 6 })
    expect(parts.stories()).toHaveLength(6)
    expect([few.lines.length, few.unread]).toEqual([6, 14])
    const row = partsOf(data)
    await archiveLines(row.fetchPart, { text: 'word7 nothing', order: 'post', most: 60 })
    await archiveLines(row.fetchPart, { text: 'share the power', order: 'post', most: 60 })
    expect(new Set(row.stories()).size).toBeLessThan(40)
  })

  it('says of a word in no story which words stand beside it', async () => {
    const parts = partsOf(data)
    const { lines, absent, near } = await archiveLines(parts.fetchPart, { text: 'lamq', order: 'post', most: 6 })
    expect([lines, absent, parts.stories()]).toEqual([[], ['lamq'], []])
    expect(near).toContain('lamp')
  })
})
