// What themes are known by: signals must stand in the passages that clearly carry the theme; everyday words stand apart.
import { describe, expect, it } from 'vitest'
import { edited, kite } from '../support/content-folder.ts'
import { faultsIn } from '../support/faults-in.ts'
import type { ExpectedFault } from '../support/faults-in.ts'

const flying = 'themes/flying.md'
const change = (from: string, to: string) => edited(flying, from, to)
const post = `${kite}/post.md`
const lacks = (line: number, id: string, theme: string) =>
  `${post}:${line}: ${id} with none of the signals of ${theme}, expected at least one, add its telling words to signals in themes/${theme}.md, or move it to weakThemes`

describe('the signals of a theme', () => {
  it('must stand in each passage that clearly carries it', async () => {
    expect(await faultsIn(change('film]', 'video]'))).toEqual([lacks(10, 'p4', 'flying')])
  })

  it('must be there where a passage clearly carries it', async () => {
    expect(await faultsIn(change('signals: [flying kites, flew, film]\n', ''))).toEqual([
      lacks(10, 'p2', 'flying'),
      lacks(10, 'p4', 'flying'),
    ])
  })

  it('need not stand in a passage that carries it weakly', async () => {
    expect(await faultsIn(edited('themes/string.md', 'let go', 'hold on'))).toEqual([])
  })

  it('stand there inflected, too, but with all their words in a row', async () => {
    expect(await faultsIn(change('film]', 'films]'))).toEqual([])
    expect(await faultsIn(change('film]', 'film it]'))).toEqual([lacks(10, 'p4', 'flying')])
  })

  it.each(['original', 'retold'])('may stand in the %s text alone', async edition => {
    const file = `${kite}/${edition}.md`
    const here = edited(file, '{#p4}', 'as a video {#p4}')
    expect(await faultsIn({ ...change('film]', 'video]'), ...here })).toEqual([])
  })

  it('are not held against facts that cannot be read', async () => {
    expect(await faultsIn(change('[flying kites, flew, film]', 'flew'))).toEqual([
      expect.stringMatching(/^themes\/flying\.md:4: signals "flew", expected words and phrases in a list/),
    ])
  })
})

const asked: readonly ExpectedFault[] = [
  [
    'no list',
    change('[soaring]', 'soaring'),
    `${flying}:5: asked "soaring", expected words people ask with in a list, as [who decides, being the boss], correct it`,
  ],
  ['a number', change('[soaring]', '[2019]'), `${flying}:5: asked 2019, expected words, put it in quotation marks`],
  [
    'a signal among them',
    change('[soaring]', '[soaring, Flying-Kites]'),
    `${flying}:5: asked "Flying-Kites", which is among the signals, expected it in one of the two, take one away`,
  ],
  [
    'words twice',
    change('[soaring]', '[soaring, Soaring]'),
    `${flying}:5: asked "Soaring" twice, expected each once, take one away`,
  ],
  [
    'one word that carries no meaning',
    change('[soaring]', '[up]'),
    `${flying}:5: asked "up", expected a word that carries meaning, or several words, add one, or take it away`,
  ],
]

describe('the everyday words of a theme', () => {
  it('may be several common words: those count as they stand', async () => {
    expect(await faultsIn(change('[soaring]', '[up there]'))).toEqual([])
  })

  it.each(asked)('are refused with %s', async (_, changes, line) => {
    expect(await faultsIn(changes)).toEqual([line])
  })
})
