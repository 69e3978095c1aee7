// What a page is first painted with: every rule that can match what stands in it, and nothing that cannot.
import { describe, expect, it } from 'vitest'
import { noteStanding, noteUsed, paintStyles } from '../../src/build/paint-styles.ts'

const page = `<main id="main"><h1 class="title big">Words</h1><p data-kind="prose"><button type="button" popoverTarget="hard-1">word</button></p></main>`

const painted = (sheet: string, html = page): string => {
  const standing = new Set<string>()
  noteStanding(html, standing)
  return paintStyles(sheet, standing, declarations => declarations.includes('Usual'))
}

describe('the first paint', () => {
  it.each([
    'h1{color:red}',
    '.title{color:red}',
    '#main>p{color:red}',
    'html .big+p{color:red}',
    '[data-kind=prose]{color:red}',
    '[popovertarget^=hard-]{color:red}',
    'p:not(.gone){color:red}',
    'p:not([open],:hover){color:red}',
    'main:not(:has(:focus)) p{color:red}',
    'main:has(button){color:red}',
    ':is(.gone,.title){color:red}',
    ':is(.title,.title:has(>b[open])){color:red}',
    'p:nth-child(2n + 1)::before{color:red}',
    ':root[data-asked=summary] p{color:red}',
    '@media (width>=64rem){h1{color:red}}',
    '@layer base{h1{color:red}}',
    '@layer base,parts;',
    '@font-face{font-family:Usual}',
  ])('has %s', rule => {
    expect(painted(rule)).toBe(rule)
  })

  it.each([
    'h2{color:red}',
    '.gone{color:red}',
    '#gone p{color:red}',
    '.title .gone{color:red}',
    '[data-kind=heading]{color:red}',
    'main:has(.gone){color:red}',
    'h1:hover{color:red}',
    ':focus-visible{color:red}',
    '::highlight(found){color:red}',
    '[data-set-size="200"] h1{color:red}',
    '@media print{h1{color:red}}',
    '@media (forced-colors:active){h1{color:red}}',
    '@font-face{font-family:Chosen}',
    '@page{margin:0}',
  ])('does without %s', rule => {
    expect(painted(rule)).toBe('')
  })

  it('keeps the order of layers, also of those with nothing in them', () => {
    expect(painted('@layer base{@media (width>=64rem){.gone{color:red}}}@layer parts{h1{color:red}}')).toBe(
      '@layer base;@layer parts{h1{color:red}}',
    )
  })

  it('has of a list of selectors those that match', () => {
    expect(painted('h1,h2,.title,.gone{color:red}')).toBe('h1,.title{color:red}')
  })

  it('has the properties that a sheet of the page’s own paints with', () => {
    const standing = new Set<string>()
    noteStanding(page, standing)
    noteUsed('.own{color:var(--ours)}', standing)
    const sheet = ':root{--ours:var(--deep);--deep:red;--gone:blue}'
    expect(paintStyles(sheet, standing)).toBe(':root{--ours:var(--deep);--deep:red}')
  })
})
