// Blogger exports in both forms: kinds of entries, days and labels.
import { describe, expect, it } from 'vitest'
import { bloggerExport } from '../../../src/build/import/format-blogger.ts'
import { onlyPost, readAll } from './feed-support.ts'

const kind = (name: string) =>
  `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`
const classic = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:app="http://purl.org/atom/app#" xmlns:thr="http://purl.org/syndication/thread/1.0"><id>tag:blogger.com,1999:blog-1.archive</id><title type="text">Kites</title><entry><id>tag:blogger.com,1999:blog-1.post-2</id>${entry}</entry></feed>`
const takeout = (facts: string, dates = '<published>2019-07-01T23:30:00Z</published>') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:blogger="http://schemas.google.com/blogger/2018"><id>tag:blogger.com,1999:blog-1</id><title>Kites</title><link rel="alternate" href="https://k.example/"/>
  <entry><id>tag:blogger.com,1999:blog-1.post-2</id><author><name>Ann Kite</name><blogger:type>BLOGGER</blogger:type></author><title>A title</title><content type="html">&lt;p>One two&lt;/p></content>${dates}${facts}</entry></feed>`
const text = '<title type="text">A title</title><content type="html">One &lt;b>two&lt;/b></content>'

describe('a classic Blogger export', () => {
  it('gives a post with its labels, on the day its own clock showed', async () => {
    const post = await onlyPost(
      bloggerExport,
      classic(`<published>2019-07-01T23:30:00.001+00:00</published>${kind('post')}<category scheme="http://www.blogger.com/atom/ns#" term="Wind"/>${text}
       <link rel="alternate" href="https://k.example/2019/07/a.html"/><author><name>Ann Kite</name><email>noreply@blogger.com</email></author>`),
      { zone: 'Asia/Tokyo' },
    )
    expect(post).toMatchObject({
      date: '2019-07-01',
      tags: ['Wind'],
      authors: [{ name: 'Ann Kite' }],
      address: 'https://k.example/2019/07/a.html',
      id: 'tag:blogger.com,1999:blog-1.post-2',
    })
  })

  it('leaves out all other kinds, named and counted', async () => {
    const draft = '<app:control><app:draft>yes</app:draft></app:control>'
    const cases = [
      [kind('page'), 'page'],
      [kind('comment'), 'comment'],
      [kind('post') + '<thr:in-reply-to ref="x"/>', 'comment'],
      [kind('template'), 'settings'],
      [kind('settings'), 'settings'],
      [kind('post') + draft, 'draft'],
    ] as const
    for (const [facts, expected] of cases) {
      const { posts, left } = await readAll(bloggerExport, classic(facts + text))
      expect([facts, posts.length, left.map(one => [one.kind, one.words])]).toEqual([facts, 0, [[expected, 4]]])
    }
  })

  it('tells the kind by the id where no category does', async () => {
    expect((await readAll(bloggerExport, classic(text))).posts).toHaveLength(1)
    const page = classic(text).replace('.post-2', '.page-2')
    expect((await readAll(bloggerExport, page)).left.map(one => one.kind)).toEqual(['page'])
  })
})

describe('a Blogger export from Takeout', () => {
  const live = '<blogger:type>POST</blogger:type><blogger:status>LIVE</blogger:status>'

  it('gives a live post, its address from the blog’s, and its day in the blog’s zone', async () => {
    const facts = `${live}<blogger:filename>/2019/07/a.html</blogger:filename><blogger:trashed/><category scheme="tag:blogger.com,1999:blog-1" term="Wind"/>`
    const post = await onlyPost(bloggerExport, takeout(facts), { zone: 'Europe/London' })
    expect(post).toMatchObject({
      date: '2019-07-02',
      tags: ['Wind'],
      authors: [{ name: 'Ann Kite' }],
      address: 'https://k.example/2019/07/a.html',
    })
    const bare = await readAll(bloggerExport, takeout(facts))
    expect(bare.posts[0]?.date).toBe('2019-07-01')
    expect(bare.doubts.filter(about => about.includes('--zone'))).toHaveLength(1)
  })

  it('leaves out what is not live, named and counted', async () => {
    const facts = (type: string, status: string, more = '') =>
      `<blogger:type>${type}</blogger:type><blogger:status>${status}</blogger:status>${more}`
    const cases = [
      [facts('POST', 'DRAFT'), 'draft'],
      [facts('POST', 'SCHEDULED'), 'draft'],
      [facts('POST', 'SOFT_TRASHED'), 'trash'],
      [facts('POST', 'LIVE', '<blogger:trashed>2020-01-01T00:00:00Z</blogger:trashed>'), 'trash'],
      [facts('PAGE', 'LIVE'), 'page'],
      [facts('COMMENT', 'LIVE'), 'comment'],
      [facts('POST', ''), 'draft'],
      [facts('THING', 'LIVE'), 'other'],
    ] as const
    for (const [entry, expected] of cases) {
      const { posts, left } = await readAll(bloggerExport, takeout(entry))
      expect([entry, posts.length, left.map(one => [one.kind, one.words])]).toEqual([entry, 0, [[expected, 4]]])
    }
  })

  it('is told from other Atom by what only Blogger writes', () => {
    expect(bloggerExport.detect({ text: takeout('') })).toBe(true)
    expect(bloggerExport.detect({ text: classic('') })).toBe(true)
    expect(bloggerExport.detect({ text: '<feed xmlns="http://www.w3.org/2005/Atom"><id>x</id></feed>' })).toBe(false)
  })
})
