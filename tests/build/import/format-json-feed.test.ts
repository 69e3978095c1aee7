// JSON Feed 1 and 1.1, and JSON that is none.
import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../../src/build/import/feed-json.ts'
import { jsonFeed } from '../../../src/build/import/format-json-feed.ts'
import { faultOf, onlyPost, readAll, wordsIn } from './feed-support.ts'

const version = 'https://jsonfeed.org/version/1.1'
const feed = (item: object, more: object = {}) =>
  JSON.stringify({ version, title: 'Kites', ...more, items: [item] }, null, 1)

describe('a JSON Feed', () => {
  it('gives a post with its facts', async () => {
    const item = {
      id: 7,
      url: '/one',
      title: 'Wind & <paper>',
      content_html: '<p>One <b>two</b></p>',
      content_text: 'One two',
      date_published: '2019-07-01T23:30:00-07:00',
      tags: ['Wind', 5, 'Wind'],
      authors: [{ name: 'Ann Kite', url: 'mailto:a@k.example' }, {}],
      attachments: [{ url: 'https://k.example/a.mp3' }],
    }
    const { titles, posts } = await readAll(jsonFeed, feed(item, { home_page_url: 'https://k.example/' }))
    expect(titles).toEqual(['Kites'])
    expect(posts).toMatchObject([
      {
        line: 6,
        id: '7',
        address: 'https://k.example/one',
        title: 'Wind & <paper>',
        date: '2019-07-01',
        tags: ['Wind'],
        authors: [{ name: 'Ann Kite' }],
        leftOut: [{ kind: 'attachment' }],
      },
    ])
  })

  it('takes plain text, and the feed’s author, where an item has no other', async () => {
    const post = await onlyPost(jsonFeed, feed({ content_text: 'a <b> c\n\nd' }, { author: { name: 'Bo' } }))
    expect([wordsIn(post), post.authors, post.title]).toEqual(['a b c d', [{ name: 'Bo' }], 'Untitled'])
  })

  it('is not led astray by fields that objects have by birth', async () => {
    const text = `{"version":"${version}","__proto__":{"items":[]},"items":[{"__proto__":{"title":"no"},"content_text":"x"},null,3,{"constructor":1}]}`
    const { posts, left } = await readAll(jsonFeed, text)
    expect([posts.map(post => post.title), left.map(one => one.kind)]).toEqual([
      ['Untitled'],
      ['empty', 'empty', 'empty'],
    ])
  })

  it('is refused with the line where it breaks, where it is too deep, and where it is other JSON', async () => {
    expect(await faultOf(readAll(jsonFeed, `{"version":"${version}",\n"items":[\n{"id" 1}]}`))).toBe(
      '3: JSON that breaks off or has a sign too many',
    )
    expect(await faultOf(readAll(jsonFeed, `{"version":"${version}",\n"items":[`))).toBe(
      '2: JSON that breaks off or has a sign too many',
    )
    expect(await faultOf(readAll(jsonFeed, `{"a":${'['.repeat(200)}`))).toBe('1: more than 100 lists inside each other')
    expect(await faultOf(readAll(jsonFeed, '[{"kind":"blogger#post"}]'))).toBe('1: JSON of another kind')
  })

  it('knows the line of each item, whatever its texts hold', () => {
    const text = '{"a":[{}],\n"b":"\\"items\\":[{","items":\n[\n{"x":"]}\\\\"},{"items":[{}]},\n{}]}'
    expect(shapeOf(text)).toEqual({ kind: 'sound', itemLines: [4, 4, 5] })
  })
})
