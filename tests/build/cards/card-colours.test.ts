// The colours of cards are those of the pages, and as easy to tell apart.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { hueOf, ink, inkSoft, paper } from '../../../src/build/cards/card-colours.ts'

const tokens = readFileSync(resolve(import.meta.dirname, '../../../src/styles/tokens.css'), 'utf8')
const token = (name: string): string | undefined => new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1]

const families = [...tokens.matchAll(/--hue-([\w-]+):/g)].map(([, slug = '']) => slug)

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

it('colours of cards are those of the pages in light', () => {
  expect([paper, ink, inkSoft]).toEqual(['paper', 'ink', 'ink-soft'].map(token))
  expect(families.length).toBe(4)
  expect(families.map(hueOf)).toEqual(families.map(slug => token(`hue-${slug}`)))
})

it('all text of a card is 7:1 or better', () => {
  for (const colour of [ink, inkSoft, ...families.map(hueOf), hueOf('other')])
    expect((luminance(paper) + 0.05) / (luminance(colour) + 0.05), colour).toBeGreaterThanOrEqual(7)
})
