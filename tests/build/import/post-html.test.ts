// A post's markup becomes passages: each word where it stood, links kept, and nothing that acts.
import { describe, expect, it } from 'vitest'
import { readBody } from '../../../src/build/import/post-html.ts'

const base = 'https://blog.example/2019/07/post.html'
const read = (markup: string, line = 1) => readBody({ file: 'blog.xml', line, markup, written: 'html', base })
const texts = (markup: string) => read(markup).blocks.map(({ kind, text }) => `${kind}: ${text}`)
const leftOut = (markup: string) => read(markup).leftOut.map(({ kind, what, words }) => `${kind}: ${what} (${words})`)
const doubts = (markup: string) => read(markup).doubts.map(({ about }) => about)

describe('a post', () => {
  it('has a passage for each heading, paragraph, item and caption', () => {
    const markup = `<h1>One</h1><p>Two</p>three<blockquote><p>Four</p></blockquote><ul><li>Five</ul>
      <figure><figcaption>Six</figcaption></figure><pre>Seven</pre><div>Eight<div>Nine</div></div>`
    const kinds =
      'heading One,prose Two,prose three,prose Four,list-item Five,caption Six,prose Seven,prose Eight,prose Nine'
    expect(texts(markup)).toEqual(kinds.split(',').map(one => one.replace(' ', ': ')))
  })

  it('has a paragraph where two lines break, and a space where one does', () => {
    expect(texts('one<br>two<br />\n<br>three<br>&nbsp;<br>four')).toEqual([
      'prose: one two',
      'prose: three',
      'prose: four',
    ])
  })

  it('keeps no-break spaces and joins all other white space into one', () => {
    expect(texts('<p> a\u00a0b\n\t c <b> d</b> e&nbsp;&nbsp;f </p><p>&nbsp;</p>')).toEqual([
      'prose: a\u00a0b c d e\u00a0\u00a0f',
    ])
  })

  it('has lists without levels: the first paragraph of an item is the item', () => {
    const markup = '<ul><li><p>a</p><p>b</p><ul><li>c</li></ul>d</li><li>e</li></ul>'
    expect(texts(markup)).toEqual(['list-item: a', 'prose: b', 'list-item: c', 'prose: d', 'list-item: e'])
    expect(doubts('<ol><li>a</ol>')).toEqual(['a numbered list became a list without numbers'])
  })

  it('reads a table row by row, and a table of pictures and headings as what stands in it', () => {
    expect(texts('<table><tr><th>a<th><b>b</b><tr><td><p>c</p><td><td>d<br>e</table>')).toEqual([
      'prose: a; b',
      'prose: c; d e',
    ])
    expect(texts('<table><tr><td>&nbsp;<td>a<td>&nbsp;<td>b</table>')).toEqual(['prose: a; b'])
    expect(texts('<table><tr><td><h2>a</h2>b<td>c</table>')).toEqual(['heading: a', 'prose: b', 'prose: c'])
    expect(texts('<table><tr><td><table><tr><td>a<td>b</table><td>c</table>')).toEqual(['prose: a; b', 'prose: c'])
    const caption =
      '<table class="tr-caption-container"><tr><td><img src=/a.jpg alt=b><tr><td class="tr-caption">c</table>'
    expect(texts(caption)).toEqual(['caption: b', 'caption: c'])
    expect(doubts(caption)).toEqual([])
    expect(doubts('<table><tr><td>a<td>b</table>')[0]).toContain('a passage for each row')
  })

  it('makes a paragraph of a heading that is too long for one', () => {
    expect(read(`<h2>${'word '.repeat(60)}</h2><h2>${'word '.repeat(61)}</h2>`).blocks.map(({ kind }) => kind)).toEqual(
      ['heading', 'prose'],
    )
  })

  it('says on which line of the file each passage and word begins', () => {
    const { blocks, words } = read('<p>one\ntwo</p>\n\n<p>\nthree <b>fo</b>ur\nfive', 100)
    expect(blocks.map(({ line }) => line)).toEqual([100, 104])
    expect(words.map(({ word, line }) => `${word} ${line}`)).toEqual([
      'one 100',
      'two 101',
      'three 104',
      'four 104',
      'five 105',
    ])
  })
})

