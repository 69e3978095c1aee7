// Hints: what the content could still say. None of them is a fault.
import { describe, expect, it } from 'vitest'
import { edited, kite, lamp, paper } from '../support/content-folder.ts'
import type { ContentFiles } from '../support/content-folder.ts'
import { deskNotes } from '../support/desk-notes.ts'

const originals: ContentFiles = { [`${paper}/original.md`]: 'A kite on paper. {#p1}\n\nIt lies there. {#p2}\n' }

const hintsOf = async (word: string, changes: ContentFiles = {}) =>
  (await deskNotes(changes)).hints.filter(hint => hint.includes(word))

describe('prose that no theme carries', () => {
  const said = 'expected a theme for each, name them under themes or weakThemes where one fits'

  it('is listed post by post, and counted', async () => {
    const { hints, faults, coverage } = await deskNotes()
    expect(hints).toEqual([`${paper}/post.md:1: 2 of 2 prose passages with no theme (p1, p2), ${said}`])
    expect([faults, coverage]).toEqual([[], { prose: 4, carried: 2 }])
  })

  it('is told where the themes stand, and weak themes count', async () => {
    expect(await hintsOf('with no theme', edited(`${kite}/post.md`, 'flying: [p2, p4]', 'flying: [p4]'))).toEqual([
      expect.stringContaining(paper),
      `${kite}/post.md:9: 1 of 1 prose passage with no theme (p2), ${said}`,
    ])
    const weak = edited(`${lamp}/post.md`, 'themes:', 'weakThemes:')
    expect((await deskNotes(weak)).coverage).toEqual({ prose: 4, carried: 2 })
  })
})

describe('signals that no passage holds', () => {
  const change = {
    ...edited('themes/string.md', '[let go]', '[let go, kites, flies]'),
    ...edited('themes/flying.md', 'flying kites, ', ''),
  }

  it('are told where every text is there', async () => {
    expect(await hintsOf('signals', { ...originals, ...change })).toEqual([
      'themes/string.md:4: signals that stand in no passage (let go), expected words that the posts use, take them away, or leave them for posts still to come',
    ])
  })

  it('are not told while the authors’ own words are not here', async () => {
    expect(await hintsOf('signals', change)).toEqual([])
  })
})

describe('words “in the posts” of the word list', () => {
  const words = {
    'words.md':
      '## windy\nWith much wind.\n- in the posts: stiff breezes, sticks\n- in the posts: old lamps, gale\n\n## calm\nNo wind.\n',
  }

  it('are told with their line where no post has them, in any form, in its texts or its title', async () => {
    const said = 'expected words that the posts use, take them away, or leave them for posts still to come'
    expect(await hintsOf('stand in none', { ...originals, ...words })).toEqual([
      `words.md:3: words in the posts for "windy" that stand in none (stiff breezes), ${said}`,
      `words.md:4: words in the posts for "windy" that stand in none (gale), ${said}`,
    ])
    const title = { ...originals, 'words.md': '## windy\nWith wind.\n- in the posts: first kites\n' }
    expect(await hintsOf('stand in none', title)).toEqual([])
  })

  it('are not told while the authors’ own words are not here', async () => {
    expect(await hintsOf('stand in none', words)).toEqual([])
  })
})

describe('a quote', () => {
  it.each([
    ['speaker', 'voice: artist, speaker: Author Two'],
    ['voice', 'voice: staff, speaker: Author One'],
  ])('whose %s does not speak in its passage is told', async (_, voice) => {
    expect(await hintsOf('a quote', edited(`${kite}/post.md`, 'voice: artist, speaker: Author One', voice))).toEqual([
      `${kite}/post.md:16: a quote of Author One (artist) from p2, expected that speaker and voice among the voices of the passage, correct one of the two`,
    ])
  })
})

describe('a hard passage of a retelling', () => {
  const hard =
    'Unfortunately, considerable administrative responsibilities necessitated additional organisational meetings '

  it('is told, where it is long enough to be judged', async () => {
    const change = (text: string) => edited(`${kite}/retold.md`, 'The kite flew well.', `The kite flew well. ${text}`)
    expect(await hintsOf('reading grade', change(hard.repeat(4)))).toEqual([
      expect.stringMatching(
        /retold\.md:3: a passage with a reading grade of \d+(\.\d)?, expected at most 10, shorten its/,
      ),
    ])
    expect(await hintsOf('reading grade', change(hard.repeat(2)))).toEqual([])
  })
})

describe('a place to fill in', () => {
  it('is told wherever it stands but in the author’s own words, and held to no other rule', async () => {
    const changes = {
      ...edited('themes/flying.md', 'Things that leave the ground.', 'Write here: what it means.'),
      ...edited(`${kite}/post.md`, /inShort: .*/, 'inShort: "Write here: what happens."'),
      [`${kite}/summary.md`]: '---\ncheckedBy: not yet\n---\n## A day\n\nWrite here: a day; administratoin etc. {p2}\n',
      ...edited(`${lamp}/original.md`, 'The old lamp', 'Write here: the old lamp'),
    }
    const { faults, hints } = await deskNotes(changes)
    expect(faults).toEqual([])
    const said = 'still to fill in, expected your own words, write them in its place, or take the line away'
    expect(hints.filter(hint => !hint.startsWith(paper))).toEqual([
      `themes/flying.md:7: “Write here: what it means.” ${said}`,
      `${kite}/post.md:7: “Write here: what happens.” ${said}`,
      `${kite}/summary.md:6: “Write here: a day; administratoin etc.” ${said}`,
    ])
  })
})
