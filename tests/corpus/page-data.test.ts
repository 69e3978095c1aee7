// What a page carries comes back as it was, whatever stands in it; and what is broken never breaks the page.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePageData, printPageData } from '../../src/corpus/page-data.ts'

const hostile = fc.constantFrom(
  '</script>',
  '<!--',
  '<script',
  ']]>',
  '\u2028',
  '\u0000',
  '"',
  '\\',
  '&lt;',
  '😀',
  '\ud800',
)
const anyText = fc.array(fc.oneof(hostile, fc.string()), { maxLength: 6 }).map(parts => parts.join(''))
const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    anyText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

describe('the data of a page', () => {
  it('comes back as it was written', () => {
    const anyData = fc.record(
      { version: anyText, slices: fc.dictionary(anyText, tree, { noNullPrototype: true }) },
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(anyData, data => {
        expect(parsePageData(printPageData(data))).toEqual(data)
      }),
    )
  })

  it('holds nothing that could end its script element or open a comment in it', () => {
    fc.assert(
      fc.property(tree, value => {
        expect(printPageData({ version: '1', slices: { a: value } })).not.toContain('<')
      }),
    )
    expect(printPageData({ version: '1', slices: { a: '</script>' } })).toContain(String.raw`\u003c/script>`)
  })

  it.each([
    undefined,
    null,
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"version":1,"slices":{}}',
    '{"version":"1","slices":[]}',
    '{"version":"1"}',
    '{"slices":{}}',
  ])('counts as none when it is %j', text => {
    expect(parsePageData(text)).toEqual({ version: 'dev', slices: {} })
  })

  it('is read from any text without a throw', () => {
    fc.assert(fc.property(fc.oneof(anyText, fc.json()), text => typeof parsePageData(text).version === 'string'))
  })
})
