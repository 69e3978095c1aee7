// Elements as XML text. Everything that goes into an element is either an element already or a string, which is escaped.

/** A piece of finished XML. */
export interface Xml {
  readonly xml: string
}

export type Child = Xml | string | false | undefined | readonly Child[]

type Attributes = Readonly<Record<string, string | false | undefined>>

// XML 1.0 (fifth edition), 2.2, leaves most control characters and halves of pairs no place, not even escaped.
const forbidden = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
const spaces = '\t\n\r'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in an element or an attribute; characters that XML has no place for are left out. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, sign => (spaces.includes(sign) ? sign : '')).replace(/[&<>"]/g, sign => signs[sign] ?? sign)

const written = (child: Child): string => {
  if (child === undefined || child === false) return ''
  if (typeof child === 'string') return escapeXml(child)
  return 'xml' in child ? child.xml : child.map(written).join('')
}

/** An element. Attributes that are undefined or false are left out; so are such children. */
export const tag = (name: string, attributes: Attributes, ...children: readonly Child[]): Xml => {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    typeof value === 'string' ? [` ${key}="${escapeXml(value)}"`] : [],
  )
  const inner = children.map(written).join('')
  return {
    xml: inner === '' && name !== 'a' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inner}</${name}>`,
  }
}

/** A document: the declaration, and its root element. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
