// Markup as a tree, and a way through it that no depth can break. parse5 reads as browsers do; what it makes of a few
// letters can be far larger than they are (tags that are never closed are opened again), so that it is counted.
import { defaultTreeAdapter, parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { ImportFaults } from './importer.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type TreeText = DefaultTreeAdapterTypes.TextNode
export type TreeComment = DefaultTreeAdapterTypes.CommentNode
export type Parent = DefaultTreeAdapterTypes.ParentNode
export type Tree = DefaultTreeAdapterTypes.DocumentFragment

/** How much one post may hold: letters of markup, elements and comments, elements within each other. */
export interface Limits {
  readonly letters: number
  readonly nodes: number
  readonly depth: number
}

/** More than any post that a person wrote; enough to bound time and memory. */
export const limits: Limits = { letters: 2_000_000, nodes: 150_000, depth: 5_000 }

/** A markup, the file it is from and the line it begins on. */
export interface Markup {
  readonly file: string
  readonly line: number
  readonly markup: string
}

const figure = (count: number): string => count.toLocaleString('en-GB')

/** The fault of a post that is larger than it may be. */
export const tooMuch = ({ file, line }: Markup, found: string, expected: string): ImportFaults => {
  const mend = 'open the post where it was written and take out what is no writing, or leave the post out'
  return new ImportFaults([{ file, line, found: `a post with ${found}`, expected: `at most ${expected}`, mend }])
}

/** Throws ImportFaults for a body that is longer than `bounds`. */
export function checkLength(body: Markup, bounds: Limits = limits): void {
  const { length } = body.markup
  if (length > bounds.letters)
    throw tooMuch(body, `${figure(length)} letters of markup`, `${figure(bounds.letters)} letters`)
}

/** Reads markup as browsers do. Throws ImportFaults where it is larger or deeper than `bounds`. */
export function parseMarkup(body: Markup, bounds: Limits = limits): Tree {
  checkLength(body, bounds)
  let nodes = 0
  let depth = 0
  const count = () => {
    nodes += 1
    if (nodes > bounds.nodes) throw tooMuch(body, `more than ${figure(bounds.nodes)} elements`, figure(bounds.nodes))
  }
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      count()
      return defaultTreeAdapter.createElement(...element)
    },
    createCommentNode: data => {
      count()
      return defaultTreeAdapter.createCommentNode(data)
    },
    onItemPush: () => {
      depth += 1
      if (depth <= bounds.depth) return
      throw tooMuch(body, `elements ${figure(depth)} deep in each other`, `${figure(bounds.depth)} deep`)
    },
    onItemPop: () => {
      depth -= 1
    },
  }
  return parseFragment(body.markup, { scriptingEnabled: false, sourceCodeLocationInfo: true, treeAdapter })
}

/** What a walk does at each node. `enter` says whether to go inside; `leave` comes after what is inside. */
export interface Visit {
  text(node: TreeText): void
  comment?(node: TreeComment): void
  enter(element: Element): boolean
  leave?(element: Element): void
}

/** Goes through everything below `root`, in the order of the text; it keeps its own way back, so no depth is too deep. */
export function walk(root: Parent, visit: Visit): void {
  const above: { readonly parent: Parent; next: number }[] = [{ parent: root, next: 0 }]
  for (let at = above.at(-1); at !== undefined; at = above.at(-1)) {
    const node = at.parent.childNodes[at.next]
    at.next += 1
    if (node === undefined) {
      above.pop()
      if ('tagName' in at.parent && at.parent !== root) visit.leave?.(at.parent)
    } else if ('tagName' in node) {
      if (visit.enter(node)) above.push({ parent: node, next: 0 })
    } else if ('value' in node) visit.text(node)
    else if ('data' in node) visit.comment?.(node)
  }
}

/** Tells the line a node begins on. What the parser made by itself stands where the node before it stood. */
export function lineTeller(first: number): (node: Element | TreeText | TreeComment) => number {
  let last = first
  return ({ sourceCodeLocation }) => {
    if (sourceCodeLocation) last = first + sourceCodeLocation.startLine - 1
    return last
  }
}

/** The value of an attribute. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find(one => one.name === name)?.value

/** Whether an element is of the class `name`. */
export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/[\t\n\f\r ]+/).includes(name)

/** Whether an element is of HTML and not of a drawing or a formula. */
export const isHtml = ({ namespaceURI }: Element): boolean => namespaceURI.endsWith('/xhtml')

const isTemplate = (element: Element): element is DefaultTreeAdapterTypes.Template => 'content' in element

/** The letters below a node, and inside a template. */
export function lettersIn(root: Element): string {
  const letters: string[] = []
  const waiting: Parent[] = [isTemplate(root) ? root.content : root]
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    walk(parent, {
      text: node => void letters.push(node.value, ' '),
      enter: element => {
        if (isTemplate(element)) waiting.push(element.content)
        return true
      },
    })
  }
  return letters.join('')
}
