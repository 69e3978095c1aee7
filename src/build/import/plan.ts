// What an import would write: every file with its whole text, before a single one is written. What stands in the
// target stays as it is; a text is only ever added where there is none.
import { join } from 'node:path'
import type { Fault } from '../faults.ts'
import { printPost, printWeek } from './facts-text.ts'
import type { Doubt, ImportedPost, ImportedWeek } from './importer.ts'
import { ImportFaults, quoted } from './importer.ts'
import { printOriginal } from './markdown-text.ts'
import { planPassages } from './plan-passages.ts'
import { planPeople } from './plan-people.ts'
import { freeSlug, slugOr } from './slugs.ts'
import type { StandingPost, StandingWeek } from './standing-week.ts'
import { peopleKey, readStandingWeek } from './standing-week.ts'
import type { PlannedFile } from './target-folder.ts'

/** A post of the page with the two files that hold its words. */
export interface PlannedPost {
  readonly post: ImportedPost
  readonly facts: PlannedFile
  readonly original: PlannedFile
}

/** Everything an import needs to do. `people` are the files of authors and organisations that are new. */
export interface Plan {
  readonly path: string
  readonly week: PlannedFile
  readonly people: readonly PlannedFile[]
  readonly posts: readonly PlannedPost[]
  readonly doubts: readonly Doubt[]
}

/** Plans the import of a page into the folder `into`. Throws ImportFaults where the two contradict each other. */
export function planImport(week: ImportedWeek, into: string): Plan {
  const standing = readStandingWeek(into, slugOr(week.title, 'week'))
  const fileAt = (path: string, print: () => string): PlannedFile => {
    const there = standing.text(path)
    return there === undefined ? { path, text: print(), fresh: true } : { path, text: there.text, fresh: false }
  }
  const places = placePosts(week.posts, standing)
  const fresh = week.posts.filter((_, at) => standing.text(`${places[at]?.path}/post.md`) === undefined)
  const people = planPeople(fresh, standing)
  const faults: Fault[] = []
  const posts = week.posts.flatMap((post, at): readonly PlannedPost[] => {
    const path = places[at]?.path ?? ''
    const plan = planPassages(standing, path, post)
    if (plan.kind === 'fault') {
      faults.push(plan.fault)
      return []
    }
    const facts = fileAt(`${path}/post.md`, () => printPost(post, people.authorsOf(post), plan.passages))
    return [{ post, facts, original: fileAt(`${path}/original.md`, () => printOriginal(plan.passages)) }]
  })
  if (faults.length > 0) throw new ImportFaults(faults)
  const file = fileAt(join(standing.path, 'week.md'), () => printWeek(week))
  const introduction = {
    line: week.titleLines[0] ?? 1,
    about: `${file.path} has no introduction yet`,
  }
  const doubts = [...(file.fresh ? [introduction] : []), ...people.doubts, ...sameTitles(week.posts, places, standing)]
  return { path: standing.path, week: file, people: people.files, posts, doubts }
}

interface Place {
  readonly path: string
  readonly standing: boolean
}

/** The folder of each post: the one that has its date and title already, or a new one with a free slug. */
function placePosts(posts: readonly ImportedPost[], week: StandingWeek): readonly Place[] {
  const left: StandingPost[] = [...week.posts]
  const found = posts.map(post => {
    const at = left.findIndex(one => one.date === post.date && one.title === slugOr(post.title, 'post'))
    return at < 0 ? undefined : left.splice(at, 1)[0]
  })
  const faults = posts.flatMap((post, at) => {
    const other = found[at] === undefined ? left.find(one => isRetitled(one, post)) : undefined
    return other === undefined ? [] : [retitled(other, post)]
  })
  if (faults.length > 0) throw new ImportFaults(faults)
  const taken = new Set([...week.elsewhere, ...week.posts.map(post => post.slug)])
  return posts.map((post, at) => {
    const standing = found[at]
    if (standing !== undefined) return { path: standing.path, standing: true }
    const slug = freeSlug(slugOr(post.title, 'post'), taken)
    taken.add(slug)
    return { path: `${week.path}/posts/${post.date}-${slug}`, standing: false }
  })
}

/** A post of the same people on the same day that no title of the page has found: the same post, its title changed. */
const isRetitled = (one: StandingPost, { date, authors }: ImportedPost): boolean =>
  one.date === date && one.people !== '' && one.people === peopleKey(authors)

const retitled = ({ path, named }: StandingPost, { title, line, date }: ImportedPost): Fault => ({
  file: `${path}/post.md`,
  line: 1,
  found: `the title ${quoted(named)}, while the page has ${quoted(title)} by the same people on ${date} (line ${line})`,
  expected: 'one title for one post',
  mend: 'give page and folder the same title, or, if they are two posts, add the new one by hand; nothing was written',
})

/** New posts whose title the week has already on another day: kept, and told. */
function sameTitles(posts: readonly ImportedPost[], places: readonly Place[], week: StandingWeek): readonly Doubt[] {
  return posts.flatMap(({ title, line }, at) => {
    const other = week.posts.find(one => one.title === slugOr(title, 'post'))
    if (places[at]?.standing === true || other === undefined) return []
    return [{ line, about: `${quoted(title)} is added, and the week has a post of that title on ${other.date}` }]
  })
}
