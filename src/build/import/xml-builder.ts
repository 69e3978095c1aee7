// What the XML parser tells, built into elements. Whatever a post never has stops it: a DOCTYPE, endless depth or size.
import { SaxesParser } from 'saxes'
import type { SaxesTagNS } from 'saxes'
import * as faults from './xml-faults.ts'
import type { XmlFault } from './xml-faults.ts'
import type { XmlAttribute, XmlNode } from './xml-node.ts'

/** `opened`: an element that holds records has begun, and only its attributes are known. `depth` of the root is 0. */
export type BuiltPart =
  | { readonly kind: 'opened'; readonly depth: number; readonly node: XmlNode }
  | { readonly kind: 'record'; readonly node: XmlNode }

/** Takes text, gives elements. */
export interface XmlBuilder {
  write(text: string): void
  /** The end of the file. */
  end(): void
  /** What is whole since it was last asked. */
  take(): readonly BuiltPart[]
}

/** Bounds of what is read, in signs and elements. `all` are the elements of a whole file: 200 MB of posts have two million at most. */
const usual = {
  depth: 200,
  prolog: 65_536,
  text: 8_000_000,
  record: 16_000_000,
  nodes: 200_000,
  all: 10_000_000,
  attributes: 500,
}
const xml = 'http://www.w3.org/XML/1998/namespace'
const millions = (count: number): string => `${count / 1_000_000} million`

/** An element that is being read. `isHolder`: its children are records. */
interface Growing extends XmlNode {
  readonly children: (XmlNode | string)[]
  readonly isHolder: boolean
}

/** `firstLine` is the line the text begins on. */
export function xmlBuilder(file: string, firstLine: number, most: typeof usual = usual): XmlBuilder {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const stack: Growing[] = []
  const parts: BuiltPart[] = []
  // `silent`: signs since the parser last told something; it keeps them all, however many.
  const seen = { silent: 0, prolog: 0, hasRoot: false, nodes: 0, all: 0, size: 0, attributes: 0 }
  const line = (): number => parser.line + firstLine - 1
  const stop = (fault: XmlFault): never => faults.stop({ file, line: line() }, fault)
  const tooLong = (what: string, limit: string): never => stop(faults.tooLong(what, limit))

  const grow = (size: number): void => {
    seen.silent = 0
    seen.size += size
    if (seen.size > most.record) tooLong('a post', `${millions(most.record)} signs`)
  }
  const count = (isFirst: boolean): void => {
    if (isFirst) {
      seen.nodes = 0
      seen.size = 0
    }
    seen.hasRoot = true
    seen.attributes = 0
    seen.nodes += 1
    seen.all += 1
    if (seen.nodes > most.nodes) tooLong('a post', `${most.nodes} elements`)
    if (seen.all > most.all) tooLong('a file', `${millions(most.all)} elements`)
  }
  const open = (tag: SaxesTagNS): void => {
    const depth = stack.length
    if (depth >= most.depth) stop(faults.tooDeep(most.depth))
    const parent = stack.at(-1)
    const isHolder = depth === 0 || (depth === 1 && tag.local === 'channel')
    count(isHolder || parent?.isHolder === true)
    const attributes = attributesOf(tag)
    for (const { value } of attributes) grow(value.length)
    seen.silent = 0
    const base = baseOf(attributes, parent?.base)
    const { uri, local } = tag
    const node = {
      uri,
      local,
      attributes,
      line: line(),
      children: [],
      isHolder,
      ...(base === undefined ? {} : { base }),
    }
    if (isHolder) parts.push({ kind: 'opened', depth, node })
    else if (parent?.isHolder === false) parent.children.push(node)
    stack.push(node)
  }
  const close = (): void => {
    seen.silent = 0
    const node = stack.pop()
    if (node?.isHolder === false && stack.at(-1)?.isHolder === true) parts.push({ kind: 'record', node })
  }
  const text = (value: string): void => {
    if (value.length > most.text) tooLong('a text', `${millions(most.text)} signs`)
    grow(value.length)
    const parent = stack.at(-1)
    if (parent?.isHolder === false) parent.children.push(value)
  }
  const quiet = (): void => void (seen.silent = 0)

  parser.on('xmldecl', ({ version = '1.0' }) => (version === '1.0' ? undefined : stop(faults.otherXml(version))))
  parser.on('doctype', () => stop(faults.hasDoctype))
  parser.on('error', error => stop(faults.sayXml(error.message)))
  parser.on('attribute', () => {
    seen.attributes += 1
    if (seen.attributes > most.attributes) tooLong('an element', `${most.attributes} attributes`)
  })
  parser.on('opentag', open)
  parser.on('closetag', close)
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('comment', quiet)
  parser.on('processinginstruction', quiet)

  return {
    write(piece) {
      if (!seen.hasRoot) seen.prolog += piece.length
      seen.silent += piece.length
      parser.write(piece)
      if (!seen.hasRoot && seen.prolog > most.prolog) stop(faults.noRoot)
      if (seen.silent > most.text) tooLong('a text', `${millions(most.text)} signs`)
    },
    end() {
      parser.close()
    },
    take: () => parts.splice(0),
  }
}

const none: readonly XmlAttribute[] = []

/** The attributes of a tag but for what explains its prefixes. */
function attributesOf({ attributes }: SaxesTagNS): readonly XmlAttribute[] {
  let own = none
  for (const name in attributes) {
    const one = attributes[name]
    if (one === undefined || one.prefix === 'xmlns' || name === 'xmlns') continue
    own = [...own, { uri: one.uri, local: one.local, value: one.value }]
  }
  return own
}

function baseOf(attributes: readonly XmlAttribute[], base: string | undefined): string | undefined {
  const given = attributes.find(({ uri, local }) => local === 'base' && uri === xml)?.value.trim()
  return given !== undefined && URL.canParse(given, base) ? new URL(given, base).href : base
}
