// Holds src to the import table of src/README.md and to its size limits. A breach is told with its file and line.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { architectureFaults, type CastList, limits, type Sources } from './support/architecture.ts'

const filesIn = (folder: string, ending: RegExp): Sources => {
  const root = resolve(import.meta.dirname, '..', folder)
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => ending.test(name))
  return Object.fromEntries(names.map(name => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'utf8')]))
}

// Boundaries where a value from outside gets its type, each with its reason.
const casts: CastList = {
  'build/front-matter.ts':
    'zod has checked each fact; what is left of a schema with some facts wrong has no type of its own',
  'reading/kept-fields.ts': 'each field has passed its own rule; what the rules together make has no other type',
  'build/prerender-plugin.ts': 'the server bundle comes by a dynamic import; it is our own entry-server.tsx',
}

// Places where a regular expression is made of a text, each with where the text comes from. None is a person's words.
const patternsMadeOf: Readonly<Record<string, string>> = {
  'build/easy-read/sentence-rules.ts': 'lists in the code',
  'build/easy-read/sign-rules.ts': 'lists in the code',
  'build/easy-read/whole-rules.ts': 'lists in the code',
  'build/easy-read/word-rules.ts': 'lists in the code, and initials: capitals alone',
  'build/epub/stitched-letters.ts': 'a number',
  'build/header-rules.ts': 'patterns of addresses of ours, each sign of them escaped',
  'build/import/feed-dates.ts': 'lists in the code',
  'build/import/to-dos.ts': 'ids of passages: p and a number',
  'build/import/wordpress-pictures.ts': 'numbers of files: digits alone',
  'build/publish/caddy.ts': 'patterns of addresses of ours',
  'build/static-site.ts': 'a pattern in the code',
  'build/worker-weeks.ts': 'the version: letters and digits',
  'reading/first-paint.ts': 'two names in the code',
  'search/folding.ts': 'patterns in the code',
  'search/query.ts': 'names of fields in the code',
}

describe('the house', () => {
  const sources = filesIn('src', /\.(tsx?|css)$/)

  it('keeps to its import table, has no cycle, and no file in it is too long', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(30)
    expect(architectureFaults(sources, casts)).toEqual([])
  })

  it('makes no regular expression of a person’s words', () => {
    const making = Object.entries(sources).filter(([, text]) =>
      /\bRegExp\(|\.(?:match|matchAll|search)\((?!\s*\/)[^)\n]*\+/.test(text),
    )
    expect(making.map(([path]) => path).toSorted()).toEqual(Object.keys(patternsMadeOf).toSorted())
  })

  it('names no boundary that is no longer there', () => {
    expect(Object.keys(casts).filter(path => !(path in sources))).toEqual([])
  })

  it('has tests that are short enough to read', () => {
    const long = Object.entries(filesIn('tests', /\.tsx?$/)).filter(
      ([, text]) => text.split('\n').length > limits.tests,
    )
    expect(long.map(([path]) => path)).toEqual([])
  })
})

