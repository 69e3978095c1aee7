// The rules of src, asked of a list of files: who imports whom, what each folder must never touch, how long a file is.
// It takes the files as data, so that the tests can show each rule a breach.
import { dirname, join } from 'node:path/posix'
import { type FolderRule, guardedFiles, importTable, packageDoors, top } from './import-table.ts'
import { factsOf, type SourceFacts } from './source-facts.ts'

/** Files by their path below `src`, with their text. */
export type Sources = Readonly<Record<string, string>>

/** Longest allowed: code, style sheets, and the middle of all code files. */
export const limits = { code: 250, styles: 300, tests: 300, median: 60 }

/** Files that may say `as`, each with the boundary at which a value from outside gets its type. */
export type CastList = Readonly<Record<string, string>>

const isCode = (path: string) => /\.tsx?$/.test(path)
const folderOf = (path: string) => (path === 'paths.ts' ? path : path.includes('/') ? (path.split('/')[0] ?? '') : top)

const without: readonly {
  readonly names: readonly string[]
  readonly but: (path: string) => boolean
  readonly why: string
}[] = [
  {
    names: ['localStorage', 'sessionStorage', 'indexedDB'],
    but: path => path === 'reading/stored.ts',
    why: 'what is kept on the device goes through reading/stored.ts',
  },
  {
    names: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
    but: path => ['corpus/queries.ts', 'corpus/host-there.ts'].includes(path),
    why: 'only corpus/queries.ts asks the network',
  },
  {
    names: ['window', 'document', 'navigator', 'HTMLElement'],
    but: path => !['corpus', 'search', 'themes', 'worker', 'build', 'paths.ts'].includes(folderOf(path)),
    why: 'this folder knows no page',
  },
  {
    names: ['process', 'Buffer'],
    but: path => folderOf(path) === 'build',
    why: 'only build runs in Node',
  },
  {
    names: ['Math.random', 'Date.now', 'new Date()'],
    but: file => file === 'reading/clock.ts',
    why: 'time and chance come in as arguments: the same commit gives the same bytes',
  },
  { names: ['any', '!'], but: () => false, why: 'say the type' },
  { names: ['export default', 'export *'], but: () => false, why: 'exports have names, and stand where they are made' },
]

const forbidden = (path: string, { found }: SourceFacts, casts: CastList): readonly string[] =>
  found.flatMap(({ what, line }) => {
    const at = `${path}:${line}: ${what}: `
    if (what === 'as') return path in casts ? [] : [`${at}parse the value instead, or name the boundary in the list`]
    return without.filter(rule => rule.names.includes(what) && !rule.but(path)).map(rule => at + rule.why)
  })

const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

const packageFault = (path: string, from: string, rule: FolderRule): string | undefined => {
  if (rule.packages === 'any') return undefined
  const allowed = [...rule.packages, ...(packageDoors[path] ?? [])]
  const known = allowed.includes(from) || (from.startsWith('react/') && allowed.includes(packageOf(from)))
  return known ? undefined : `the package ${from} may not be imported here`
}

const fileFault = (path: string, to: string, rule: FolderRule): string | undefined => {
  const [from, target] = [folderOf(path), folderOf(to)]
  const guard = guardedFiles[to]
  if (guard !== undefined && from !== target && !guard.includes(from) && !guard.includes(path)) {
    return `only ${guard.join(', ')} may import ${to}`
  }
  if (path.replace(/\.tsx?$/, '.module.css') === to) return undefined
  const allowed = from === target ? rule.eachOther : rule.mayImport.includes(target) || rule.mayImport.includes(to)
  return allowed ? undefined : `${from} may not import ${to}`
}

const targetOf = (path: string, from: string) => join(dirname(path), from)

const importFaults = (path: string, { imports }: SourceFacts): readonly string[] => {
  const rule = importTable[folderOf(path)]
  if (rule === undefined) return [`${path}: ${folderOf(path)} is no folder of the house: name it in the table`]
  return imports.flatMap(({ from, line }) => {
    const fault = from.startsWith('.') ? fileFault(path, targetOf(path, from), rule) : packageFault(path, from, rule)
    return fault === undefined ? [] : [`${path}:${line}: ${fault}`]
  })
}

/** Cycles among files, each told once, from its first file in the alphabet. */
const cycles = (facts: ReadonlyMap<string, SourceFacts>): readonly string[] => {
  const seen = new Set<string>()
  const told = new Set<string>()
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      const ring = trail.slice(start)
      const first = ring.indexOf(ring.toSorted()[0] ?? '')
      told.add([...ring.slice(first), ...ring.slice(0, first), ring[first]].join(' -> '))
    }
    if (seen.has(path)) return
    seen.add(path)
    for (const { from } of facts.get(path)?.imports ?? []) {
      if (from.startsWith('.')) follow(targetOf(path, from), [...trail, path])
    }
  }
  for (const path of facts.keys()) follow(path, [])
  return [...told].map(ring => `cycle: ${ring}`)
}

const sizeFaults = (sources: Sources): readonly string[] => {
  const sizes = Object.entries(sources).map(([path, text]) => ({ path, lines: text.trimEnd().split('\n').length }))
  const long = sizes.filter(({ path, lines }) => lines > (isCode(path) ? limits.code : limits.styles))
  const code = sizes.filter(({ path }) => isCode(path)).toSorted((a, b) => a.lines - b.lines)
  const middle = code[Math.floor((code.length - 1) / 2)]?.lines ?? 0
  const tooLongInTheMiddle = `the median of the code files is ${middle} lines, more than ${limits.median}`
  return [
    ...long.map(({ path, lines }) => `${path}: ${lines} lines: split it along what it does`),
    ...(middle > limits.median ? [tooLongInTheMiddle] : []),
  ]
}

/** Everything in `src` that goes against the rules, each with its file and, where there is one, its line. */
export const architectureFaults = (sources: Sources, casts: CastList = {}): readonly string[] => {
  const code = Object.entries(sources).filter(([path]) => isCode(path))
  const facts = new Map(code.map(([path, text]) => [path, factsOf(path, text)]))
  const perFile = [...facts].flatMap(([path, fact]) => [...importFaults(path, fact), ...forbidden(path, fact, casts)])
  return [...perFile, ...cycles(facts), ...sizeFaults(sources)]
}
