// Plain text tables: names to the left, figures to the right, a goal in the last column.

export type Cell = string | number

/** Lines of a table under a title. The first column is as wide as its widest name. */
export const tableOf = (title: string, head: readonly Cell[], rows: readonly (readonly Cell[])[]): string => {
  const all = [head, ...rows].map(cells => cells.map(String))
  const widths = head.map((_, at) => Math.max(...all.map(cells => cells[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return [title, '', ...all.map(line)].join('\n').replace(/[ ]+$/gm, '')
}

/** A share as `.93`, one as `1`; `-` where there is none to give. */
export const share = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value)
    ? '-'
    : value
        .toFixed(3)
        .replace(/^0/, '')
        .replace(/^1\.000$/, '1')

/** Milliseconds with as many places as tell something; `-` where there is none to give. */
export const milliseconds = (value: number): string =>
  Number.isNaN(value) ? '-' : value.toFixed(value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0)

/** Bytes as thousands. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`
