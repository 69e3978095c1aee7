// One element of an export with all it holds: a post, a title, an author. Elements are known by namespace and name;
// a prefix is only a habit of whoever wrote the file.

/** An attribute; `uri` is empty for one without a prefix. */
export interface XmlAttribute {
  readonly uri: string
  readonly local: string
  readonly value: string
}

/** An element. `line` is where its content begins; `base` what `xml:base` says relative links start from. */
export interface XmlNode {
  readonly uri: string
  readonly local: string
  readonly line: number
  readonly base?: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly (XmlNode | string)[]
}

/** Which namespaces an element may be in. */
export type Namespaces = (uri: string) => boolean

/** One namespace and no other. */
export const only =
  (wanted: string): Namespaces =>
  uri =>
    uri === wanted

/** The elements directly inside. */
export const elementsOf = (node: XmlNode): readonly XmlNode[] =>
  node.children.filter((child): child is XmlNode => typeof child !== 'string')

/** The elements of one name directly inside, in order. */
export const childrenOf = (node: XmlNode, local: string, among: Namespaces): readonly XmlNode[] =>
  elementsOf(node).filter(child => child.local === local && among(child.uri))

/** The first of them. */
export const childOf = (node: XmlNode, local: string, among: Namespaces): XmlNode | undefined =>
  childrenOf(node, local, among)[0]

/** All text inside, however deep. Depth is bounded where the file is read. */
export const textOf = (node: XmlNode | undefined): string =>
  node === undefined ? '' : node.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')

/** The text of the first child of a name, without white space around it; empty where there is none. */
export const valueOf = (node: XmlNode, local: string, among: Namespaces): string =>
  textOf(childOf(node, local, among)).trim()

/** An attribute without a prefix, or of `uri`; `undefined` where there is none. */
export const attributeOf = (node: XmlNode | undefined, local: string, uri = ''): string | undefined =>
  node?.attributes.find(one => one.local === local && one.uri === uri)?.value
