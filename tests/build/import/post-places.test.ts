// What an import refuses to settle: a post whose title an editor has changed, and ids that cannot rule.
import { describe, expect, it } from 'vitest'
import { writeContent } from '../../support/content-folder.ts'
import { textSource } from './fake-source.ts'
import { madeUpPage } from './made-up-page.ts'
import { stagedBy } from './staged.ts'

const posts = 'weeks/kite-makers-week-2031/posts'
const post = (title: string, date: string, byline: string) =>
  `---\ntitle: ${title}\ndate: ${date}\nbyline: ${byline}\n---\n`
const planOn = (files: Readonly<Record<string, string>>, page = madeUpPage) =>
  stagedBy(textSource('page.txt', page), writeContent(files))
const byJo = 'By Jo Fabricated, Kite Guard'
const fresh = (staged: ReadonlyMap<string, string>) => [...staged.keys()].filter(path => path.endsWith('post.md'))

describe('a post that stands under another title', () => {
  it('is told with both titles, and is not added again', async () => {
    const files = { [`${posts}/2031-03-02-the-last-things/post.md`]: post('The last things', '2031-03-02', byJo) }
    await expect(planOn(files)).rejects.toThrow(
      /the-last-things\/post.md:1: the title “The last things”, while the page has “Last things” by .* \(line \d+\)/,
    )
  })

  it('is another post where its day or its people are others', async () => {
    const files = {
      [`${posts}/2031-03-03-a/post.md`]: post('A', '2031-03-03', byJo),
      [`${posts}/2031-03-02-b/post.md`]: post('B', '2031-03-02', 'By Ada Example, artist'),
      [`${posts}/2031-03-02-c/post.md`]: '---\ntitle: C\n---\n',
    }
    expect(fresh(await planOn(files))).toHaveLength(6)
  })

  it('does not stop a page that has both', async () => {
    const both = madeUpPage.replace(
      'Sunday, 2 March 2031\n',
      `Sunday, 2 March 2031\n\nEarlier things\n\n${byJo}\n\nSome words here.\n`,
    )
    const byline = 'By Jo Fabricated, Kite Safety Manager at the Care Institute for Kites'
    const files = { [`${posts}/2031-03-02-last-things/post.md`]: post('Last things', '2031-03-02', byline) }
    expect(fresh(await planOn(files, both))).toHaveLength(6)
  })
})

describe('a text that rules the ids', () => {
  const folder = `${posts}/2031-03-02-last-things`
  const byline = 'By Jo Fabricated, Kite Safety Manager at the Care Institute for Kites'
  const retold = (text: string) => ({
    [`${folder}/post.md`]: post('Last things', '2031-03-02', byline),
    [`${folder}/retold.md`]: text,
  })

  it.each([
    ['One. {#p1}\n\nTwo.\n', /retold.md:1: no id on block 2, expected an id of its own for each passage/],
    ['One. {#p2}\n\nTwo. {#p2}\n', /retold.md:1: p2 twice, expected an id of its own/],
  ])('and lacks one or has one twice is refused: %j', async (text, fault) => {
    await expect(planOn(retold(text))).rejects.toThrow(fault)
  })

  it('and has each once gives them to the page', async () => {
    const staged = await planOn(retold('One. {#p4}\n\nTwo. {#p2}\n'))
    expect(staged.get(`${folder}/original.md`)?.match(/\{#p\d/g)).toEqual(['{#p4', '{#p2'])
  })
})
