// One post of a source, settled as it comes: its folder, its passages with their ids, its files, the account of its words.
// Its files go to the staging at once, so that no more than a summary of it stays in memory.
import type { TextFile } from '../open-folder.ts'
import { changesOf } from './changes.ts'
import { accountFor, changedLinks, changedPassages } from './fidelity.ts'
import { ImportFaults } from './importer.ts'
import { planPassages } from './plan-passages.ts'
import type { Passages } from './plan-passages.ts'
import type { People } from './plan-people.ts'
import { factsOf, keptFacts } from './post-facts.ts'
import type { PostFacts } from './post-facts.ts'
import type { Place, Places } from './post-places.ts'
import { readFacts } from './read-back.ts'
import { shortIds } from './report.ts'
import type { PostReport } from './report.ts'
import type { ReadyPost } from './ready-post.ts'
import type { Decisions } from './source.ts'
import type { Staging } from './staging.ts'
import type { StandingWeek } from './standing-week.ts'
import { peopleKey } from './standing-week.ts'
import { toDosFor } from './to-dos.ts'

/** What posts are settled into. `replace`: whether the words of the source may take the place of others. */
export interface Settling {
  readonly file: string
  readonly week: StandingWeek
  readonly places: Places
  readonly people: People
  readonly staging: Staging
  readonly decisions: Decisions
  readonly replace: boolean
}

/** Settles a post. Throws ImportFaults for what cannot be settled; nothing of it is staged then. */
export function settlePost(post: ReadyPost, settling: Settling): PostReport {
  const { file, week, places, replace } = settling
  const { line, title, date, sources } = post
  const place = places.find({ line, title, date, people: peopleKey(post.authors), sources })
  const text = (name: string): TextFile | undefined =>
    place.standing === undefined ? undefined : week.text(`${place.path}/${name}.md`)
  const texts = { post: text('post'), retold: text('retold'), summary: text('summary'), everyday: text('everyday') }
  const lastPassage = texts.post === undefined ? 0 : Number(readFacts(texts.post)['lastPassage'] ?? 0) || 0
  const known = {
    file,
    title,
    line,
    blocks: post.blocks,
    original: text('original'),
    retold: texts.retold,
    lastPassage,
  }
  const plan = planPassages(known)
  if (plan.kind === 'fault') throw new ImportFaults([plan.fault])
  const facts = factsOf(post, { ...settling, path: place.path, plan, post: texts.post })
  const isKept = texts.post !== undefined && (sources.length > 0 || replace)
  const files = { file, post, title, facts: facts.before, read: plan.read, isKept }
  const account = accountFor(files)
  const changed = changedPassages(file, plan.written, files)
  if (changed.length > 0) throw new ImportFaults(changed)
  stage(settling.staging, { place, plan, facts, replace })
  const changes = [...(plan.state === 'other' ? changesOf(plan) : []), ...facts.changes]
  const isOther = changes.length > 0 || plan.state === 'other'
  const fresh = plan.state === 'new' ? [] : plan.read.filter(({ id }) => !plan.standing.some(one => one.id === id))
  return {
    line,
    title,
    date,
    slug: place.slug,
    folder: place.path,
    state: place.standing === undefined ? 'new' : isOther ? 'other' : plan.state === 'new' ? 'added' : 'same',
    ...(sources[0] !== undefined && { source: sources[0] }),
    ...account,
    passages: plan.read.length,
    ids: {
      kept: texts.retold === undefined && plan.state === 'new' ? 0 : plan.read.length - fresh.length,
      new: shortIds((texts.retold === undefined && plan.state === 'new' ? plan.read : fresh).map(({ id }) => id)),
      retired: shortIds(plan.retired),
    },
    changes,
    toDo: toDosFor(changes, texts),
    leftOut: post.leftOut,
    doubts: [
      ...post.doubts,
      ...place.doubts,
      ...changedLinks(plan.written, files),
      ...(isKept ? keptFacts(post, facts.before, account.settled.length) : []),
    ],
  }
}

interface Stage {
  readonly place: Place
  readonly plan: Passages
  readonly facts: PostFacts
  readonly replace: boolean
}

function stage(staging: Staging, { place, plan, facts, replace }: Stage): void {
  if (facts.isNew) staging.add(`${place.path}/post.md`, facts.after)
  else if (replace && facts.after !== facts.before.text) staging.replace(`${place.path}/post.md`, facts.after)
  if (plan.state === 'new') staging.add(`${place.path}/original.md`, plan.text)
  else if (plan.state === 'other' && replace) staging.replace(`${place.path}/original.md`, plan.text)
}
