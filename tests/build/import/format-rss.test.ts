// RSS as blogs write it: which text is the text, whose it is, which day it was, and what is left out by name.
import { describe, expect, it } from 'vitest'
import { rssFeed } from '../../../src/build/import/format-rss.ts'
import { faultOf, onlyPost, readAll, wordsIn } from './feed-support.ts'

const rss = (item: string, channel = '') => `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Kites</title><link>https://k.example/</link>${channel}<item>${item}</item></channel></rss>`

describe('an RSS feed', () => {
  it('gives the whole text, its facts, and says what the blog says of itself', async () => {
    const { titles, posts, left } = await readAll(
      rssFeed,
      rss(
        `<title>Wind &amp;amp; paper</title><link>/one</link><guid isPermaLink="false">k1</guid>
         <dc:creator>Ann Kite</dc:creator><dc:creator>Bo</dc:creator><category>Wind</category><category> Wind </category>
         <pubDate>Mon, 01 Jul 2019 23:30:00 -0700</pubDate><description>Paper meets&amp;hellip;</description>
         <content:encoded><![CDATA[<p>Paper meets wind.</p><p>Twice.</p>]]></content:encoded>
         <enclosure url="https://k.example/a.mp3" type="audio/mpeg" length="1"/>`,
        '<description>All about kites</description>',
      ),
    )
    const [post] = posts
    expect(titles).toEqual(['Kites'])
    expect(post).toMatchObject({
      id: 'k1',
      address: 'https://k.example/one',
      title: 'Wind & paper',
      date: '2019-07-01',
      authors: [{ name: 'Ann Kite' }, { name: 'Bo' }],
      tags: ['Wind'],
    })
    expect(post && wordsIn(post)).toBe('Paper meets wind Twice')
    expect(post?.leftOut.map(one => [one.kind, one.words])).toEqual([['attachment', 0]])
    expect(left.map(one => [one.kind, one.words])).toEqual([['settings', 3]])
  })

  it('names a short text that the whole one does not hold', async () => {
    const post = await onlyPost(
      rssFeed,
      rss('<description>Other words here</description><content:encoded>Text</content:encoded>'),
    )
    expect(post.leftOut.map(one => [one.kind, one.words])).toEqual([['other', 3]])
  })

  it('takes a description alone as the text, as HTML, XHTML or plain lines', async () => {
    const texts = [
      '&lt;p>One &lt;b>two&lt;/b>&lt;/p>',
      '<p xmlns="http://www.w3.org/1999/xhtml">One <b>two</b></p>',
      'One\n\ntwo',
    ]
    for (const text of texts) {
      expect(wordsIn(await onlyPost(rssFeed, rss(`<description>${text}</description>`)))).toBe('One two')
    }
  })

  it('never shows a mailbox, and asks for a title and a name that are missing', async () => {
    const { posts, doubts } = await readAll(rssFeed, rss('<author>ann@k.example</author><description>x</description>'))
    expect(posts.map(post => [post.title, post.authors, post.date])).toEqual([['Untitled', [], undefined]])
    expect(JSON.stringify(posts)).not.toContain('@')
    expect(doubts.join('\n')).toMatch(/no title[^]*only as a mailbox/)
  })

  it('gives one doubt for all times in Greenwich time, and none with a zone', async () => {
    const item = '<title>A</title><description>x</description><pubDate>Mon, 01 Jul 2019 23:30:00 GMT</pubDate>'
    const two = rss(`${item}</item><item>${item}`)
    const zone = (doubts: readonly string[]) => doubts.filter(about => about.includes('--zone')).length
    const bare = await readAll(rssFeed, two)
    expect([bare.posts.map(post => post.date), zone(bare.doubts)]).toEqual([['2019-07-01', '2019-07-01'], 1])
    const told = await readAll(rssFeed, two, { zone: 'Europe/London' })
    expect([told.posts.map(post => post.date), zone(told.doubts)]).toEqual([['2019-07-02', '2019-07-02'], 0])
    expect(await faultOf(readAll(rssFeed, two, { zone: 'Kite/Hill' }))).toBe('1: Kite/Hill')
  })

  it('takes a day and an author from the editor where the feed has none', async () => {
    const text = rss('<guid>k1</guid><title>A</title><description>x</description>')
    for (const key of ['k1', 'A']) {
      const post = await onlyPost(rssFeed, text, { dates: new Map([[key, '2019-07-03']]), author: 'Ann Kite' })
      expect([post.date, post.authors]).toEqual(['2019-07-03', [{ name: 'Ann Kite' }]])
    }
  })

  it('leaves out an item without words, and counts those of its title', async () => {
    const { posts, left } = await readAll(rssFeed, rss('<title>Only a title</title><description> </description>'))
    expect([posts.length, left.map(one => [one.kind, one.words])]).toEqual([0, [['empty', 3]]])
  })

  it('may be RDF, with items beside the channel', async () => {
    const post = await onlyPost(
      rssFeed,
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
       <channel rdf:about="x"><title>K</title></channel>
       <item rdf:about="https://k.example/1"><title>A</title><description>x</description><d:date>2019-07-01T10:00:00+02:00</d:date><d:subject>Wind</d:subject></item></rdf:RDF>`,
    )
    expect(post).toMatchObject({ id: 'https://k.example/1', date: '2019-07-01', tags: ['Wind'] })
  })

  it('is no other format', async () => {
    expect(await faultOf(readAll(rssFeed, '<html><body/></html>'))).toBe('1: a file that begins with “<html>”')
    expect(rssFeed.detect({ text: '<?xml version="1.0"?><rss version="2.0">' })).toBe(true)
    expect(rssFeed.detect({ text: '<feed>' })).toBe(false)
  })
})
