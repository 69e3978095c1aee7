// Rows of the page table: ways through the stories. Pictures of a week, paths of the editors, sheets for groups, two stories side
// by side.
import { slugged } from './page-names.ts'
import { row } from './page-row.tsx'
import type { Page } from './page-row.tsx'
import { paths } from './paths.ts'

export const wayPages: readonly Page[] = [
  row({
    name: 'pictures',
    pattern: paths.pictures(':slug'),
    kind: 'pictures',
    slice: slugged('pictures'),
    view: async () => (await import('./views/pictures.tsx')).PicturesView,
    title: ({ week }) => `${week.title} in pictures`,
  }),
  row({
    name: 'paths',
    pattern: paths.paths(),
    kind: 'paths',
    view: async () => (await import('./views/paths.tsx')).PathsView,
    title: () => 'Paths',
  }),
  row({
    name: 'path',
    pattern: paths.path(':slug'),
    kind: 'path',
    slice: slugged('paths'),
    view: async () => (await import('./views/path.tsx')).PathView,
    title: ({ path }) => path.name,
  }),
  row({
    name: 'sheet',
    pattern: paths.sheet(':slug'),
    kind: 'sheet',
    slice: slugged('sheets'),
    view: async () => (await import('./views/sheet.tsx')).SheetView,
    title: ({ theme }) => `A sheet for your group. ${theme.name}`,
  }),
  row({
    name: 'compare',
    pattern: paths.compare(),
    kind: 'compare',
    view: async () => (await import('./views/compare.tsx')).CompareView,
    title: () => 'Stories side by side',
  }),
]
