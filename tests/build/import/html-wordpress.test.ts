// What WordPress keeps without tags, in comments and in square brackets, and what plain text keeps in empty lines.
import { describe, expect, it } from 'vitest'
import { readBody } from '../../../src/build/import/post-html.ts'
import type { Body } from '../../../src/build/import/post-html.ts'

const read = (markup: string, written: Body['written'] = 'wordpress') =>
  readBody({ file: 'blog.xml', line: 1, markup, written, base: 'https://e.org/' })
const texts = (markup: string, written?: Body['written']) =>
  read(markup, written).blocks.map(({ kind, text }) => `${kind}: ${text}`)
const leftOut = (markup: string) => read(markup).leftOut.map(({ kind, what }) => `${kind}: ${what}`)

describe('a WordPress post', () => {
  it('has paragraphs where lines are empty, and a space where a line ends', () => {
    expect(texts('one\ntwo\n\n<b>three\n \nfour</b>\n\n\nfive')).toEqual([
      'prose: one two',
      'prose: three',
      'prose: four',
      'prose: five',
    ])
    expect(read('one\n\n\n  two <b>three</b>').blocks.map(({ line }) => line)).toEqual([1, 4])
  })

  it('has none there inside its own blocks or in a heading, but has them in a poem', () => {
    expect(
      texts('<!-- wp:paragraph {"a":"b"} -->\n<p>one\n\ntwo</p>\n<!-- /wp:paragraph -->\n\nthree\n\nfour'),
    ).toEqual(['prose: one two', 'prose: three', 'prose: four'])
    expect(texts('<!-- wp:spacer /-->one\n\ntwo<h2>three\n\nfour</h2><pre>a\nb\n\nc</pre>')).toEqual([
      'prose: one',
      'prose: two',
      'heading: three four',
      'prose: a b',
      'prose: c',
    ])
  })

  it('says nothing of its own comments, and names those of its author', () => {
    expect(leftOut('<!-- wp:image {"id":1} --><!-- /wp:image --><!--more--><!--nextpage--><!-- a note -->')).toEqual([
      'active: a comment in the markup',
    ])
  })

  it('has a picture and its caption in [caption], also where the words stand in the brackets', () => {
    const picture = '<a href="/a.jpg"><img src="/a.jpg" alt="a cat" /></a>'
    expect(texts(`one [caption id="a_1" width="300"]${picture} Words <i>of</i> it[/caption] two`)).toEqual([
      'prose: one',
      'caption: a cat',
      'caption: Words of it',
      'prose: two',
    ])
    const old = read(`[caption id="a" caption="Words of it"]${picture}[/caption]`)
    expect(old.blocks.map(({ text }) => text)).toEqual(['Words of it', 'a cat'])
    expect(old.words.map(({ word }) => word).join(' ')).toBe('Words of it a cat')
  })

  it('ends a caption that is never ended at the next empty line', () => {
    expect(texts('[caption id="a"]one\n\ntwo')).toEqual(['caption: one', 'prose: two'])
  })

  it('names its galleries and players, whose letters are no words', () => {
    const markup =
      'a [gallery ids="1,2"] b [embed width="3"] https://e.org/film [/embed] c [audio src="x.mp3"][/audio] d'
    expect(leftOut(markup)).toEqual([
      'embed: the shortcode “[gallery ids="1,2"]”',
      'embed: the shortcode “[embed width="3"]”, “https://e.org/film”',
      'embed: the shortcode “[audio src="x.mp3"]”',
    ])
    expect(
      read(markup)
        .words.map(({ word }) => word)
        .join(' '),
    ).toBe('a b c d')
    expect(texts(markup)).toEqual(['prose: a', 'prose: b', 'prose: c', 'prose: d'])
  })

  it('names the player of an embed block', () => {
    const markup =
      '<figure><div class="wp-block-embed__wrapper">\nhttps://e.org/film\n</div><figcaption>a</figcaption></figure>'
    expect(texts(markup)).toEqual(['caption: a'])
    expect(leftOut(markup)).toEqual(['embed: a player, “https://e.org/film”'])
  })

  it('keeps what else stands in square brackets, and asks about what looks like a shortcode', () => {
    const { blocks, doubts } = read('They [sic] came [see above] [form to="me"] [/form] [a b]')
    expect(blocks[0]?.text).toBe('They [sic] came [see above] [form to="me"] [/form] [a b]')
    expect(doubts.map(({ about }) => about)).toEqual([expect.stringContaining('“[form to="me"]” may be a shortcode')])
  })

  it('has no shortcodes in a poem, and none when it is not of WordPress', () => {
    expect(texts('<pre>[gallery ids="1"]</pre>')).toEqual(['prose: [gallery ids="1"]'])
    expect(texts('[gallery ids="1"]\n\na', 'html')).toEqual(['prose: [gallery ids="1"] a'])
  })
})

describe('a plain text', () => {
  it('is paragraphs between empty lines, and its signs are its own', () => {
    expect(texts('one\r\ntwo\r\n \r\n<b>&amp;</b> [gallery]\n', 'text')).toEqual([
      'prose: one two',
      'prose: <b>&amp;</b> [gallery]',
    ])
  })
})