describe('the guards', () => {
  const caught: readonly (readonly [breach: string, sources: Sources, fault: string])[] = [
    [
      'an import up the table',
      { 'corpus/a.ts': "import { b } from '../search/b.ts'", 'search/b.ts': '' },
      'corpus/a.ts:1: corpus may not import search/b.ts',
    ],
    [
      'an import of a type alone',
      { 'search/a.ts': "import type { B } from '../views/b.tsx'" },
      'search/a.ts:1: search may not import views/b.tsx',
    ],
    [
      'a type taken without an import line',
      { 'corpus/a.ts': "export type B = import('../search/b.ts').B" },
      'corpus/a.ts:1: corpus may not import search/b.ts',
    ],
    [
      'a re-export',
      { 'themes/a.ts': "\nexport { b } from '../search/engine.ts'" },
      'themes/a.ts:2: themes may not import search/engine.ts',
    ],
    [
      'a dynamic import',
      { 'components/a.tsx': "export const a = () => import('../views/b.tsx')" },
      'components/a.tsx:1: components may not import views/b.tsx',
    ],
    [
      'a view that imports another',
      { 'views/a.tsx': "import { B } from './b.tsx'" },
      'views/a.tsx:1: views may not import views/b.tsx',
    ],
    [
      'a view with the style sheet of another',
      { 'views/a.tsx': "import b from './b.module.css'" },
      'views/a.tsx:1: views may not import views/b.module.css',
    ],
    [
      'a component that fetches through the queries',
      { 'components/a.tsx': "import { q } from '../corpus/queries.ts'" },
      'components/a.tsx:1: only (top), search/use-whole.ts, search/use-archive.ts, search/use-concordance.ts, components/week-keeping-state.ts may import corpus/queries.ts',
    ],
    [
      'the build reaching for pages past their one door',
      { 'build/a.ts': "import { pages } from '../pages.tsx'" },
      'build/a.ts:1: build may not import pages.tsx',
    ],
    [
      'React in the search',
      { 'search/a.ts': "import { use } from 'react'" },
      'search/a.ts:1: the package react may not be imported here',
    ],
    [
      'Node on a page',
      { 'components/a.tsx': "import { join } from 'node:path'" },
      'components/a.tsx:1: the package node:path may not be imported here',
    ],
    [
      'a folder nobody has named',
      { 'utils/a.ts': '' },
      'utils/a.ts: utils is no folder of the house: name it in the table',
    ],
    [
      'a cycle',
      { 'search/b.ts': "import './a.ts'", 'search/a.ts': "import './b.ts'" },
      'cycle: search/a.ts -> search/b.ts -> search/a.ts',
    ],
    [
      'code that is too long',
      { 'corpus/a.ts': '\n'.repeat(250) + 'let a', 'corpus/b.ts': 'let b' },
      'corpus/a.ts: 251 lines: split it along what it does',
    ],
    [
      'styles that are too long',
      { 'styles/a.css': '\n'.repeat(300) + 'a' },
      'styles/a.css: 301 lines: split it along what it does',
    ],
    [
      'files that are long on the whole',
      { 'corpus/a.ts': '\n'.repeat(60) + 'let a', 'corpus/b.ts': '\n'.repeat(70) + 'let a' },
      'the median of the code files is 61 lines, more than 60',
    ],
    [
      'a default export',
      { 'corpus/a.ts': 'export default 1' },
      'corpus/a.ts:1: export default: exports have names, and stand where they are made',
    ],
    [
      'a barrel',
      { 'corpus/a.ts': "export * from './b.ts'" },
      'corpus/a.ts:1: export *: exports have names, and stand where they are made',
    ],
    ['any', { 'corpus/a.ts': 'let a: any' }, 'corpus/a.ts:1: any: say the type'],
    ['a value said to be there', { 'corpus/a.ts': 'export const a = b!' }, 'corpus/a.ts:1: !: say the type'],
    [
      'a type put on by force',
      { 'corpus/a.ts': '\nexport const a = b as string' },
      'corpus/a.ts:2: as: parse the value instead, or name the boundary in the list',
    ],
    [
      'the page in the corpus',
      { 'corpus/a.ts': 'document.title' },
      'corpus/a.ts:1: document: this folder knows no page',
    ],
    ['the page in the build', { 'build/a.ts': 'window.open' }, 'build/a.ts:1: window: this folder knows no page'],
    [
      'storage past its one door',
      { 'reading/a.ts': 'localStorage.length' },
      'reading/a.ts:1: localStorage: what is kept on the device goes through reading/stored.ts',
    ],
    [
      'the network past its one door',
      { 'views/a.tsx': 'fetch("/")' },
      'views/a.tsx:1: fetch: only corpus/queries.ts asks the network',
    ],
    ['Node’s process on a page', { 'views/a.tsx': 'process.env' }, 'views/a.tsx:1: process: only build runs in Node'],
    [
      'the clock',
      { 'build/a.ts': 'new Date()' },
      'build/a.ts:1: new Date(): time and chance come in as arguments: the same commit gives the same bytes',
    ],
  ]

  it.each(caught)('catch %s', (_, sources, fault) => expect(architectureFaults(sources)).toEqual([fault]))

  it('let be what only looks like a breach', () => {
    const innocent = {
      'corpus/a.ts': '// window, any and fetch\nexport const a = { window: 1, b: "document!", c: [1] as const }.window',
      'build/b.ts': 'const a = ({ document }: { document: string }, [window] = [1]) => document + window',
      'build/c.ts':
        'for (const document of []) document.title\nconst b = (fetch: string, { navigator = 1 }) => fetch + navigator',
      'corpus/queries.ts': "import { queryOptions } from '@tanstack/react-query'\nexport const q = () => fetch('/')",
      'views/a.tsx': "import a from './a.module.css'\nimport { b } from '../components/b.tsx'\nwindow.scrollTo(0, 0)",
      'build/a.ts': "import { render } from '../entry-server.tsx'\nimport 'node:fs'\nexport const day = new Date(0)",
      'pages.tsx': "export const a = () => import('./views/a.tsx')\nexport { q } from './corpus/queries.ts'",
    }
    expect(architectureFaults(innocent)).toEqual([])
  })

  it('let a boundary be named where a value from outside gets its type', () => {
    expect(architectureFaults({ 'corpus/a.ts': 'export const a = b as string' }, { 'corpus/a.ts': 'why' })).toEqual([])
  })
})
