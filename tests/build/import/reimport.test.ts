// A second run over a week: what stays, what is told, and what is replaced when it is asked for.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { undecided } from '../../../src/build/import/decisions.ts'
import type { SourcePost } from '../../../src/build/import/source.ts'
import { fakeFormat, fakePost } from './fake-source.ts'
import { importInto } from './staged.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reimport-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const lines = ['The wind came up over the hill at noon.', 'We let out all our string and ran.', 'Nobody fell over.']
const folder = 'weeks/kite-week/posts/2031-05-06-a-kite'
const fileAt = (name: string, post = folder) => join(root, post, name)
const read = (name: string, post = folder) => readFileSync(fileAt(name, post), 'utf8')
const all = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  )
const run = (posts: readonly SourcePost[], job = {}) => importInto(root, { format: fakeFormat(posts), ...job })
const folders = () => readdirSync(join(root, 'weeks/kite-week/posts')).toSorted()

describe('a source that comes again', () => {
  it('unchanged changes nothing', async () => {
    const post = fakePost(lines, { id: 'tag:1' })
    await run([post])
    const before = all()
    expect((await run([post])).outcome).toBe('nothing to change')
    expect((await run([post], { replace: true })).outcome).toBe('nothing to change')
    expect(all()).toEqual(before)
  })

  it('with other words is told passage by passage, and touches nothing', async () => {
    await run([fakePost(lines)])
    const before = all()
    const [first = '', second = ''] = lines
    const report = await run([fakePost([first.replace('noon', 'dusk'), 'A wholly new line about lamps.', second])])
    expect(report.outcome).toBe('differs')
    expect(report.written).toEqual([])
    expect(report.posts[0]?.changes).toEqual([
      { kind: 'changed', id: 'p1', was: '… hill at noon.', is: '… hill at dusk.' },
      { kind: 'new', id: 'p4', is: 'A wholly new line about lamps.' },
      { kind: 'retired', id: 'p3', was: 'Nobody fell over.' },
      { kind: 'fact', id: 'lastPassage', is: '4' },
    ])
    expect(all()).toEqual(before)
  })

  it('with --replace gives its words under the ids they had, and leaves every text of the editor', async () => {
    await run([fakePost(lines)])
    writeFileSync(fileAt('retold.md'), 'Wind. {#p1}\n\nString. {#p2}\n\nAll well. {#p3}\n')
    writeFileSync(fileAt('summary.md'), '---\ncheckedBy: not yet\n---\nAll was well. {p3}\n')
    const edited = read('post.md').replace('lastPassage: 3\n', 'lastPassage: 3\nthemes:\n  flying: [p1, p3]\n')
    writeFileSync(fileAt('post.md'), edited)
    const [first = '', second = ''] = lines
    const next = [second, 'A wholly new line about lamps.', first.replace('noon', 'dusk')]
    const report = await run([fakePost(next)], { replace: true })
    expect(report.outcome).toBe('written')
    expect(read('original.md')).toBe(`${second} {#p2}\n\nA wholly new line about lamps. {#p4}\n\n${next[2]} {#p1}\n`)
    expect(read('post.md')).toBe(edited.replace('lastPassage: 3', 'lastPassage: 4'))
    expect(read('retold.md')).toContain('All well. {#p3}')
    expect(report.posts[0]?.toDo).toEqual([
      'retell p4 in retold.md',
      'look at p1, whose words changed, in retold.md, post.md (themes)',
      'take p3, which is retired, out of retold.md, summary.md, post.md (themes)',
    ])
    expect((await run([fakePost(next)])).outcome).toBe('nothing to change')
  })

  it('never gives an id again that was retired', async () => {
    await run([fakePost(lines)])
    await run([fakePost(lines.slice(0, 2))], { replace: true })
    await run([fakePost(lines)], { replace: true })
    expect(read('original.md').match(/#p\d/g)).toEqual(['#p1', '#p2', '#p4'])
  })

  it('keeps a kind that the editor has corrected', async () => {
    await run([fakePost(lines)])
    writeFileSync(fileAt('original.md'), read('original.md').replace('{#p3}', '{#p3 .caption}'))
    expect((await run([fakePost(lines)])).outcome).toBe('nothing to change')
  })
})

describe('which post a post is', () => {
  it('is told by its source, whatever its title and day became', async () => {
    await run([fakePost(lines, { id: 'tag:1' })])
    const report = await run([fakePost(lines, { id: 'tag:1', title: 'Another kite', date: '2031-05-07' })])
    expect(report.outcome).toBe('nothing to change')
    expect(folders()).toEqual(['2031-05-06-a-kite'])
    expect(report.posts[0]?.doubts.map(({ about }) => about).join()).toMatch(/another title .* of 2031-05-07 here/s)
    expect(report.totals.difference).toBe(1)
  })

  it('is told by day and title where one side has no source; the source is noted when words are replaced', async () => {
    await run([fakePost(lines)])
    const named = fakePost(lines, { id: 'tag:1', address: 'https://example.org/1' })
    expect((await run([named])).outcome).toBe('nothing to change')
    await run([named], { replace: true })
    expect(read('post.md')).toContain('byline: By Ada Example\nsource: tag:1\n')
    expect((await run([fakePost(lines, { address: 'tag:1' })])).outcome).toBe('nothing to change')
  })

  it('is another one where both have a source, and they differ', async () => {
    await run([fakePost(lines, { id: 'tag:1' })])
    await run([fakePost(lines, { id: 'tag:2' })])
    expect(folders()).toEqual(['2031-05-06-a-kite', '2031-05-06-a-kite-2'])
  })

  it.each([[true], [false]])('is kept for 50 posts of one title on one day (named by a source: %s)', async isNamed => {
    const posts = Array.from({ length: 50 }, (_, index) =>
      fakePost([`Words of post number ${index}.`], isNamed ? { id: `tag:${index}` } : {}),
    )
    await run(posts)
    expect(folders()).toHaveLength(50)
    expect(read('original.md', `${folder}-50`)).toBe('Words of post number 49. {#p1}\n')
    expect(read('post.md', `${folder}-50`)).toContain('place: 50\n')
    expect((await run(posts)).outcome).toBe('nothing to change')
  })
})

describe('what an editor has decided', () => {
  const tagged = fakePost(lines, { tags: ['Flying', 'News', 'Open'] })
  const decisions = {
    ...undecided,
    themes: new Map([
      ['Flying', 'flying'],
      ['News', 'none'],
    ]),
  }

  it('gives a post suggested themes, and leaves the rest to be decided', async () => {
    const report = await run([tagged], { decisions })
    expect(read('post.md')).toContain('suggestedThemes: [flying]\n')
    expect(report.toDecide.tags).toEqual([{ tag: 'Open', posts: 1 }])
  })

  it('later is a difference, which --replace takes up; evidence that is there already is not', async () => {
    await run([tagged])
    expect((await run([tagged], { decisions })).outcome).toBe('differs')
    await run([tagged], { decisions, replace: true })
    expect(read('post.md')).toContain('lastPassage: 3\nsuggestedThemes: [flying]\n')
    writeFileSync(fileAt('post.md'), read('post.md').replace('suggestedThemes: [flying]', 'themes:\n  flying: [p1]'))
    expect((await run([tagged], { decisions })).outcome).toBe('nothing to change')
  })
})

describe('posts that come to a week that stands', () => {
  const dated = (...days: readonly string[]) =>
    days.map((date, at) => fakePost([`Words ${at}.`], { id: `tag:${at}`, title: `Kite ${at}`, date }))
  const placeOf = (post: string) => /^place: (\d)$/m.exec(read('post.md', `weeks/kite-week/posts/${post}`))?.[1]

  it('get a place after those of their day, and the editor is told what the others need', async () => {
    const [first, second, third] = dated('2031-05-06', '2031-05-06', '2031-05-09')
    if (first === undefined || second === undefined || third === undefined) throw new Error('three posts')
    await run([first])
    const report = await run([second, first, third])
    expect(report.outcome).toBe('written')
    expect([placeOf('2031-05-06-kite-0'), placeOf('2031-05-06-kite-1')]).toEqual([undefined, '2'])
    expect(report.toDo).toEqual([
      'give the posts of 2031-05-06 a place each in their post.md',
      'make the week longer in weeks/kite-week/week.md: there are posts of 2031-05-09',
    ])
  })

  it('stand newest first on their day, whichever way their source tells them', async () => {
    await run(dated('2031-05-05', '2031-05-06', '2031-05-06', '2031-05-07'))
    expect([placeOf('2031-05-06-kite-1'), placeOf('2031-05-06-kite-2')]).toEqual(['2', '1'])
    rmSync(join(root, 'weeks'), { recursive: true })
    await run(dated('2031-05-07', '2031-05-06', '2031-05-06', '2031-05-05'))
    expect([placeOf('2031-05-06-kite-1'), placeOf('2031-05-06-kite-2')]).toEqual(['1', '2'])
  })

  it('and of those that stand, the ones that are not in the source are named and stay', async () => {
    const [first, second] = dated('2031-05-06', '2031-05-07')
    if (first === undefined || second === undefined) throw new Error('two posts')
    await run([first, second])
    const report = await run([first], { replace: true })
    expect(report.toDo).toEqual([
      'look at weeks/kite-week/posts/2031-05-07-kite-1, which stands in the week and not in posts.xml',
    ])
    expect(folders()).toHaveLength(2)
  })
})
