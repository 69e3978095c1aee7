// The text constructs of Atom: in 1.0 `type` says how a text is written, in 0.3 `type` and `mode` together.
import { oneLine, plainOf } from './feed-text.ts'
import type { EntryBody } from './feed-left-out.ts'
import type { LeftOut } from './source.ts'
import { markupOf } from './xml-markup.ts'
import { attributeOf, elementsOf, textOf } from './xml-node.ts'
import type { XmlNode } from './xml-node.ts'

/** A text, or why there is none. */
export type Content =
  { readonly kind: 'body'; readonly body: EntryBody } | { readonly kind: 'left-out'; readonly leftOut: LeftOut }

/** Reads an element that holds a text. `base` is where relative links start unless the element says otherwise. */
export function contentOf(node: XmlNode, base: string | undefined): Content {
  const { line } = node
  const src = attributeOf(node, 'src')
  if (src !== undefined) return left(line, 'link', `a text that the feed only points to, at ${src}`)
  const type = (attributeOf(node, 'type') ?? 'text').split(';')[0]?.trim().toLowerCase() ?? ''
  const from = node.base ?? base
  const body = (written: EntryBody['written'], markup: string): Content => ({
    kind: 'body',
    body: { line, written, markup, ...(from === undefined ? {} : { base: from }) },
  })
  const isHtml = /^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/.test(type)
  const isText = /^(?:|text|plain|text\/(?!html)[\w.+-]+)$/.test(type)
  if (attributeOf(node, 'mode') === 'base64' || (!isHtml && !isText && !/[/+]xml$/.test(type))) {
    const text = isHtml || isText ? fromBase64(textOf(node)) : undefined
    if (text === undefined) return left(line, 'attachment', `a text that is no text but ${oneLine(type)}`)
    return body(isHtml ? 'html' : 'text', text)
  }
  if (elementsOf(node).length > 0) return body('html', markupOf(node))
  // XHTML without an element is a bare text: its signs are not markup.
  if (type === 'xhtml' || type === 'application/xhtml+xml') return body('html', markupOf(node))
  return isHtml ? body('html', textOf(node)) : body('text', textOf(node))
}

const left = (line: number, kind: LeftOut['kind'], what: string): Content => ({
  kind: 'left-out',
  leftOut: { kind, line, what, words: 0 },
})

/** The same of a title: one line of plain text. */
export function plainContent(node: XmlNode | undefined): string {
  const content = node === undefined ? undefined : contentOf(node, undefined)
  if (content?.kind !== 'body') return ''
  return content.body.written === 'text' ? oneLine(content.body.markup) : plainOf(content.body.markup)
}

function fromBase64(text: string): string | undefined {
  if (!/^[\w+/=\s-]*$/.test(text)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'))
  } catch {
    // A TypeError: what is inside is no text.
    return undefined
  }
}
