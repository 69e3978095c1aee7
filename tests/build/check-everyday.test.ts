// Everyday words against the passages they are for: each fault is one line, and a sound file is none.
import { describe, expect, it } from 'vitest'
import { edited, kite, lamp, tinyContent } from '../support/content-folder.ts'
import { faultsIn } from '../support/faults-in.ts'
import type { ExpectedFault } from '../support/faults-in.ts'

const everyday = `${kite}/everyday.md`
const change = (from: string, to: string) => edited(everyday, from, to)
const ids = 'one of p1, p2, p3, p4, p6, p5'

const faults: readonly ExpectedFault[] = [
  [
    'an unknown passage',
    change('p4', 'p8'),
    `${everyday}:5: no passage p8 in this post, expected ${ids}, correct the id`,
  ],
  [
    'words that do not stand in the retelling',
    change('flew well', 'flew very well'),
    `${everyday}:2: the words "flew very well", expected words that stand in p2 of retold.md, copy them from there, or name another passage`,
  ],
  [
    'words that do not stand in an original without retelling',
    { [`${lamp}/everyday.md`]: '## p1\n- old lamps: lights\n' },
    `${lamp}/everyday.md:2: the words "old lamps", expected words that stand in p1 of original.md, copy them from there, or name another passage`,
  ],
  [
    'words that carry no meaning',
    change('- a film', '- a'),
    `${everyday}:6: the words "a", expected at least one word that carries meaning, take in a word that stands beside them`,
  ],
  [
    'one everyday word that carries no meaning',
    change('movie', 'it'),
    `${everyday}:6: the everyday words "it", expected a word that carries meaning, or several words, add one, or take them away`,
  ],
  [
    'a comma too many',
    change('movie', 'movie, , video'),
    `${everyday}:6: an empty place among the words for "a film", expected words with commas between them, take a comma away`,
  ],
  [
    'a comma at the end of a line',
    change('movie', 'movie,'),
    `${everyday}:6: an empty place among the words for "a film", expected words with commas between them, take a comma away`,
  ],
  [
    'everyday words that stand in the words of the passage',
    change('movie', 'Film'),
    `${everyday}:6: the everyday words "Film", which stand in "a film", expected words that do not stand there, take them away`,
  ],
  [
    'everyday words twice in a line',
    change('movie', 'movie, Movie'),
    `${everyday}:6: the everyday words "Movie" again (first on line 6), expected each once in p4, take one away`,
  ],
  [
    'everyday words twice in a passage',
    change('toy on a string', '“went up – high”'),
    `${everyday}:3: the everyday words "“went up – high”" again (first on line 2), expected each once in p2, take one away`,
  ],
]

describe('everyday words', () => {
  it.each(faults)('are refused with %s', async (_, changes, line) => {
    expect(await faultsIn(changes)).toEqual([line])
  })

  it('may hang on words of a passage whatever their case, marks and signs', async () => {
    expect(await faultsIn(change('- flew well', '- “THE kite: flew – well!”'.replace(':', '')))).toEqual([])
  })

  it('may be several common words: those count as they stand', async () => {
    expect(await faultsIn(change('movie', 'on it'))).toEqual([])
  })

  it('may say the same of two passages', async () => {
    expect(await faultsIn(change('movie', 'movie, soared'))).toEqual([])
  })

  it('hang on the original where nobody has retold it', async () => {
    expect(await faultsIn({ [`${lamp}/everyday.md`]: '## p1\n- lit again: switched on\n' })).toEqual([])
  })

  it('are not held against a text that is not sound', async () => {
    const retold = String(tinyContent()[`${kite}/retold.md`]).replace('The kite flew well.', 'The `kite`')
    expect(await faultsIn({ [`${kite}/retold.md`]: retold })).toEqual([
      expect.stringMatching(/retold\.md:3: code, expected/),
    ])
  })
})
