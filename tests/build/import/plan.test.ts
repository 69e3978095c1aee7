// What an import refuses to plan: a post whose title an editor has changed, and ids that cannot rule.
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/build/import/plain-text.ts'
import { planImport } from '../../../src/build/import/plan.ts'
import { writeContent } from '../../support/content-folder.ts'
import { madeUpPage } from './made-up-page.ts'

const week = plainText.read({ file: 'page.txt', text: madeUpPage })
const posts = 'weeks/kite-makers-week-2031/posts'
const post = (title: string, date: string, byline: string) =>
  `---\ntitle: ${title}\ndate: ${date}\nbyline: ${byline}\n---\n`
const planOn = (files: Readonly<Record<string, string>>) => planImport(week, writeContent(files))
const byJo = 'By Jo Fabricated, Kite Guard'

describe('a post that stands under another title', () => {
  it('is told with both titles, and is not added again', () => {
    const files = { [`${posts}/2031-03-02-the-last-things/post.md`]: post('The last things', '2031-03-02', byJo) }
    expect(() => planOn(files)).toThrow(
      /the-last-things\/post.md:1: the title “The last things”, while the page has “Last things” by .* \(line \d+\)/,
    )
  })

  it('is another post where its day or its people are others', () => {
    const files = {
      [`${posts}/2031-03-03-a/post.md`]: post('A', '2031-03-03', byJo),
      [`${posts}/2031-03-02-b/post.md`]: post('B', '2031-03-02', 'By Ada Example, artist'),
      [`${posts}/2031-03-02-c/post.md`]: '---\ntitle: C\n---\n',
    }
    expect(planOn(files).posts.filter(({ facts }) => facts.fresh)).toHaveLength(6)
  })

  it('does not stop a page that has both', () => {
    const both = madeUpPage.replace(
      'Sunday, 2 March 2031\n',
      `Sunday, 2 March 2031\n\nEarlier things\n\n${byJo}\n\nSome words here.\n`,
    )
    const files = { [`${posts}/2031-03-02-last-things/post.md`]: post('Last things', '2031-03-02', byJo) }
    const page = plainText.read({ file: 'page.txt', text: both })
    expect(planImport(page, writeContent(files)).posts.filter(({ facts }) => facts.fresh)).toHaveLength(6)
  })
})

describe('a text that rules the ids', () => {
  const folder = `${posts}/2031-03-02-last-things`
  const retold = (text: string) => ({
    [`${folder}/post.md`]: post('Last things', '2031-03-02', byJo),
    [`${folder}/retold.md`]: text,
  })

  it.each([
    ['One. {#p1}\n\nTwo.\n', /retold.md:1: no id on block 2, expected an id of its own for each passage/],
    ['One. {#p2}\n\nTwo. {#p2}\n', /retold.md:1: p2 twice, expected an id of its own/],
  ])('and lacks one or has one twice is refused: %j', (text, fault) => {
    expect(() => planOn(retold(text))).toThrow(fault)
  })

  it('and has each once gives them to the page', () => {
    const { posts: planned } = planOn(retold('One. {#p4}\n\nTwo. {#p2}\n'))
    expect(planned.at(-1)?.original.text.match(/\{#p\d/g)).toEqual(['{#p4', '{#p2'])
  })
})
