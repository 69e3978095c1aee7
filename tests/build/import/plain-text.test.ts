// The made-up page as a reader would see it: what each line became. Kinds are told by number, never by a word list.
import { describe, expect, it } from 'vitest'
import { ImportFaults } from '../../../src/build/import/importer.ts'
import { readPage } from '../../../src/build/import/plain-text.ts'
import { madeUpPage } from './made-up-page.ts'

const read = (text: string) => {
  const page = readPage({ file: 'page.txt', text })
  return { ...page, doubts: [...page.doubts, ...page.posts.flatMap(({ doubts }) => doubts)] }
}
const week = read(madeUpPage)
const post = (title: string) => week.posts.find(one => one.title === title)
const kinds = (title: string) => post(title)?.blocks.map(block => block.kind)

describe('a plain-text page', () => {
  it('gives its title once, its posts in order, and their days', () => {
    expect(week.title).toBe('Kite Makers Week 2031')
    expect([week.line, ...week.again.map(({ line }) => line)]).toEqual([1, 3])
    expect(week.posts.map(({ date, title }) => [date, title])).toEqual([
      ['2031-03-14', 'Why “paper” beats silk: a test'],
      ['2031-03-13', 'Flying low'],
      ['2031-03-13', 'Low and slow'],
      ['2031-03-10', 'A letter about Finn'],
      ['2031-03-10', 'Flying low!'],
      ['2031-03-02', 'Last things'],
    ])
  })

  it('tells headings that stand alone from headings that run into their text', () => {
    expect(kinds('Why “paper” beats silk: a test')).toEqual(['heading', 'prose', 'prose', 'heading', 'prose'])
    expect(kinds('Flying low')).toEqual([
      'prose',
      'prose',
      'list-item',
      'list-item',
      'list-item',
      'heading',
      'prose',
      'heading',
      'prose',
    ])
  })

  it('keeps the number of a numbered item, and a sentence that begins with a weekday as prose', () => {
    expect(kinds('Low and slow')).toEqual(['prose', 'list-item', 'list-item', 'prose'])
    expect(post('Low and slow')?.blocks[1]?.text).toBe('1. First comes the frame.')
  })

  it('knows captions, an unbulleted list, a name above its text and a line that lost its link', () => {
    expect(kinds('A letter about Finn')).toEqual(
      'prose caption prose caption prose prose list-item list-item list-item list-item caption prose'.split(' '),
    )
    const lost = post('A letter about Finn')?.blocks.map(block => block.missing)
    expect(lost?.flatMap((what, at) => (what ? [`p${at + 1} ${what}`] : []))).toEqual([
      'p2 picture',
      'p4 picture',
      'p11 picture',
      'p12 link',
    ])
  })

  it('knows a footnote by its sign, and that nothing carries its mark', () => {
    expect(post('Last things')?.blocks[1]).toMatchObject({ kind: 'note', missing: 'mark' })
    const marked = read(madeUpPage.replace('about safety', 'about safety*'))
    expect(marked.posts.at(-1)?.blocks[1]).not.toHaveProperty('missing')
  })

  it('keeps no-break spaces, runs of spaces and curly quotes inside a line, and drops white space at its ends', () => {
    const [, first, second] = post('Why “paper” beats silk: a test')?.blocks ?? []
    expect(first?.text.endsWith('heading.')).toBe(true)
    expect(second?.text).toContain('It cost 3\u00a0coins.  Two spaces stay.')
  })

  it('lists for the editor what it could not know', () => {
    const told = week.doubts.map(({ about }) => about).join('\n')
    expect(told).toMatch(/“Read more about the hill at” breaks off/)
    expect(told).toMatch(/may have been a link/)
    expect(told).toMatch(/“Hal - a member on the hill” is read as a caption/)
    expect(told).toMatch(/kite maker and gardener”: it names no organisation/)
  })

  it('tells the editor of a weekday that does not fit, and keeps the day', () => {
    const { posts, doubts } = read(madeUpPage.replace('Friday, 14', 'Monday, 14'))
    expect(posts[0]?.date).toBe('2031-03-14')
    expect(doubts[0]).toEqual({
      line: 5,
      about: '“Monday, 14 March 2031” says Monday, and 2031-03-14 was a Friday; 2031-03-14 is kept',
    })
  })

  it('tells the editor of a short byline it dared not take for one', () => {
    const { doubts } = read(madeUpPage.replace('By Cleo Sample, Dan Q. Mockup and Eve Testperson, F', 'By Cleo, F'))
    expect(doubts.map(doubt => doubt.about).join()).toContain('may be a byline')
  })
})