describe('words that are more than plain', () => {
  const marks = (markup: string) =>
    read(markup).blocks.map(({ text, marks: all = [] }) =>
      all.map(mark => `${mark.kind} ${text.slice(mark.start, mark.end)}${mark.kind === 'link' ? ` ${mark.href}` : ''}`),
    )

  it('keep their marks, an outer one first, each around its words alone', () => {
    expect(marks('a <strong> b <i>c </i></strong>d <a href="https://e.org/?a=1&amp;b">e <b>f</b></a>')).toEqual([
      ['strong b c', 'emphasis c', 'link e f https://e.org/?a=1&b', 'strong f'],
    ])
    expect(marks('<em><strong>a</strong></em>')).toEqual([['emphasis a', 'strong a']])
  })

  it('keep a mark that runs over paragraphs in each of them', () => {
    expect(marks('<b><p>a</p><p>b</p></b>c')).toEqual([['strong a'], ['strong b'], []])
  })

  it('keep links in headings too, and nothing else there', () => {
    expect(marks('<h2><b>a</b> <a href="mailto:a@e.org">b</a></h2>')).toEqual([['link b mailto:a@e.org']])
  })

  it.each([
    ['../a.html', 'https://blog.example/2019/a.html'],
    ['//e.org/a b', 'https://e.org/a%20b'],
    ['https://e.org/\u202Egpj.exe', 'https://e.org/%E2%80%AEgpj.exe'],
    ['https://e.org\\@f.org', 'https://e.org/@f.org'],
    ['HTTPS://E.org', 'HTTPS://E.org'],
  ])('link to whole addresses of the web: %s', (written, href) => {
    expect(marks(`<a href="${written}">a</a>`)).toEqual([[`link a ${href}`]])
  })

  it.each([
    'javascript:a',
    ' JaVa\tscript:a',
    '\u0001javascript:a',
    'data:text/html,a',
    'vbscript:a',
    '#a',
    'file:///a',
    'mailto:a b',
    'blob:https://e.org/a',
    '',
  ])('lose an address that no link may hold, which is named: %j', written => {
    expect(marks(`<a href="${written}">word</a>`)).toEqual([[]])
    expect(leftOut(`<a href="${written}">word</a>`)[0]).toMatch(/^link: the address “.*”, which no link may hold/s)
  })

  it('lose no address that has no words, or a link in it', () => {
    expect(leftOut('<a href="https://e.org/"> </a>')).toEqual([
      'link: the address “https://e.org/”, of a link without words (0)',
    ])
    expect(leftOut('<a href="https://e.org/"><img src="/a.png" alt="a"></a>')[0]).toContain(
      'of the link around a picture',
    )
    expect(leftOut('<a href="https://e.org/a.png"><img src="/a.png" alt="a"></a>')).toEqual([])
    expect(leftOut('<a href="https://e.org/">a<table><td><a href="https://f.org/">b</a></table></a>')[0]).toContain(
      'link inside a link',
    )
  })
})

describe('a picture', () => {
  it('is a passage with its description as a link to it', () => {
    expect(read('<p>a</p><img src="b.jpg" alt=" A  cat ">').blocks[1]).toMatchObject({
      kind: 'caption',
      text: 'A cat',
      missing: 'picture',
      marks: [{ kind: 'link', start: 0, end: 5, href: 'https://blog.example/2019/07/b.jpg' }],
    })
  })

  it('without a description has a word of ours, which is no witness, and the editor is asked for one', () => {
    const { blocks, words, doubts: asked } = read('<img src="b.jpg">')
    expect([blocks[0]?.text, words, asked.length]).toEqual(['Picture', [], 1])
  })

  it('that stands in a sentence parts it, and that is said', () => {
    expect(texts('<p>a <img src=b.jpg alt=b> c</p>')).toEqual(['prose: a', 'caption: b', 'prose: c'])
    expect(doubts('<p>a <img src=b.jpg alt=b> c</p>')[0]).toContain('a picture parts a paragraph')
    expect(doubts('<p>a <img src=b.jpg alt=b></p><p>c</p>')).toEqual([])
  })

  it('with no address that can be kept is its words alone; one that counts readers is left out', () => {
    expect(read('<img src="data:a" alt="b">').blocks[0]).not.toHaveProperty('marks')
    expect(leftOut('<img src="data:a" alt="b">')[0]).toContain('link: the address “data:a”')
    expect(leftOut('a<img src="https://e.org/1" width=1 height="1">b')[0]).toContain('only counts readers')
    expect(texts('a<img class="wp-smiley" src="/s.png" alt=":)">b')).toEqual(['prose: a :) b'])
  })
})

describe('what acts, plays or cannot be seen', () => {
  it('is left out and named, with the number of its words, and no letter of it comes through', () => {
    const markup = `a<script>bad</script><script>bad</script><style>bad</style><template>bad</template><svg><text>bad</text></svg>
      <math><mi>bad</mi></math><select><option>bad bad</select><noscript>bad</noscript><!-- bad --><textarea>bad</textarea><meta><base href=x>b`
    const { blocks, words } = read(markup)
    expect(blocks.map(({ text }) => text)).toEqual(['a b'])
    expect(words.map(({ word }) => word)).toEqual(['a', 'b'])
    expect(leftOut(markup).map(one => one.replace(/^active: /, ''))).toEqual([
      '<script>, 2 times (0)',
      '<style> (0)',
      '<template> (1)',
      '<svg> (1)',
      '<math> (1)',
      '<select> (2)',
      '<noscript> (1)',
      'a comment in the markup (0)',
      '<textarea> (1)',
      '<meta> (0)',
      '<base> (0)',
    ])
  })

  it('is named with its address when it is a frame or a player', () => {
    expect(leftOut('<iframe src="https://e.org/a">x y</iframe>')).toEqual(['embed: a frame, “https://e.org/a” (0)'])
    expect(leftOut('<video><source src="b.mp4">no film</video>')).toEqual(['embed: a film, “b.mp4” (2)'])
    expect(leftOut('<object><param name=movie value="c.swf"><embed src="d.swf"></object>')).toEqual([
      'embed: a player, “c.swf” (0)',
    ])
  })

  it('is not what is hidden, or a form, whose words stay', () => {
    expect(texts('<p hidden>a</p><form><label>b</label><button>c</button></form>')).toEqual(['prose: a', 'prose: b'])
  })

  it('is taken out where it hides in words, and that is said', () => {
    const { blocks, words, doubts: said } = read('co\u00adpro\u202educ\u200btion a\u0085b\u0007c \ud800 👩‍👩‍👧')
    expect(blocks[0]?.text).toBe('coproduction a b c \ufffd 👩‍👩‍👧')
    expect(words.map(({ word }) => word)).toEqual(['coproduction', 'a', 'b', 'c'])
    expect(said.map(({ about }) => about.slice(-8))).toEqual(['1 in all', '2 in all', '2 in all', '1 in all'])
  })
})
