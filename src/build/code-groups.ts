// How the browser's code is cut into files. Left alone the bundler makes one for every set of pages that share something: two
// dozen small ones for a story, which compress worse and are asked for one by one.

/** What a bundler knows of a module: the modules it cannot do without. */
interface Linked {
  readonly importedIds: readonly string[]
  /** The modules that cannot do without it. */
  readonly importers: readonly string[]
}

type Find = (id: string) => Linked | null

type Next = (id: string) => readonly string[]

/** A module and all that is reached from it, step by step. */
const reachedFrom = (id: string, next: Next, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(id)) return seen
  seen.add(id)
  for (const other of next(id)) reachedFrom(other, next, seen)
  return seen
}

/** Whether a part needs a module of a view too: a reader who asks for the part should not fetch the view. */
const isLent = (id: string, own: ReadonlySet<string>, find: Find): boolean =>
  [...reachedFrom(id, of => find(of)?.importers ?? [])].some(user => !own.has(user))

/** Ids of the modules from which code is run; views by their names. */
interface CodeStarts {
  readonly entry: string
  readonly start: string
  readonly words: string
  readonly views: ReadonlyMap<string, string>
}

/** Views that are visited far less than lists are: what only they have in common is no part of `lists`. */
const ways: ReadonlySet<string> = new Set(['paths', 'path', 'sheet', 'compare', 'pictures'])

/**
 * Makes the function that names a module's file: `react`, `entry` for what runs at once, `app` for what takes over every frame,
 * `page-words` for what brings a page its words, `english` for the search's lists of words, one for each view, `shared` for what
 * stories have in common with other views, `ways` for what paths, sheets and stories side by side have in common, and `lists` for
 * what others have. Undefined for parts that are fetched when they are asked for.
 */
export const codeGroups = ({ entry, start, words, views }: CodeStarts) => {
  const closures = new Map<string, ReadonlySet<string>>()
  const closure = (id: string, find: Find): ReadonlySet<string> => {
    const known = closures.get(id) ?? reachedFrom(id, of => find(of)?.importedIds ?? [])
    closures.set(id, known)
    return known
  }
  return (id: string, find: Find): string | undefined => {
    // The lists of words that only the whole engine and the lines of a word need.
    if (/\/search\/(?:fold|english)\.ts$/.test(id)) return 'english'
    if (/\/node_modules\/(?:react|react-dom|scheduler)\//.test(id)) return 'react'
    if (id.endsWith('vite/preload-helper.js') || closure(entry, find).has(id)) return 'entry'
    if (closure(start, find).has(id)) return 'app'
    if (closure(words, find).has(id)) return 'page-words'
    const users = [...views].filter(([, view]) => closure(view, find).has(id)).map(([name]) => name)
    const [only] = users
    if (only === 'saved' && isLent(id, closure(views.get(only) ?? '', find), find)) return undefined
    if (users.length < 2) return only
    if (users.every(name => ways.has(name))) return 'ways'
    return users.includes('post') ? 'shared' : 'lists'
  }
}

/** A file of code and the files it cannot do without, by name. */
export type CodeFiles = Readonly<Record<string, { readonly file: string; readonly imports: readonly string[] }>>

/** What a bundler says of a file it has made. */
interface MadeFile {
  readonly type: 'chunk' | 'asset'
  readonly fileName: string
  readonly imports?: readonly string[]
  readonly moduleIds?: readonly string[]
  readonly isEntry?: boolean
}

/** All files of code by their own names, and also by the modules from which code is run, as paths below `root`. */
export const codeFilesOf = (made: readonly MadeFile[], root: string, starts: readonly string[]): CodeFiles => {
  const files: Record<string, CodeFiles[string]> = {}
  for (const { type, fileName, imports = [], moduleIds = [], isEntry = false } of made) {
    if (type !== 'chunk') continue
    const code = { file: fileName, imports }
    files[fileName] = code
    if (isEntry) files['index.html'] = code
    for (const id of starts) if (moduleIds.includes(id)) files[id.slice(root.length + 1)] = code
  }
  return files
}
