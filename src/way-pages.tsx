// Rows of the page table: ways through the stories. Pictures of a week, paths of the editors, sheets for groups, two stories side
// by side.
import { counted, countStories } from './corpus/counted.ts'
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
    description: ({ posts }) =>
      `Pictures of ${countStories(posts.length)}. See when and where things were. See who speaks.`,
  }),
  row({
    name: 'paths',
    pattern: paths.paths(),
    kind: 'paths',
    view: async () => (await import('./views/paths.tsx')).PathsView,
    title: () => 'Paths',
    description: ({ paths: all }) => `${counted(all.length, 'path')} through the stories, stop by stop.`,
  }),
  row({
    name: 'path',
    pattern: paths.path(':slug'),
    kind: 'path',
    slice: slugged('paths'),
    view: async () => (await import('./views/path.tsx')).PathView,
    title: ({ path }) => path.name,
    description: ({ path }) => `${path.for} ${counted(path.steps, 'stop')}.`,
  }),
  row({
    name: 'sheet',
    pattern: paths.sheet(':slug'),
    kind: 'sheet',
    slice: slugged('sheets'),
    view: async () => (await import('./views/sheet.tsx')).SheetView,
    title: ({ theme }) => `A sheet for your group. ${theme.name}`,
    description: ({ theme }) => `Passages and questions on one page for a group to talk about. ${theme.means}`,
  }),
  row({
    name: 'compare',
    pattern: paths.compare(),
    kind: 'compare',
    view: async () => (await import('./views/compare.tsx')).CompareView,
    title: () => 'Stories side by side',
    description: () => 'Choose a theme and 2 stories. See what each of them says about it.',
  }),
]
