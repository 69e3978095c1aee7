// The passages of one post: what no text of the site may have is told with the line of the source it stands on.
import { describe, expect, it } from 'vitest'
import { planPassages } from '../../../src/build/import/plan-passages.ts'
import type { ImportedBlock } from '../../../src/build/import/importer.ts'
import { fakePost } from './fake-source.ts'

const plan = (blocks: readonly ImportedBlock[], standing?: string) =>
  planPassages({
    file: 'posts.xml',
    title: 'A kite',
    line: 1,
    blocks,
    original: standing === undefined ? undefined : { file: 'original.md', text: standing },
    retold: undefined,
    lastPassage: 0,
  })
const prose = (...lines: readonly string[]) => fakePost(lines).blocks

describe('the passages of a post', () => {
  it.each([
    ['a control character', 'Wind\u0007', /^posts.xml:3: the control character U\+0007 in “A kite”, expected/],
    ['half a letter', 'Wind\ud83e', /^posts.xml:3: the control character U\+D83E/],
    ['too many letters', 'w'.repeat(20_001), /^posts.xml:3: .*20001 letters in “A kite”, expected at most 20000/],
  ])('with %s are refused with their line', (_, text, fault) => {
    expect(() => plan(prose('Fine.', text))).toThrow(fault)
    expect(() => plan(prose('Fine.', text), 'Fine. {#p1}\n')).toThrow(fault)
  })

  it('keep a link, and are the same when they come again', () => {
    const [block] = prose('Read about kites here.')
    if (block === undefined) throw new Error('one block')
    const linked: ImportedBlock = {
      ...block,
      marks: [{ kind: 'link', start: 5, end: 16, href: 'https://example.org/' }],
    }
    const first = plan([linked])
    const text = first.kind === 'passages' ? first.text : ''
    expect(text).toBe('Read [about kites](https://example.org/) here. {#p1}\n')
    expect(plan([linked], text)).toMatchObject({ state: 'same' })
    expect(plan([block], text)).toMatchObject({ state: 'other', retired: [] })
  })

  it('are the same however an editor has set the lines of the file', () => {
    expect(plan(prose('One two three.', 'Four.'), 'One two\nthree. {#p1}\n\n\nFour. {#p2}\n')).toMatchObject({
      state: 'same',
    })
  })
})
