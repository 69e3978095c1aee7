// XML as it comes: what is whole is given record by record, what may not stand in an export stops it with one sentence.
import { describe, expect, it } from 'vitest'
import { xmlBuilder } from '../../../src/build/import/xml-builder.ts'
import { markupOf } from '../../../src/build/import/xml-markup.ts'
import { textOf } from '../../../src/build/import/xml-node.ts'
import { xmlRecords } from '../../../src/build/import/xml-records.ts'
import type { XmlPart } from '../../../src/build/import/xml-records.ts'
import { rootOf } from '../../../src/build/import/xml-root.ts'
import { faultOf, opened } from './feed-support.ts'

async function read(text: string, piece?: number): Promise<readonly XmlPart[]> {
  const parts: XmlPart[] = []
  for await (const part of xmlRecords(await opened(text, piece))) parts.push(part)
  return parts
}
const records = async (text: string, piece?: number) =>
  (await read(text, piece)).flatMap(part => (part.kind === 'record' ? [part.node] : []))
const fault = (text: string) => faultOf(read(text))

describe('the records of an XML file', () => {
  it('are the elements below the root and its channel, with text and CDATA as one', async () => {
    const found = await records(
      '<rss><channel>\n<title>A<![CDATA[<b>]]>&amp;</title><item><a>x</a></item></channel><item/></rss>',
    )
    expect(found.map(node => [node.local, node.line, textOf(node)])).toEqual([
      ['title', 2, 'A<b>&'],
      ['item', 2, 'x'],
      ['item', 2, ''],
    ])
  })

  it('are known by namespace, whatever the prefix, and carry the base of their links', async () => {
    const [node] = await records(
      '<f xmlns:q="urn:q" xml:base="https://k.example/a/"><q:e xml:base="b/"><q:c/></q:e></f>',
    )
    expect([node?.uri, node?.local, node?.base, node?.children.length]).toEqual([
      'urn:q',
      'e',
      'https://k.example/a/b/',
      1,
    ])
  })

  it('are the same however the bytes are cut', async () => {
    const text = '<r><a k="1&amp;2">Grüße & more <!-- & --> <![CDATA[ & ]]>&#8217;</a><?p & ?><b href="?x=1&y=2"/></r>'
    const whole = await read(text)
    for (let piece = 1; piece < 40; piece += 1) expect(await read(text, piece)).toEqual(whole)
  })

  it('keep a bare “&” as it stands, in CDATA and comments untouched, with one doubt', async () => {
    const parts = await read('<r>\n<a u="?x=1&y=2">AT&T &amp; &lt;</a><b><![CDATA[&]]></b></r>')
    const nodes = parts.flatMap(part => (part.kind === 'record' ? [part.node] : []))
    expect(nodes.map(textOf)).toEqual(['AT&T & <', '&'])
    expect(nodes[0]?.attributes.map(one => one.value)).toEqual(['?x=1&y=2'])
    expect(parts.flatMap(part => (part.kind === 'doubt' ? [part.doubt.line] : []))).toEqual([2])
  })

  it('read HTML’s names for letters as the letters, and never as signs of XML, with one doubt', async () => {
    const text =
      '<r>\n<a u="caf&eacute;">&ldquo;A&nbsp;&hellip;&rdquo; &LT;b> &nGt;</a>\n<b><![CDATA[&nbsp;]]><!-- &kite; --></b></r>'
    for (const piece of [1, 7, 61_440]) {
      const parts = await read(text, piece)
      const nodes = parts.flatMap(part => (part.kind === 'record' ? [part.node] : []))
      expect(nodes.map(textOf)).toEqual(['“A\u00A0…” <b> \u226B\u20D2', '&nbsp;'])
      expect(nodes[0]?.attributes.map(one => one.value)).toEqual(['café'])
      expect(parts.flatMap(part => (part.kind === 'doubt' ? [part.doubt] : []))).toEqual([
        { line: 2, about: expect.stringMatching(/^has HTML’s names for letters/) },
      ])
    }
  })

  it('may come after empty lines, and lines are counted from the top', async () => {
    expect(await fault('\n\n<?xml version="1.0"?>\n<r>\n</s></r>')).toBe('5: an end tag without its beginning')
  })
})

