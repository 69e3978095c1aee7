// WordPress exports: what stands open on the blog becomes posts, everything else is named and counted.
import { describe, expect, it } from 'vitest'
import { rssFeed } from '../../../src/build/import/format-rss.ts'
import { wordpressExport } from '../../../src/build/import/format-wordpress.ts'
import { onlyPost, readAll, wordsIn } from './feed-support.ts'

const wxr = (...items: readonly string[]) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Kites</title>
<wp:author><wp:author_login>akite</wp:author_login><wp:author_email>a@k.example</wp:author_email><wp:author_display_name><![CDATA[Ann Kite]]></wp:author_display_name></wp:author>
${items.map(item => `<item>${item}</item>`).join('\n')}</channel></rss>`

const facts = (status: string, type = 'post') => `<wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>`
const text = '<title>A title</title><content:encoded><![CDATA[One two\n\nthree]]></content:encoded>'

describe('a WordPress export', () => {
  it('gives a post with the blog’s own day, its authors by name, and its tags', async () => {
    const { posts, left } = await readAll(
      wordpressExport,
      wxr(`${text}${facts('publish')}<link>https://k.example/one/</link><guid>https://k.example/?p=1</guid>
        <pubDate>Mon, 01 Jul 2019 04:30:00 +0000</pubDate><wp:post_date>2019-06-30 23:30:00</wp:post_date>
        <wp:post_date_gmt>2019-07-01 04:30:00</wp:post_date_gmt><dc:creator>akite</dc:creator>
        <category domain="category">Arts &amp;amp; wind</category><category domain="post_tag">Paper</category><category domain="post_format">Aside</category>
        <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>12</wp:meta_value></wp:postmeta>
        <wp:comment><wp:comment_content>Fine &lt;b>words&lt;/b> these</wp:comment_content></wp:comment>`),
    )
    expect(posts).toMatchObject([
      {
        id: 'https://k.example/?p=1',
        address: 'https://k.example/one/',
        date: '2019-06-30',
        authors: [{ name: 'Ann Kite' }],
        tags: ['Arts & wind', 'Paper'],
      },
    ])
    expect(posts[0]?.blocks.map(block => block.text)).toEqual(['One two', 'three'])
    expect(posts[0]?.leftOut.map(one => one.kind)).toEqual(['attachment'])
    expect(left.map(one => [one.kind, one.words])).toEqual([['comment', 3]])
    expect(JSON.stringify(posts)).not.toContain('a@k.example')
  })

  it('leaves out what is no post, or none to be seen, and counts its words', async () => {
    const cases = [
      [facts('draft'), 'draft'],
      [facts('pending'), 'draft'],
      [facts('future'), 'draft'],
      [facts('auto-draft'), 'draft'],
      [facts('private'), 'private'],
      [`${facts('publish')}<wp:post_password>kite</wp:post_password>`, 'private'],
      [facts('trash'), 'trash'],
      [facts('inherit'), 'other'],
      ['', 'other'],
      [facts('publish', 'page'), 'page'],
      [facts('inherit', 'attachment'), 'attachment'],
      [facts('publish', 'nav_menu_item'), 'other'],
    ] as const
    for (const [item, kind] of cases) {
      const { posts, left } = await readAll(wordpressExport, wxr(text + item))
      expect([item, posts.length, left.map(one => [one.kind, one.words])]).toEqual([item, 0, [[kind, 5]]])
    }
  })

  it('knows several authors of a post', async () => {
    const several =
      '<category domain="author" nicename="cap-akite">akite</category><category domain="author">Bo Wind</category>'
    const post = await onlyPost(
      wordpressExport,
      wxr(`${text}${facts('publish')}<dc:creator>other</dc:creator>${several}`),
    )
    expect([post.authors, post.tags]).toEqual([[{ name: 'Ann Kite' }, { name: 'Bo Wind' }], []])
  })

  it('shows the name the editor has decided for a login, and asks about one that nobody explains', async () => {
    const item = `${text}${facts('publish')}<dc:creator>akite</dc:creator>`
    const post = await onlyPost(wordpressExport, wxr(item), { names: new Map([['akite', 'Annabel Kite']]) })
    expect(post.authors).toEqual([{ name: 'Annabel Kite' }])
    const { doubts } = await readAll(wordpressExport, wxr(item.replace('akite', 'admin7')))
    expect(doubts.join()).toContain('“admin7” may be a login')
  })

  it('falls back to Greenwich time only where its own date is empty', async () => {
    const dates =
      '<wp:post_date>0000-00-00 00:00:00</wp:post_date><wp:post_date_gmt>2019-07-01 23:30:00</wp:post_date_gmt>'
    const post = await onlyPost(wordpressExport, wxr(text + facts('publish') + dates), { zone: 'Europe/London' })
    expect(post.date).toBe('2019-07-02')
    expect(wordsIn(post)).toBe('One two three')
  })

  it('is told from other RSS by its namespace', () => {
    expect(wordpressExport.detect({ text: wxr() })).toBe(true)
    expect(wordpressExport.detect({ text: '<rss><!-- wordpress.org/export --></rss>' })).toBe(false)
    expect(rssFeed.detect({ text: wxr() })).toBe(true)
  })
})
