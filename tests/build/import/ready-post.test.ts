// What hostile titles, names and ids become before they are written.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postFacts } from '../../../src/build/content-schemas.ts'
import { openDocument } from '../../../src/build/document.ts'
import type { Fault } from '../../../src/build/faults.ts'
import { readFacts } from '../../../src/build/front-matter.ts'
import { undecided } from '../../../src/build/import/decisions.ts'
import { printPost, setFact } from '../../../src/build/import/facts-text.ts'
import { plainLine } from '../../../src/build/import/plain-line.ts'
import { readAllFacts } from '../../../src/build/import/read-back.ts'
import { plainPost, readyPost } from '../../../src/build/import/ready-post.ts'
import { fileSlugOr, freeSlugs, sameKey, slugOr } from '../../../src/build/import/slugs.ts'
import { slugPattern } from '../../../src/build/slug.ts'
import { fakePost } from './fake-source.ts'

const ready = (facts: Parameters<typeof fakePost>[1]) => readyPost(plainPost(fakePost(['A line.'], facts), undecided))

describe('a title or a name', () => {
  it('loses the signs that turn it round or hide in it, and the editor is told', () => {
    const post = ready({
      title: 'An \u202eevil\u202c ti\u00adtle\u0007',
      authors: [{ name: 'Ada\u200b \u2066Example' }],
    })
    expect(post?.title).toBe('An evil title')
    expect(post?.authors).toEqual([{ name: 'Ada Example' }])
    expect(post?.doubts[0]?.about).toMatch(/had hidden signs \(U\+202E, U\+202C, U\+00AD, U\+0007, U\+200B, U\+2066\)/)
  })

  it('keeps joiners, whatever its script', () => {
    for (const text of ['می‌خواهم', '👩‍🚀 flies', 'שלום', '風']) expect(plainLine(text)).toEqual({ text, hidden: [] })
  })

  it('that is empty is called so, and an author who is empty is none', () => {
    expect(ready({ title: ' \u200b' })?.title).toBe('Untitled')
    expect(ready({ authors: [{ name: '\u200b' }] })).toBeUndefined()
  })

  it('comes back from post.md as it is, whatever YAML makes of its signs', () => {
    const hostile = [
      'null',
      '2019',
      '- a',
      '# a',
      'a: b',
      '&a',
      '*a',
      '!!js',
      '"',
      "'",
      '{a',
      '[a',
      '---',
      '...',
      '|',
      '>',
      '@a',
      '`a',
      '%a',
      '=',
      '~',
      'yes',
      '0x1f',
      '\u2028',
      '\u0085 a',
      '\\n',
      '🪁',
      '<<',
    ]
    const title = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    fc.assert(
      fc.property(title, title, (one, two) => {
        const [plain, source] = [`${plainLine(one).text}x`, `${plainLine(two).text}y`]
        const rest = { byline: plain, authors: ['a'], suggestedThemes: [], missing: [] }
        const text = printPost({ title: plain, date: '2031-05-06', source, lastPassage: 1, ...rest })
        const facts = readAllFacts({ file: 'post.md', text: setFact(text, { name: 'place', value: 2, below: 'date' }) })
        expect(facts).toMatchObject({ title: plain, byline: plain, source, place: '2', lastPassage: '1' })
        const faults: Fault[] = []
        const file = openDocument({ file: 'post.md', text })
        const checked = readFacts(file, postFacts, fault => faults.push(fault))
        expect([faults, checked.values.title]).toEqual([[], plain])
      }),
      { numRuns: 200 },
    )
  })
})

describe('a fact that is put into a file', () => {
  const text =
    '---\ntitle: A\nbyline: By Ada\n  and Ben\nlastPassage: 3 \nthemes:\n  up: [p1]\n---\nBelow.\nlastPassage: 9\n'

  it('takes the place of its line, or stands below another, and leaves all other lines', () => {
    expect(setFact(text, { name: 'lastPassage', value: 4 })).toBe(text.replace('lastPassage: 3 ', 'lastPassage: 4'))
    expect(setFact(text, { name: 'source', value: 'a: b', below: 'byline' })).toBe(
      text.replace('and Ben\n', 'and Ben\nsource: "a: b"\n'),
    )
    expect(setFact(text, { name: 'suggestedThemes', value: ['up'] })).toBe(
      text.replace('[p1]\n', '[p1]\nsuggestedThemes: [up]\n'),
    )
  })
})

describe('the byline of a source that gives none', () => {
  it.each([
    [['Ada'], 'By Ada'],
    [['Ada', 'Ben'], 'By Ada and Ben'],
    [['Ada', 'Ben', 'Cleo'], 'By Ada, Ben and Cleo'],
  ])('names %j as “%s”', (names, byline) => {
    expect(ready({ authors: names.map(name => ({ name })) })?.shownByline).toBe(byline)
  })
})

describe('what a source calls a post', () => {
  it('is its id before its address, each once, on one line and never long', () => {
    expect(ready({ id: 'a\nb', address: 'https://example.org/' })?.sources).toEqual(['a b', 'https://example.org/'])
    expect(ready({ id: 'x', address: 'x' })?.sources).toEqual(['x'])
    for (const id of ['javascript:alert(1)', 'DATA:text/html,x', 'https://a b/'])
      expect(ready({ id })?.sources).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64}$/)])
    for (const id of ['tag:blogger.com,1999:blog-1.post-2', 'urn:uuid:1', '17', 'k.example/?p=1'])
      expect(ready({ id })?.sources).toEqual([id])
    expect(ready({ id: 'x'.repeat(9999) })?.sources[0]).toMatch(/^sha256:[0-9a-f]{64}$/)
  })
})

describe('a slug', () => {
  it.each(['../../etc/passwd', '..\\..\\windows', '/', '.', 'a/../../b', 'A\u0000b', 'ＣＯＮ'])(
    'of %j cannot climb',
    title => {
      expect(slugOr(title, 'post')).toMatch(slugPattern)
    },
  )

  it('is no name that Windows keeps', () => {
    expect([fileSlugOr('Con', 'author'), fileSlugOr('NUL', 'week')]).toEqual(['con-author', 'nul-week'])
  })

  it('is each its own, and 40,000 of one title take no time', () => {
    const slugs = freeSlugs(['kite', 'kite-3'])
    expect([slugs.take('kite'), slugs.take('kite'), slugs.take('kite-2')]).toEqual(['kite-2', 'kite-4', 'kite-2-2'])
    const many = Array.from({ length: 40_000 }, () => slugs.take('hill'))
    expect([new Set(many).size, many.at(-1)]).toEqual([40_000, 'hill-40000'])
  })
})

describe('the same name', () => {
  it('is known by its letters in any script, not by its case, accents or signs', () => {
    expect(sameKey('Zoë  Ünal!')).toBe(sameKey('zoe unal'))
    expect(sameKey('Пётр Smith')).not.toBe(sameKey('Иван Smith'))
    expect(sameKey('דנה')).not.toBe(sameKey('משה'))
    expect(sameKey('!!!')).not.toBe(sameKey('???'))
  })
})
