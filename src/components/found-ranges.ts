// Stretches of a block's plain text as ranges of the page. Links and emphasis split the text into several nodes.
import type { Span } from '../search/occurrences.ts'

/** A text node, counted among those of its block, and an offset in it. */
export interface NodePlace {
  readonly node: number
  readonly offset: number
}

/**
 * The node of a row of nodes with these lengths in which an offset lies. Between two nodes, a start belongs to the later
 * one and an end to the earlier one, so that a range never takes in an empty end. Undefined beyond the text.
 */
export const nodeAt = (lengths: readonly number[], offset: number, edge: 'start' | 'end'): NodePlace | undefined => {
  let before = 0
  for (const [node, length] of lengths.entries()) {
    const here = offset - before
    if (length > 0 && (edge === 'start' ? here >= 0 && here < length : here > 0 && here <= length)) {
      return { node, offset: here }
    }
    before += length
  }
  return undefined
}

const textNodesIn = (element: Element): readonly Text[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) nodes.push(node)
  return nodes
}

/** A range for each stretch. None at all where the element does not hold just this text: better no mark than a wrong one. */
export const rangesIn = (element: Element, text: string, spans: readonly Span[]): readonly (Range | undefined)[] => {
  const nodes = textNodesIn(element)
  const lengths = nodes.map(node => node.data.length)
  if (nodes.map(node => node.data).join('') !== text) return spans.map(() => undefined)
  return spans.map(span => {
    const [start, end] = [nodeAt(lengths, span.start, 'start'), nodeAt(lengths, span.end, 'end')]
    const [first, last] = [nodes[start?.node ?? -1], nodes[end?.node ?? -1]]
    if (!start || !end || !first || !last) return undefined
    const range = document.createRange()
    range.setStart(first, start.offset)
    range.setEnd(last, end.offset)
    return range
  })
}
