// A post as HTML for feeds: read back by an HTML parser, it says what the passages say and nothing more.
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { postHtml } from '../../src/build/feed-html.ts'
import { makePassage, tinyCorpus } from '../support/tiny-corpus.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

const textOf = (nodes: readonly Node[]): string =>
  nodes
    .map(node =>
      node.nodeName === '#text' && 'value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : '',
    )
    .join('')
const namesIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap(node => ('tagName' in node ? [node.tagName, ...namesIn(node.childNodes)] : []))
const read = (html: string) => parseFragment(html).childNodes

describe('a post in a feed', () => {
  it('has a heading, paragraphs, one list, a caption and a note, with their marks', () => {
    const [post] = tinyCorpus().posts.filter(({ slug }) => slug === 'the-first-kite')
    expect(post && postHtml(post, 'original')).toBe(
      [
        '<h2>Getting going</h2>',
        '<p>On Monday our kite <em>flew splendidly</em> in a stiff breeze.</p>',
        '<ul>',
        '<li>Two spars and some string</li>',
        '<li>A <a href="https://example.org/film">film</a> of it in the air</li>',
        '</ul>',
        '<figure><figcaption>The makers on the hill</figcaption></figure>',
        '<p><small>The hill has another name.</small></p>',
      ].join('\n'),
    )
  })

  it('holds no passage of another edition', () => {
    const passages = [makePassage({ id: 'p1', original: 'Own.' }), makePassage({ id: 'p2', retold: 'Retold.' })]
    expect(postHtml({ passages }, 'original')).toBe('<p>Own.</p>')
  })

  it('has marks within marks', () => {
    const marks = [
      { kind: 'link', start: 0, end: 5, href: 'https://example.org/?a=1&b="2"' },
      { kind: 'strong', start: 2, end: 5 },
      { kind: 'emphasis', start: 4, end: 9 },
    ] as const
    const passages = [makePassage({ id: 'p1', retold: 'a <b> & c', marks: { retold: marks } })]
    expect(postHtml({ passages }, 'retold')).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=&quot;2&quot;">a <strong>&lt;b&gt;</strong></a> &amp; c</p>',
    )
  })

  it('is safe whatever stands in it: every sign of the text, and no element but its own', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'/ a!-é𝄞', '<script>', '</p>', '&amp;') })
    fc.assert(
      fc.property(text, retold => {
        const nodes = read(postHtml({ passages: [makePassage({ id: 'p1', retold })] }, 'retold'))
        expect(textOf(nodes)).toBe(retold)
        expect(namesIn(nodes)).toEqual(['p'])
      }),
    )
  })
})
