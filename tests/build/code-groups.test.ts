// Which file of code a module goes to: what pages share is fetched once, and what a reader asks for stays apart.
import { describe, expect, it } from 'vitest'
import { codeFilesOf, codeGroups } from '../../src/build/code-groups.ts'

const imports: Readonly<Record<string, readonly string[]>> = {
  '/entry.ts': ['/worker.ts'],
  '/start.tsx': ['/shell.tsx', '/worker.ts', '/node_modules/react/index.js'],
  '/words.tsx': ['/query.ts', '/shell.tsx'],
  '/post.tsx': ['/query.ts', '/shell.tsx', '/story.tsx', '/passage.tsx'],
  '/week.tsx': ['/story.tsx', '/list.tsx'],
  '/theme.tsx': ['/list.tsx'],
  '/path.tsx': ['/quoted.tsx'],
  '/sheet.tsx': ['/quoted.tsx'],
  '/saved.tsx': ['/kept.tsx'],
  '/kept.tsx': ['/modal.ts'],
  '/panel.tsx': ['/modal.ts'],
  // Two modules may need each other.
  '/story.tsx': ['/byline.tsx'],
  '/byline.tsx': ['/story.tsx'],
}
const nameOf = codeGroups({
  entry: '/entry.ts',
  start: '/start.tsx',
  words: '/words.tsx',
  views: new Map([
    ['post', '/post.tsx'],
    ['week', '/week.tsx'],
    ['theme', '/theme.tsx'],
    ['path', '/path.tsx'],
    ['sheet', '/sheet.tsx'],
    ['saved', '/saved.tsx'],
  ]),
})
const find = (id: string) => ({
  importedIds: imports[id] ?? [],
  importers: Object.keys(imports).filter(user => imports[user]?.includes(id)),
})

describe('the files of code', () => {
  it.each([
    ['/node_modules/react/index.js', 'react'],
    ['/worker.ts', 'entry'],
    ['/shell.tsx', 'app'],
    ['/query.ts', 'page-words'],
    ['/passage.tsx', 'post'],
    ['/byline.tsx', 'shared'],
    ['/list.tsx', 'lists'],
    ['/search/english.ts', 'english'],
    ['/quoted.tsx', 'ways'],
    ['/kept.tsx', 'saved'],
    ['/modal.ts', undefined],
    ['/asked-for.tsx', undefined],
  ])('%s goes to %s', (id, name) => {
    expect(nameOf(id, find)).toBe(name)
  })

  it('are found by their own names and by the modules that begin them', () => {
    const made = [
      { type: 'chunk', fileName: 'assets/index.js', imports: [], moduleIds: ['/r/index.html'], isEntry: true },
      { type: 'chunk', fileName: 'assets/post.js', imports: ['assets/shared.js'], moduleIds: ['/r/src/post.tsx'] },
      { type: 'asset', fileName: 'assets/style.css' },
    ] as const
    const post = { file: 'assets/post.js', imports: ['assets/shared.js'] }
    const entry = { file: 'assets/index.js', imports: [] }
    expect(codeFilesOf(made, '/r', ['/r/src/post.tsx'])).toEqual({
      'assets/index.js': entry,
      'index.html': entry,
      'assets/post.js': post,
      'src/post.tsx': post,
    })
  })
})
