// A card is a picture of its words: all of them, inside its edges, with the same bytes each time.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hueOf } from '../../../src/build/cards/card-colours.ts'
import { cutText } from '../../../src/build/cards/card-cut.ts'
import { column, edges } from '../../../src/build/cards/card-layout.ts'
import { cardSvg, drawCard } from '../../../src/build/cards/draw-card.ts'
import type { CardFamily, CardWords } from '../../../src/build/cards/card-words.ts'

const family = (lines: readonly number[], slug = 'lives', name = 'Lives'): CardFamily => ({ slug, name, lines })
const kite: CardWords = {
  numeral: '6',
  beside: ['Tuesday', 'May 2031'],
  above: 'Week Reader – Kite Week',
  title: 'The first kite',
  below: ['By Author One and Author Two, Kite House'],
  families: [family([0, 1, 2, 3, 4]), family([2], 'institutions', 'Institutions')],
}

const drawn = async (words: CardWords) => {
  const card = await cardSvg(words)
  if (card === undefined) throw new Error('not drawn')
  return card
}

interface Letters {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where letters are: the corners of every path of text, whose coordinates are all absolute. */
const lettersIn = (svg: string): readonly Letters[] =>
  [...svg.matchAll(/<path fill="[^"]*" d="([^"]*)"/g)].map(([, d = '']) => {
    expect(d).toMatch(/^[MLQCZ\d\s.,-]*$/)
    const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number)
    const [across, down] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)]
    const [left, right] = [Math.min(...across), Math.max(...across)]
    return { left, right, top: Math.min(...down), bottom: Math.max(...down) }
  })

/** What of a card's text stands where it may not; letters may lean over their place by a few pixels. */
const astray = ({ svg, rows }: { readonly svg: string; readonly rows: number }): readonly Letters[] => {
  const lean = 12
  return lettersIn(svg).filter(
    ({ left, right, top, bottom }) =>
      left < edges.left - lean ||
      (top >= rows
        ? right > column || bottom > edges.bottom
        : right > edges.right + lean || bottom > rows || top < edges.top - lean),
  )
}

describe('a card', () => {
  it('is a PNG of 1200 by 630 pixels, the same each time', async () => {
    const bytes = Buffer.from((await drawCard(kite)) ?? [])
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    expect(bytes.length).toBeLessThan(40_000)
    expect(bytes.equals((await drawCard(kite)) ?? Buffer.alloc(0))).toBe(true)
    expect(bytes.equals((await drawCard({ ...kite, title: 'The next kite' })) ?? bytes)).toBe(false)
  })

  it('has a line of its own kind for each theme, in a row that begins with the name of the family', async () => {
    const { svg } = await drawn(kite)
    const strokesOf = (slug: string) =>
      [...svg.matchAll(/<path d="M[^"]*" stroke="([^"]*)" (.*?)\/>/g)].flatMap(([, colour, how]) =>
        colour === hueOf(slug) ? [how] : [],
      )
    // A double line is two.
    expect(strokesOf('lives')).toHaveLength(6)
    expect(new Set(strokesOf('lives')).size).toBe(4)
    expect(strokesOf('institutions')).toHaveLength(1)
    // The names are written in the same hues.
    for (const slug of ['lives', 'institutions']) expect(svg).toContain(`<path fill="${hueOf(slug)}"`)
  })

  it('has letters of other alphabets’ kin, and is not drawn where the face has no letters for its words', async () => {
    expect(await cardSvg({ ...kite, title: 'Łódź – ěščř, “ŵŷ” & <b>' })).toBeDefined()
    for (const title of ['Kites 🪁', 'שלום', 'Ωμέγα']) expect(await drawCard({ ...kite, title }), title).toBeUndefined()
  })
})

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 12 })
/** Words of so many letters in all. */
const wordsOf = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map(all => {
    const text = all.join(' ')
    return (text.length > most ? text.slice(0, most) : text).trim()
  })
const lines = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 })
const slugs = ['power-and-voice', 'lives', 'making-together', 'institutions', 'other'] as const

describe('words on a card', () => {
  it('are all there and inside the edges: titles to 100 letters, people to 170, four families', async () => {
    const families = fc
      .array(lines, { maxLength: 4 })
      .map(rows => rows.map((of, at) => family(of, slugs[at] ?? '', 'Making together')))
    await fc.assert(
      fc.asyncProperty(wordsOf(100), wordsOf(170), families, async (title, people, rows) => {
        const words: CardWords = { ...kite, title, below: [people], families: rows }
        const card = await drawn(words)
        expect(card.shown).toEqual(words)
        expect(astray(card)).toEqual([])
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })

  it('of any length stay inside the edges', async () => {
    const text = fc.oneof(
      wordsOf(600),
      fc.integer({ min: 1, max: 900 }).map(length => 'W'.repeat(length)),
    )
    const families = fc.array(fc.record({ slug: fc.constantFrom(...slugs), name: text, lines }), { maxLength: 9 })
    const words = fc.record({
      numeral: fc.constantFrom('', '7', '28', '1000'),
      beside: fc.constantFrom(['stories'], ['Wednesday', 'September 2031']),
      above: text,
      title: text,
      below: fc.array(text, { maxLength: 2 }),
      families,
    })
    await fc.assert(
      fc.asyncProperty(words, async some => {
        const card = await drawn(some)
        expect(astray(card)).toEqual([])
        // What is not shown whole says so.
        expect(card.shown.title === some.title || card.shown.title.endsWith('…')).toBe(true)
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })

  it('are cut between words, or within a word that is too long for any line, and only beyond a limit', () => {
    expect(cutText('One two three', 13)).toBe('One two three')
    expect(cutText('One two, three', 12)).toBe('One two…')
    expect(cutText('Onetwothreefour', 8)).toBe('Onetwot…')
  })
})
