// Tables to read across, told from tables that only lay out a page: the one become a passage for each row, the others
// what stands in them. Whatever cannot stand in the middle of a sentence makes a layout of every table around it.
import { layout } from './html-elements.ts'
import { walk } from './html-tree.ts'
import type { Element, Parent } from './html-tree.ts'

interface Open {
  readonly table: Element
  cells: number
  blocks: number
  wide: boolean
}

/** The tables below a node that are to be read row by row. */
export function dataTables(root: Parent): ReadonlySet<Element> {
  const data = new Set<Element>()
  const open: Open[] = []
  const spoil = () => {
    // Whoever is spoilt has spoilt all around it before.
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const table = open[at]?.table
      if (table === undefined || !data.delete(table)) return
    }
  }
  walk(root, {
    text: () => undefined,
    enter: element => {
      const { tagName } = element
      if (layout.has(tagName)) spoil()
      const table = open.at(-1)
      if (tagName === 'table') {
        data.add(element)
        open.push({ table: element, cells: 0, blocks: 0, wide: false })
      } else if (table !== undefined && tagName === 'tr') table.cells = 0
      else if (table !== undefined && (tagName === 'td' || tagName === 'th')) {
        table.cells += 1
        table.blocks = 0
        if (table.cells > 1) table.wide = true
      } else if (table !== undefined && (tagName === 'p' || tagName === 'div')) {
        table.blocks += 1
        if (table.blocks > 1) spoil()
      }
      return true
    },
    leave: ({ tagName }) => {
      if (tagName !== 'table') return
      const table = open.pop()
      if (table !== undefined && !table.wide) data.delete(table.table)
    },
  })
  return data
}
