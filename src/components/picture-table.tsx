// A picture's table: it says the same in words, closed until somebody asks for it, and open on paper.
import type { ReactNode } from 'react'

interface PictureTableProps {
  /** What the table holds, as its caption. */
  readonly caption: string
  readonly heads: readonly string[]
  /** Rows of the body. */
  readonly children: ReactNode
}

/** A table with its caption and heads. */
export const PictureTable = ({ caption, heads, children }: PictureTableProps) => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        {heads.map(head => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)

/** One or more tables behind the words that open them. */
export const PictureTables = ({ children }: { children: ReactNode }) => (
  <details className="picture-table">
    <summary>The same as a table</summary>
    {children}
  </details>
)
