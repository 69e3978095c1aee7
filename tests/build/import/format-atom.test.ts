// Atom 1.0 and 0.3: every way of writing a text, and which of several authors and dates counts.
import { describe, expect, it } from 'vitest'
import { atomFeed } from '../../../src/build/import/format-atom.ts'
import { onlyPost, readAll, wordsIn } from './feed-support.ts'

const atom = (entry: string, feed = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://k.example/">${feed}<entry>${entry}</entry></feed>`
const old = (entry: string) => `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${entry}</entry></feed>`
const encoded = Buffer.from('<p>One <b>two</b></p>').toString('base64')

describe('an Atom feed', () => {
  it('has texts of many kinds, and all give the same words', async () => {
    const feeds = [
      atom('<content>One\ntwo</content>'),
      atom('<content type="html">&lt;p>One &lt;b>two&lt;/b>&lt;/p></content>'),
      atom('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b></div></content>'),
      atom('<content type="text/html; charset=utf-8">One &lt;i>two&lt;/i></content>'),
      atom('<summary>One two</summary>'),
      atom('<content type="html"/><summary>One two</summary>'),
      old('<content type="text/html" mode="escaped">One &lt;b>two&lt;/b></content>'),
      old(`<content type="text/html" mode="base64">${encoded}</content>`),
      old(
        '<content type="application/xhtml+xml" mode="xml"><p xmlns="http://www.w3.org/1999/xhtml">One two</p></content>',
      ),
      old('<content type="text/plain">One two</content>'),
    ]
    for (const feed of feeds) expect([feed, wordsIn(await onlyPost(atomFeed, feed))]).toEqual([feed, 'One two'])
  })

  it('keeps signs of plain text as they stand', async () => {
    const post = await onlyPost(atomFeed, atom('<title>1 &lt; 2 &amp;amp;</title><content>a &lt;b> c</content>'))
    expect([post.title, wordsIn(post)]).toEqual(['1 < 2 &amp;', 'a b c'])
    const html = await onlyPost(
      atomFeed,
      atom('<title type="html">1 &amp;lt; 2 &lt;b>!&lt;/b></title><content>x</content>'),
    )
    expect(html.title).toBe('1 < 2 !')
  })

  it('prefers the entry’s author, then its source’s, then the feed’s, and none by mailbox', async () => {
    const person = (name: string) => `<author><name>${name}</name><email>a@k.example</email></author>`
    const names = async (entry: string, feed = '') =>
      (await onlyPost(atomFeed, atom(`${entry}<content>x</content>`, feed))).authors.map(one => one.name)
    expect(await names(person('Ann') + person('Bo'), person('Cy'))).toEqual(['Ann', 'Bo'])
    expect(await names(`<source>${person('Di')}</source>`, person('Cy'))).toEqual(['Di'])
    expect(await names('', person('Cy'))).toEqual(['Cy'])
    expect(await names('<author><email>a@k.example</email></author>')).toEqual([])
  })

  it('takes the day of publishing before that of a change, and says when it has only the latter', async () => {
    const both = '<updated>2020-01-01T10:00:00+01:00</updated><published>2019-07-01T23:00:00-05:00</published>'
    expect((await onlyPost(atomFeed, atom(`${both}<content>x</content>`))).date).toBe('2019-07-01')
    const { posts, doubts } = await readAll(
      atomFeed,
      atom('<updated>2020-01-01T10:00:00+01:00</updated><content>x</content>'),
    )
    expect(posts[0]?.date).toBe('2020-01-01')
    expect(doubts.join()).toContain('only the day of its last change')
  })

  it('leaves out drafts, replies and texts elsewhere, and counts their words', async () => {
    const left = async (entry: string) =>
      (await readAll(atomFeed, atom(`<title>A</title>${entry}`))).left.map(one => [one.kind, one.words])
    const draft =
      '<p:control xmlns:p="http://www.w3.org/2007/app"><p:draft>yes</p:draft></p:control><content>b c</content>'
    expect(await left(draft)).toEqual([['draft', 3]])
    const reply = '<t:in-reply-to xmlns:t="http://purl.org/syndication/thread/1.0" ref="x"/><content>b</content>'
    expect(await left(reply)).toEqual([['comment', 2]])
    expect(await left('<content src="https://k.example/film.mp4"/>')).toEqual([
      ['empty', 1],
      ['link', 0],
    ])
  })

  it('resolves addresses against xml:base, and knows a post by its id', async () => {
    const post = await onlyPost(
      atomFeed,
      atom(
        '<id>tag:k,1</id><link rel="self" href="s"/><link href="one"/><category term="w" label="Wind"/><content>x</content>',
      ),
    )
    expect(post).toMatchObject({ id: 'tag:k,1', address: 'https://k.example/one', tags: ['Wind'] })
  })
})
