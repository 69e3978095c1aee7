// Who may import whom, as src/README.md says in words. Top to bottom is the direction in which data travels.
// A row names whole folders or single files of src; packages are named beside them.

/** What the files of one folder may reach besides each other. */
export interface FolderRule {
  readonly mayImport: readonly string[]
  readonly packages: readonly string[] | 'any'
  /** False where each file stands alone. */
  readonly eachOther: boolean
}

const react = ['react']
const app = [...react, 'react-router-dom']

/** The files at the top of src, but paths.ts: app, pages, entries and what joins them. */
export const top = '(top)'

export const importTable: Readonly<Record<string, FolderRule>> = {
  'paths.ts': { mayImport: [], packages: [], eachOther: true },
  corpus: { mayImport: [], packages: [], eachOther: true },
  search: { mayImport: ['corpus'], packages: [], eachOther: true },
  themes: { mayImport: ['corpus', 'search/fold.ts'], packages: [], eachOther: true },
  reading: { mayImport: ['corpus'], packages: react, eachOther: true },
  styles: { mayImport: [], packages: [], eachOther: true },
  components: {
    mayImport: ['corpus', 'search', 'themes', 'reading', 'paths.ts', 'styles'],
    packages: app,
    eachOther: true,
  },
  views: {
    mayImport: ['corpus', 'search', 'themes', 'reading', 'components', 'paths.ts', 'styles'],
    packages: app,
    eachOther: false,
  },
  [top]: {
    mayImport: ['views', 'components', 'reading', 'corpus', 'search', 'themes', 'paths.ts', 'styles'],
    packages: [...app, 'react-dom/client', 'react-dom/server', '@tanstack/react-query'],
    eachOther: true,
  },
  worker: { mayImport: ['search', 'corpus'], packages: [], eachOther: true },
  build: {
    mayImport: [
      'corpus',
      'search',
      'themes',
      'paths.ts',
      // What stands in the blocking file of the first paint.
      'reading/first-face.ts',
      'reading/first-paint.ts',
      'reading/keep-press.ts',
      'reading/tell-trouble.ts',
      'reading/wait-for-lens.ts',
      'reading/style-page.ts',
      'reading/paint-settings.ts',
      'reading/settings.ts',
      'reading/stored.ts',
      // What a book calls things, as the pages do.
      'components/edition-names.ts',
      'components/lost-words.ts',
      'components/titles.ts',
      'entry-server.tsx',
    ],
    packages: 'any',
    eachOther: true,
  },
}

/** The only files that may reach a package their folder may not. */
export const packageDoors: Readonly<Record<string, readonly string[]>> = {
  'corpus/queries.ts': ['@tanstack/react-query'],
  'search/use-search.ts': app,
  'search/use-whole.ts': [...app, '@tanstack/react-query'],
  'search/use-archive.ts': [...app, '@tanstack/react-query'],
  'search/use-concordance.ts': [...app, '@tanstack/react-query'],
  // Fetches what a reader has saved, for the page of saved things and for paper.
  'components/kept-slices.ts': [...react, '@tanstack/react-query'],
}

/** Files that only those named may import, whatever the table says of their folder. */
export const guardedFiles: Readonly<Record<string, readonly string[]>> = {
  'corpus/queries.ts': [
    top,
    'search/use-whole.ts',
    'search/use-archive.ts',
    'search/use-concordance.ts',
    'components/week-keeping-state.ts',
  ],
}
