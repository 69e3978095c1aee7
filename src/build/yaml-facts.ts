// YAML with its lines. Only plain maps, lists, words and numbers: what YAML can do beyond (anchors, aliases, tags, two
// values under one name) hides things from an editor's eye or is a way in for mischief, and is refused.
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { ParsedNode, YAMLError } from 'yaml'
import { lineOfNode } from './document.ts'
import type { Document } from './document.ts'
import type { Fault, Report } from './faults.ts'

/** Names of facts and places in lists, from the top. */
export type FactPath = readonly PropertyKey[]

/** `value` is undefined when the YAML is broken. `lineOf` gives the line of the nearest thing that is there. */
export interface YamlFacts {
  readonly value: unknown
  readonly lineOf: (path: FactPath) => number
}

/** More lines, letters or brackets within brackets than anybody writes; reading them would take minutes, or all memory. */
const most = { lines: 2000, letters: 200_000, depth: 20 }

const deepest = (text: string): number => {
  let [depth, found] = [0, 0]
  for (const sign of text) {
    if (sign === '[' || sign === '{') found = Math.max(found, (depth += 1))
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return found
}

/** What there is too much of, as [found, expected]. */
const tooMuch = (text: string): readonly [string, string] | undefined => {
  const lines = text.split('\n').length
  if (lines > most.lines) return [`facts of ${lines} lines`, `at most ${most.lines} lines`]
  if (text.length > most.letters) return [`facts of ${text.length} letters`, `at most ${most.letters} letters`]
  const depth = deepest(text)
  return depth > most.depth ? [`${depth} brackets within one another`, `at most ${most.depth}`] : undefined
}

const broken: YamlFacts = { value: undefined, lineOf: () => 1 }

/** Reads the facts of a document and reports what YAML itself finds wrong. Says nothing about what they mean. */
export const readYaml = ({ file, facts, open }: Document, report: Report): YamlFacts => {
  if (facts === undefined) {
    const found = open ? 'facts that are never closed' : 'no facts'
    const mend = open
      ? 'put a line of --- below them'
      : 'begin the file with a line of ---, its facts, and a line of ---'
    report({ file, line: 1, found, expected: 'facts between two lines of ---', mend })
    return broken
  }
  const much = tooMuch(facts.value)
  if (much !== undefined) {
    report({ file, line: lineOfNode(facts), found: much[0], expected: much[1], mend: 'make it shorter' })
    return broken
  }
  const counter = new LineCounter()
  const tree = parseDocument(facts.value, { lineCounter: counter, prettyErrors: false, schema: 'core', version: '1.2' })
  const lineAt = (offset: number) => lineOfNode(facts) + counter.linePos(offset).line

  const faultAt = (offset: number, said: Said) => report({ file, line: lineAt(offset), ...said })
  const problems = [...tree.errors, ...tree.warnings]
  for (const { pos } of problems.filter(isRepeat)) faultAt(pos[0], repeated)
  const [problem] = problems.filter(one => !isRepeat(one))
  if (problem !== undefined) {
    faultAt(problem.pos[0], unreadable(problem.message))
    return broken
  }
  const trick = firstTrick(tree.contents, facts.value)
  if (trick !== undefined) {
    const [found, offset] = trick
    faultAt(offset, {
      found,
      expected: 'plain words and lists',
      mend: 'put the words in quotation marks, or write them out',
    })
    return broken
  }
  return {
    value: tree.toJS(),
    lineOf: path => {
      const offset = offsetAlong(tree.contents, path)
      return offset === undefined ? lineOfNode(facts) : lineAt(offset)
    },
  }
}

type Said = Pick<Fault, 'found' | 'expected' | 'mend'>

const isRepeat = ({ code }: YAMLError): boolean => code === 'DUPLICATE_KEY'

const repeated: Said = { found: 'a fact given twice', expected: 'each fact once', mend: 'keep one of them' }

const unreadable = (message: string): Said => ({
  found: `facts that cannot be read (${message})`,
  expected: '`name: value` on a line',
  mend: 'put words with a colon in them in quotation marks',
})

/**
 * The first thing that is not what it looks like: an anchor, alias or tag, a name that is no word or that objects treat
 * in a special way, or words lost behind a `#` (YAML takes them for a comment).
 */
const firstTrick = (contents: ParsedNode | null, text: string): readonly [string, number] | undefined => {
  let trick: readonly [string, number] | undefined
  const take = (found: string, offset: number) => {
    trick = [found, offset]
    return visit.BREAK
  }
  visit(contents, {
    Alias: (_, node) => take(`a YAML alias (*${node.source})`, node.range?.[0] ?? 0),
    Value: (_, node) => {
      const [start, end] = node.range ?? [0, 0]
      if (node.anchor !== undefined) return take(`a YAML anchor (&${node.anchor})`, start)
      if (node.tag !== undefined) return take(`a YAML tag (${node.tag})`, start)
      return isScalar(node) && /^[ \t]+#/.test(text.slice(end))
        ? take('words after a # that are not read', start)
        : undefined
    },
    Pair: (_, { key }) => {
      if (!isScalar(key)) return take('a fact whose name is no word', isNode(key) ? (key.range?.[0] ?? 0) : 0)
      return key.value === '__proto__' ? take('a fact named "__proto__"', key.range?.[0] ?? 0) : undefined
    },
  })
  return trick
}

/** Where the nearest thing along a path begins, `undefined` when not even its first step is there. */
const offsetAlong = (contents: ParsedNode | null, path: FactPath): number | undefined => {
  let node: unknown = contents
  let offset: number | undefined
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!isScalar(pair?.key)) break
      offset = pair.key.range?.[0]
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step]
      if (!isNode(item)) break
      offset = item.range?.[0]
      node = item
    } else break
  }
  return offset
}
