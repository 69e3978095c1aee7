// Which pages a fault of the content belongs to, and what the browser is told of it in development.
import { paths } from '../paths.ts'
import type { Fault } from './faults.ts'

/** What the plugin of development and the script in the browser call their news. */
export const faultsNews = 'reader:faults'
export const faultsQuestion = 'reader:which-faults'

/** A fault with the addresses of its pages; none where it belongs to every page. */
export interface PageFault extends Fault {
  readonly pages: readonly string[]
}

/** What a browser is told. `isStale`: the pages still show the words from before the faults. */
export interface FaultsMessage {
  readonly faults: readonly PageFault[]
  readonly isStale: boolean
}

const slugOfFile = (name: string): string => name.replace(/\.md$/, '')

/** `2019-07-17-a-title` -> `a-title`: the folder of a post begins with its day. */
const slugOfPost = (folder: string): string => folder.replace(/^\d{4}-\d{2}-\d{2}-/, '')

const pagesOfWeek = (week: string, [kind = '', name = '']: readonly string[]): readonly string[] => {
  if (kind === 'posts' && name !== '') return [paths.post(slugOfPost(name)), paths.week(week)]
  if (kind === 'authors' && name !== '') return [paths.author(slugOfFile(name)), paths.authors()]
  if (kind === 'organisations' && name !== '') return [paths.organisation(slugOfFile(name)), paths.organisations()]
  return [paths.week(week), paths.weeks()]
}

/** The pages a file of the content is shown on; none where that is every page, as for the word list. */
export const pagesOfFile = (file: string): readonly string[] => {
  const [top = '', name = '', ...rest] = file.split('/')
  if (top === 'weeks' && name !== '') return pagesOfWeek(name, rest)
  if (top !== 'themes') return []
  return name === 'families.md' ? [paths.themes()] : [paths.theme(slugOfFile(name)), paths.themes()]
}

/** What to tell of faults. The start page shows the newest week. */
export const messageOf = (faults: readonly Fault[], newestWeek: string | undefined): readonly PageFault[] => {
  const week = newestWeek === undefined ? undefined : paths.week(newestWeek)
  return faults.map(fault => {
    const pages = pagesOfFile(fault.file)
    return { ...fault, pages: week !== undefined && pages.includes(week) ? [...pages, paths.home()] : pages }
  })
}
