// The pictures of a WordPress export: those above posts, and the words for pictures that stand in the library alone.
import { describe, expect, it } from 'vitest'
import { undecided } from '../../../src/build/import/decisions.ts'
import { wordpressExport } from '../../../src/build/import/format-wordpress.ts'
import { libraryOf } from '../../../src/build/import/wordpress-pictures.ts'
import { opened, readAll, wordsIn } from './feed-support.ts'

const wxr = (...items: readonly string[]) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<link>https://k.example</link><title>Kites</title>
${items.map(item => `<item>${item}</item>`).join('\n')}</channel></rss>`

const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`
const post = (text: string, above = '', status = 'publish') =>
  `<title>A title</title><content:encoded><![CDATA[${text}]]></content:encoded><wp:status>${status}</wp:status>
  <wp:post_type>post</wp:post_type><wp:post_date>2031-05-06 10:00:00</wp:post_date>${above && meta('_thumbnail_id', above)}`
const uploaded = 'https://k.example/up/kite.jpg'

interface FileFacts {
  readonly address?: string
  readonly status?: string
}

const file = (id: string, words: string, { address = uploaded, status = 'inherit' }: FileFacts = {}) =>
  `<title>kite</title><wp:post_id>${id}</wp:post_id><wp:status>${status}</wp:status><wp:post_type>attachment</wp:post_type>
  <wp:attachment_url>${address}</wp:attachment_url>${meta('_wp_attachment_image_alt', words)}`

/** What a post shows, and what is named as left out but for the files themselves. */
const read = async (...items: readonly string[]) => {
  const { posts, left } = await readAll(wordpressExport, wxr(...items))
  const [first] = posts
  const named = [...posts.flatMap(one => one.leftOut), ...left].filter(({ what }) => !what.startsWith('the file'))
  return {
    posts,
    blocks: first?.blocks.map(({ kind, text }) => [kind, text]) ?? [],
    addresses: first?.blocks.flatMap(({ marks = [] }) =>
      marks.flatMap(mark => (mark.kind === 'link' ? [mark.href] : [])),
    ),
    named: named.map(({ what, words }) => [what, words]),
  }
}

describe('a picture of a WordPress export', () => {
  it('stands above its post with the words of the library, though the library comes after it', async () => {
    const { posts, blocks, addresses, named } = await read(post('One two', '12'), file('12', 'A red & blue kite'))
    expect(blocks).toEqual([
      ['caption', 'A red & blue kite'],
      ['prose', 'One two'],
    ])
    expect(addresses).toEqual(['https://k.example/up/kite.jpg'])
    expect(named).toEqual([])
    // Words in = words out, counted another way.
    expect(posts[0]?.words.map(({ word }) => word).join(' ')).toBe(posts[0] && wordsIn(posts[0]))
  })

  it('is not shown twice where the text has it, in whatever size', async () => {
    const shown = [
      '<img class="alignleft wp-image-12" src="x.jpg" alt="A kite">One',
      '<img src="https://k.example/up/kite-300x200.jpg" alt="A kite">One',
      '<img src="https://k.example/up/kite-scaled.jpg" alt="A kite">One',
    ]
    for (const text of shown) expect((await read(post(text, '12'), file('12', ''))).blocks).toHaveLength(2)
    const others = [
      '<img class="wp-image-123" alt="A kite" src="/a.jpg">',
      '<img src="https://k.example/up/kite-two.jpg">',
    ]
    for (const text of others) expect((await read(post(text, '12'), file('12', ''))).blocks).toHaveLength(2)
  })

  it('takes its words from the library where the text has none, and keeps its own', async () => {
    const picture = (alt: string) => `<p>One</p><img class="wp-image-12" src="/k.jpg"${alt}>`
    for (const alt of ['', ' alt=""', ' alt="A kite"']) {
      const { blocks, named } = await read(file('12', 'A kite'), post(picture(alt)))
      expect(blocks.at(-1)).toEqual(['caption', 'A kite'])
      expect(named).toEqual([])
    }
    const { blocks, named } = await read(file('12', 'A kite'), post(picture(' alt="Another"')))
    expect(blocks.at(-1)).toEqual(['caption', 'Another'])
    expect(named).toEqual([['the words for a picture: “A kite”', 2]])
  })

  it('is named where it cannot come in', async () => {
    const above = (id: string) => [`the picture above the post (number ${id})`, 0]
    const words = ['the words for a picture: “A kite”', 2]
    expect((await read(post('One', '13'), file('12', 'A kite'))).named).toEqual([above('13'), words])
    expect((await read(post('One', '12', 'draft'), file('12', 'A kite'))).named.slice(1)).toEqual([above('12'), words])
    expect((await read(post(' ', '12'), file('12', 'A kite'))).named.slice(1)).toEqual([above('12'), words])
    const hidden = await read(post('One', '12'), file('12', 'A kite', { status: 'private' }))
    expect(hidden.named).toEqual([above('12'), words])
    const twice = await read(file('12', 'A kite'), file('12', 'Two kites'), post('One', '12'))
    expect([twice.blocks[0], twice.named]).toEqual([
      ['caption', 'A kite'],
      [['the words for a picture: “Two kites”', 2]],
    ])
  })

  it('leads nowhere but to an address that can be kept', async () => {
    const { addresses, named } = await read(post('One', '12'), file('12', 'A kite', { address: 'javascript:alert(1)' }))
    expect(addresses).toEqual([])
    expect(named).toEqual([[expect.stringContaining('cannot be kept'), 0]])
    const odd = await read(
      post('One', '12'),
      file('12', '', { address: 'https://k.example/">&lt;script>x&lt;/script>.jpg' }),
    )
    expect(odd.addresses).toEqual(['https://k.example/%22%3E%3Cscript%3Ex%3C/script%3E.jpg'])
  })

  it('is left to be named where a library is larger than any', async () => {
    const source = await opened(wxr(file('1', 'a'), file('2', 'b'), file('3', 'c')))
    const library = await libraryOf(source, undecided, { files: 2, letters: 1000 })
    expect([...library.keys()]).toEqual(['1', '2'])
    const short = await libraryOf(await opened(wxr(file('1', 'a'))), undecided, { files: 2, letters: 10 })
    expect([...short.keys()]).toEqual([])
  })
})
