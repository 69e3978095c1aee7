// Links in the texts to the site itself: a page or passage that is not there is told, links elsewhere are left alone.
import { describe, expect, it } from 'vitest'
import { edited, kite } from '../support/content-folder.ts'
import { deskNotes } from '../support/desk-notes.ts'

const file = `${kite}/retold.md`
const site = { siteUrl: 'https://kites.example', base: '/reader/' }
const faultsOf = async (link: string, at = site) =>
  (await deskNotes(edited(file, 'https://example.org/film', link), at)).faults

const home = 'https://kites.example/reader'

describe('a link to the site itself', () => {
  it.each([
    [`${home}/posts/the-first-kit/`, 'a page of this site, write "/posts/the-first-kite/" or take the link away'],
    [`${home}/nowhere/at/all`, 'a page of this site, take the link away'],
    [`${home}/posts/the-first-kite#p8`, 'a passage that is there (p1, p2, p3, p4, p6, p5), correct the id after the #'],
    [`${home}/authors/nobody/`, 'a page of this site, '],
    ['https://kites.example/posts/the-first-kite/', 'an address below /reader/, correct it'],
    [
      'http://localhost:5173/posts/the-first-kite/',
      'an address that readers can reach too, write the address the site is published at',
    ],
    ['http://127.0.0.1:4173/', 'an address that readers can reach too, write the address the site is published at'],
  ])('is told where it is dead: %s', async (link, said) => {
    expect(await faultsOf(link)).toEqual([expect.stringContaining(`${file}:7: a link to ${link}, expected ${said}`)])
  })

  it.each([
    `${home}/`,
    `${home}/posts/the-first-kite/#p7-not-a-passage`,
    `${home}/posts/the-old-lamp#p1`,
    `${home}/posts/a-kite-on-paper/?edition=summary#p2`,
    `${home}/authors/author-one/`,
    `${home}/organisations/kite-club/`,
    `${home}/themes/flying/`,
    `${home}/weeks/lamp-week/`,
    `${home}/search/?q=kite`,
    `${home}/data/corpus.json`,
    'https://example.org/posts/no-such-post/',
    'mailto:editor@kites.example',
  ])('may be %s', async link => {
    expect(await faultsOf(link)).toEqual([])
  })

  it('is not known where nobody has said the address of the site', async () => {
    expect(await faultsOf(`${home}/nowhere/`, { siteUrl: '', base: '/' })).toEqual([])
  })
})