describe('an XML file that is refused', () => {
  it('has a DOCTYPE; the word in a comment or in CDATA is no DOCTYPE', async () => {
    expect(await fault('<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY s SYSTEM "file:///etc/passwd">]><r>&s;</r>')).toBe(
      '2: a DOCTYPE',
    )
    expect(await fault('<!-- <!DOCTYPE r> --><r><a><![CDATA[<!DOCTYPE html>]]></a></r>')).toBe('no fault')
  })

  it('hides its beginning behind endless lines', async () => {
    expect(await fault(`<!DOCTYPE r [${'<!ENTITY a "b">'.repeat(9000)}`)).toBe('1: no element in the first 64 kB')
  })

  it('is deeper, longer or fuller than a blog can be', async () => {
    const bounds = { depth: 9, prolog: 20, text: 50, record: 90, nodes: 9, all: 20, attributes: 3 }
    const bounded = (...pieces: readonly string[]) =>
      faultOf(
        (async () => {
          const builder = xmlBuilder('blog.xml', 1, bounds)
          for (const piece of pieces) builder.write(piece)
        })(),
      )
    const long = 'x'.repeat(40)
    expect(await fault('<a>'.repeat(300))).toBe('1: more than 200 elements inside each other')
    expect(await bounded('<r><a>', long)).toBe('no fault')
    expect(await bounded('<r><a>', long, long)).toContain('a text of more than')
    expect(await bounded('<r><a b="', long, long)).toContain('a text of more than')
    expect(await bounded('<r><!--', long, long)).toContain('a text of more than')
    expect(await bounded(`<r><a><b>${long}</b>`, `<b>${long}</b>`, `<b>${long}</b>`)).toContain('a post of more than')
    expect(await bounded(`<r><a>${'<b/>'.repeat(9)}`)).toBe('1: a post of more than 9 elements')
    expect(await bounded(`<r>${'<b/>'.repeat(30)}`)).toContain('a file of more than')
    expect(await bounded('<r a="" b="" c="" d=""/>')).toBe('1: an element of more than 3 attributes')
    expect(await bounded(`<!--${long}-->`)).toBe('1: no element in the first 64 kB')
  })

  it('is broken, with the line', async () => {
    const cases = [
      ['<r>\n<a>&kite;</a></r>', '2: a name between “&” and “;” that neither XML nor HTML knows'],
      ['<r><a>&notit;</a></r>', '1: a name between “&” and “;” that neither XML nor HTML knows'],
      ['<r><a>&constructor;</a></r>', '1: a name between “&” and “;” that neither XML nor HTML knows'],
      ['<r>\n<a>', '2: the end of the file inside an element'],
      ['<r>\n<p:a/></r>', '2: the prefix "p" that the file does not explain'],
      ['<r>&#1;</r>', '1: a number that stands for no letter'],
      ['words', '1: text outside the one element that holds all'],
      ['<?xml version="1.1"?><r/>', '1: XML 1.1'],
      ['<r a="1" a="2"/>', '1: XML that is broken (duplicate attribute: a)'],
    ] as const
    for (const [text, said] of cases) expect(await fault(text)).toBe(said)
  })
})

describe('markup inside a feed', () => {
  it('is written anew with every sign escaped', async () => {
    const [node] = await records('<r><a><p title="&quot;>&lt;b>">1 &lt; 2<br/><i/></p><x.y>z</x.y></a></r>')
    expect(node && markupOf(node)).toBe('<p title="&quot;&gt;&lt;b&gt;">1 &lt; 2<br><i></i></p>z')
  })
})

describe('the root of a file', () => {
  it('is told without parsing it', () => {
    expect(rootOf('\n<?xml version="1.0"?>\n<!-- <rss> -->\n<a:feed xmlns:a="x">')).toBe('feed')
    expect(rootOf('<!DOCTYPE rss SYSTEM "x">')).toBe('rss')
    expect(rootOf('words <rss>')).toBeUndefined()
  })
})