describe('a page that cannot be read', () => {
  const body = 'Title\n\nBy Ada Example, artist\n\nSome words.\n'
  const wrong: readonly (readonly [what: string, page: string, fault: string])[] = [
    ['no date', `A week\n\n${body}`, 'page.txt:1: no line that is a date'],
    [
      'a title before any date',
      `A week\n\nHello\n\n1 May 2031\n\n${body}`,
      'page.txt:3: “Hello” before the first date',
    ],
    ['no site title', `1 May 2031\n\n${body}`, 'page.txt:1: a date on the first line'],
    ['no byline', 'A week\n\n1 May 2031\n\nTitle\n\nSome words.', 'page.txt:7: “Some words.” under the title “Title”'],
    [
      'prose that begins with “By”',
      'A week\n\n1 May 2031\n\nTitle\n\nBy the way, this is prose under the title.\n\nSome words.',
      'page.txt:7: “By the way, this is prose under the title.” under the title “Title”',
    ],
    ['a week’s title as long as a paragraph', `${'a '.repeat(150)}\n\n1 May 2031\n\n${body}`, 'page.txt:1: “a a a'],
    [
      'a name as long as a paragraph',
      `A week\n\n1 May 2031\n\n${body.replace('Example', 'x'.repeat(300))}`,
      'page.txt:7: the name “Ada xxx',
    ],
    ['no title', 'A week\n\n1 May 2031\n\nBy Ada Example, artist\n\nSome words.', 'page.txt:5: the byline'],
    ['a title alone', 'A week\n\n1 May 2031\n\nTitle', 'page.txt:5: the title “Title” alone'],
    ['a date with no post', `A week\n\n1 May 2031\n\n2 May 2031\n\n${body}`, 'page.txt:3: “1 May 2031” with no post'],
    [
      'a post with no text',
      'A week\n\n1 May 2031\n\nTitle\n\nBy Ada Example, artist',
      'page.txt:5: the post “Title” with no text',
    ],
    ['a date with no year', `A week\n\nFriday 1 May\n\n${body}`, 'page.txt:3: “Friday 1 May”, a date with no year'],
    [
      'a day that does not exist',
      `A week\n\n31 June 2031\n\n${body}`,
      'page.txt:3: “31 June 2031”, a day that does not',
    ],
    ['a date in figures', `A week\n\n1/5/2031\n\n${body}`, 'page.txt:3: “1/5/2031”, a date in figures'],
    ['a title as long as a paragraph', `A week\n\n1 May 2031\n\n${'a '.repeat(150)}${body}`, 'page.txt:5: “a a a'],
    ['nothing at all', ' \n\u00a0\n', 'page.txt:1: no words'],
  ]
  it.each(wrong)('because of %s is told with its line, and how to mend it', (_, page, fault) => {
    expect(() => read(page)).toThrow(ImportFaults)
    expect(() => read(page)).toThrow(fault)
    expect(() => read(page)).toThrow(/, expected .+, /)
  })

  it('is told all its faults at once', () => {
    const page = `A week\n\n1 May 2031\n\nTitle\n\n2 May 2031\n\n3 May 2031\n\n${body}`
    expect(() => read(page)).toThrow(/page.txt:5: .+\npage.txt:7: /)
  })
})
