// Reading paths: read from content/paths, held to the posts, and cut into slices with the passages they lead to.
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { slicesOf } from '../../src/build/slices.ts'
import { tinyContent, writeContent } from '../support/content-folder.ts'
import { faultsIn, type ExpectedFault } from '../support/faults-in.ts'

const facts = '---\nname: A short way\nfor: For all.\n---\n'
const opening = 'Two stops.\n\n'
const step = 'See it fly. {the-first-kite#p2}\n'
const path = (text: string, name = 'short-way') => ({ [`paths/${name}.md`]: text })

const expected = 'the passage a step leads to, as {the-first-kite#p4}'

describe('a path with a fault', () => {
  const faults: readonly ExpectedFault[] = [
    [
      'a post that is not there',
      path(`${facts}${opening}See. {the-first-kit#p2}\n`),
      'paths/short-way.md:7: a step to the post "the-first-kit", which is not there, expected one of a-kite-on-paper, the-first-kite, the-old-lamp, write "the-first-kite" or correct it',
    ],
    [
      'a passage that is not there',
      path(`${facts}${opening}See. {a-kite-on-paper#p9}\n`),
      'paths/short-way.md:7: no passage p9 in "a-kite-on-paper", expected one of p1, p2, correct the id',
    ],
    [
      'the same passage twice',
      path(`${facts}${opening}${step}\n${step}`),
      'paths/short-way.md:9: a second step to p2 of "the-first-kite", expected each passage once in a path, take one away',
    ],
    [
      'a step with no passage',
      path(`${facts}${opening}${step}\nAnd then?\n`),
      `paths/short-way.md:9: a step that leads to no passage, expected ${expected}, add it at its end`,
    ],
    [
      'a passage that is none',
      path(`${facts}${opening}See. {the-first-kite p2}\n`),
      `paths/short-way.md:7: {the-first-kite p2}, expected ${expected}, correct it`,
    ],
    [
      'no step',
      path(`${facts}${opening}`),
      'paths/short-way.md:5: a path with no step, expected at least one step, add paragraphs that each end with the passage they lead to',
    ],
    [
      'nothing at all',
      path(facts),
      'paths/short-way.md:1: an empty path, expected a few words that say where the path leads, begin with a paragraph that ends with no passage',
    ],
    [
      'no opening',
      path(`${facts}${step}`),
      'paths/short-way.md:5: no opening before the first step, expected a few words that say where the path leads, begin with a paragraph that ends with no passage',
    ],
    [
      'a heading',
      path(`${facts}${opening}## Part one\n\n${step}`),
      'paths/short-way.md:7: a heading in a path, expected an opening and steps, take the ## away',
    ],
    [
      'a fact nobody knows',
      path(`${facts.replace('for:', 'who: me\nfor:')}${opening}${step}`),
      'paths/short-way.md:3: unknown fact "who", expected one of name, for, place, take it away',
    ],
    [
      'no words for whom it is',
      path(`---\nname: A short way\n---\n${opening}${step}`),
      'paths/short-way.md:1: no for, expected words, add a line that begins with "for: "',
    ],
    [
      'the name of another',
      { ...path(`${facts}${opening}${step}`), ...path(`${facts}${opening}${step}`, 'way-two') },
      'paths/way-two.md:2: the name "A short way" again (first in paths/short-way.md), expected a name of its own, change one of them',
    ],
  ]
  it.each(faults)('is told of %s', async (_, changes, line) => {
    expect(await faultsIn(changes)).toEqual([line])
  })

  it('is told of two files that come to one address', async () => {
    const both = { ...path(`${facts}${opening}${step}`), ...path(`${facts}${opening}${step}`, 'Short way') }
    const told = await faultsIn(both)
    expect(told).toContainEqual(
      expect.stringMatching(/the path "short-way" again \(first in paths\/.*one file for each/),
    )
  })

  it('is not told of passages of a post whose text has a fault of its own', async () => {
    const paper = 'weeks/kite-week/posts/2031-05-06-a-kite-on-paper'
    const changes = { ...path(`${facts}${opening}See. {a-kite-on-paper#p2}\n`), [`${paper}/retold.md`]: '' }
    expect((await faultsIn(changes)).filter(line => line.startsWith('paths/'))).toEqual([])
  })
})

describe('paths without a fault', () => {
  it('come in the order of their places, then of their names, with every passage in each edition it has', async () => {
    const last = path(`${facts.replace('A short', 'A last')}${opening}${step}`, 'a-last')
    const first = path(
      `${facts.replace('for:', 'place: 1\nfor:')}${opening}Before that. {a-kite-on-paper#p1}\n\n${step}`,
    )
    const { corpus, faults } = await loadCorpus(writeContent(tinyContent({ ...last, ...first })))
    expect(faults).toEqual([])
    expect(corpus.paths.map(({ slug }) => slug)).toEqual(['short-way', 'a-last'])
    const slices = new Map(slicesOf(corpus))
    expect(slices.get('paths')).toMatchObject({ kind: 'paths', paths: [{ slug: 'short-way', steps: 2 }, { steps: 1 }] })
    expect(slices.get('paths/short-way')).toMatchObject({
      kind: 'path',
      path: { name: 'A short way', for: 'For all.', opening: 'Two stops.' },
      stops: [
        {
          says: 'Before that.',
          post: { slug: 'a-kite-on-paper' },
          passage: { id: 'p1', texts: { retold: expect.any(String) } },
        },
        { says: 'See it fly.', passage: { texts: { original: expect.any(String), retold: expect.any(String) } } },
      ],
    })
  })
})
