// Whatever a text holds, Markdown shows it as plain words and gives it back letter for letter.
import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseWords, printOnOneLine, printWords } from '../../src/reading/markdown-words.ts'
import { hostileText } from './kept-samples.ts'

describe('words in Markdown', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(hostileText(300), text => {
        expect(parseWords(printWords(text))).toBe(text)
        expect(parseWords([printOnOneLine(text)])).toBe(text)
      }),
      { numRuns: 400 },
    )
  })

  it('have no line that a file or an editor would change', () => {
    fc.assert(
      fc.property(hostileText(300, 1), text => {
        const lines = printWords(text)
        expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/u)
        for (const line of lines) expect(line).not.toMatch(/^[ >[#<]|[ ]$/)
        expect([lines[0], lines.at(-1)]).not.toContain('')
        expect(lines.join('\n')).not.toContain('\n\n\n')
      }),
    )
  })

  it('are paragraphs of plain text to any reader of Markdown', () => {
    const kindsIn = (node: { readonly type: string; readonly children?: readonly unknown[] }): readonly string[] => [
      node.type,
      ...(node.children ?? []).flatMap(child => kindsIn(child as typeof node)),
    ]
    fc.assert(
      fc.property(hostileText(300, 1), text => {
        const kinds = new Set(kindsIn(unified().use(remarkParse).parse(printWords(text).join('\n'))))
        expect([...kinds].filter(kind => !['root', 'paragraph', 'text'].includes(kind))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('stay easy to read', () => {
    const text = 'Co-production (2019): “it’s ours” - 3 of 7, Q&A, 100 %.'
    expect(printWords(text)).toEqual([text])
    expect(printWords('1. Run\n- Fly\n\n# Land')).toEqual(['1\\. Run', '\\- Fly', '', '\\# Land'])
  })
})
