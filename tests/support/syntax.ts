// A syntax tree as Vite's parser gives it: nodes in nodes, whose shape nobody has promised.

/** A node of the tree; `start` counts UTF-16 units from the start of the file. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value
