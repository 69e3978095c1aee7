// What a source file does, as far as the architecture cares. Read by Vite's own parser, so that a word in a comment,
// a text or a type is never taken for code.
import { parseSync } from 'vite'
import { isNode, type SyntaxNode } from './syntax.ts'

/** An import: what it names, and its line. Dynamic imports, re-exports and types count like any other. */
export interface ImportFact {
  readonly from: string
  readonly line: number
}

/** Something found at a line. */
export interface LineFact {
  readonly what: string
  readonly line: number
}

export interface SourceFacts {
  readonly imports: readonly ImportFact[]
  /** Every name used but not declared in the file, `any`, `!`, `as`, a default export, a re-export, and reads of clock or chance. */
  readonly found: readonly LineFact[]
}

const textOf = (value: unknown): string | undefined =>
  isNode(value) && typeof value['value'] === 'string' ? value['value'] : undefined

const nameOf = (value: unknown): string => (isNode(value) && typeof value['name'] === 'string' ? value['name'] : '')

const importOf = (node: SyntaxNode): string | undefined => {
  if (node.type === 'TSImportType') return textOf(node['source'] ?? node['argument'])
  return /^(Import|ExportNamed|ExportAll)/.test(node.type) ? textOf(node['source']) : undefined
}

const whatIs = (node: SyntaxNode): string | undefined => {
  switch (node.type) {
    case 'Identifier':
      return nameOf(node)
    case 'TSAnyKeyword':
      return 'any'
    case 'TSNonNullExpression':
      return '!'
    case 'TSAsExpression':
    case 'TSTypeAssertion': {
      const type = node['typeAnnotation']
      return isNode(type) && nameOf(type['typeName']) === 'const' ? undefined : 'as'
    }
    case 'ExportDefaultDeclaration':
      return 'export default'
    case 'ExportAllDeclaration':
      return 'export *'
    case 'MemberExpression':
      return node['computed'] === true ? undefined : `${nameOf(node['object'])}.${nameOf(node['property'])}`
    case 'NewExpression':
      return Array.isArray(node['arguments']) && node['arguments'].length === 0
        ? `new ${nameOf(node['callee'])}()`
        : undefined
    default:
      return undefined
  }
}

// `a.window` and `{ window: 1 }` name a property, not the global.
const namesAProperty = (node: SyntaxNode, key: string) =>
  node['computed'] === false && (key === 'property' || key === 'key')

const walk = (node: SyntaxNode, visit: (node: SyntaxNode) => void): void => {
  visit(node)
  for (const [key, value] of Object.entries(node)) {
    if (namesAProperty(node, key)) continue
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit)
  }
}

const patternParts = ['id', 'params', 'param', 'elements', 'properties', 'value', 'left', 'argument'] as const

/** Names a node binds: a variable, a parameter, a part of a destructured one. */
const boundBy = (node: SyntaxNode): readonly string[] => {
  const binds = /^(VariableDeclarator|CatchClause|.*Function.*|.*Pattern|TSParameterProperty)$/.test(node.type)
  const parts = binds ? patternParts.flatMap(key => node[key]) : []
  return parts.flatMap(part => (isNode(part) && part.type === 'Property' ? part['value'] : part)).map(nameOf)
}

/** The facts of a TypeScript file. Throws where it does not parse. */
export const factsOf = (path: string, text: string): SourceFacts => {
  const { program, errors } = parseSync(path, text)
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`)
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const imports: ImportFact[] = []
  const found: LineFact[] = []
  const bound = new Set<string>()
  const visit = (node: SyntaxNode) => {
    for (const name of boundBy(node)) bound.add(name)
    const from = importOf(node)
    const what = whatIs(node)
    if (from !== undefined) imports.push({ from, line: lineAt(node.start) })
    if (what !== undefined) found.push({ what, line: lineAt(node.start) })
  }
  for (const statement of program.body) if (isNode(statement)) walk(statement, visit)
  return {
    imports,
    found: found.filter(({ what }) => !bound.has(what)),
  }
}
