// The lens: which passages are hidden where a reader wants to see those in one voice alone. A passage may be in several voices,
// or in nobody's own; and a story whose voices no editor has written down yet is never hidden.
import type { Post, Voice } from './schema.ts'
import { voices } from './voices.ts'

type ByVoice = { readonly [voice in Voice]?: readonly string[] }

/** Ids of passages by the voice they are in, and of headings by each voice that some passage below them is in. */
export interface PostVoices {
  readonly said: ByVoice
  readonly heads: ByVoice
}

/** The voices of posts, by slug: one shelf of several, where an archive has too many posts for one file. */
export interface VoicesSlice {
  readonly kind: 'voices'
  /** How many shelves there are in all. */
  readonly of: number
  readonly posts: Readonly<Record<string, PostVoices>>
}

/** Why a passage is hidden: it is in other voices, or in nobody's own. */
export type WhyHidden = 'other' | 'nobody'

const byVoice = (idsOf: (voice: Voice) => readonly string[]): ByVoice =>
  Object.fromEntries(voices.map(voice => [voice, idsOf(voice)] as const).filter(([, ids]) => ids.length > 0))

/** The passages below a heading, up to the next one, hold one of these. */
const leadsTo = ({ passages }: Pick<Post, 'passages'>, from: number, said: readonly string[]): boolean => {
  const next = passages.findIndex(({ kind }, at) => at > from && kind === 'heading')
  return passages.slice(from + 1, next === -1 ? undefined : next).some(({ id }) => said.includes(id))
}

/** The voices of a post; undefined where no editor has written them down. */
export const voicesOf = (post: Pick<Post, 'passages' | 'voices'>): PostVoices | undefined => {
  if (post.voices.length === 0) return undefined
  const ids = post.passages.map(({ id }) => id)
  const saidBy = (voice: Voice) =>
    ids.filter(id => post.voices.some(span => span.voice === voice && span.passages.includes(id)))
  const headsOf = (voice: Voice) => {
    const said = saidBy(voice)
    return post.passages.flatMap(({ id, kind }, at) =>
      kind === 'heading' && !said.includes(id) && leadsTo(post, at, said) ? [id] : [],
    )
  }
  return { said: byVoice(saidBy), heads: byVoice(headsOf) }
}

/** Why the lens hides a passage of a post; undefined where it shows it. A heading stays with what it leads to. */
export const whyHidden = (lens: Voice, post: PostVoices | undefined, passage: string): WhyHidden | undefined => {
  if (post === undefined) return undefined
  const isIn = (ids: readonly string[] | undefined) => ids?.includes(passage) === true
  if (isIn(post.said[lens]) || isIn(post.heads[lens])) return undefined
  return voices.some(voice => isIn(post.said[voice])) ? 'other' : 'nobody'
}

/** So many posts at most share a shelf: about 8 kB compressed. */
export const mostOnShelf = 200

/** How many shelves so many posts need. */
export const shelvesFor = (posts: number): number => Math.max(1, Math.ceil(posts / mostOnShelf))

/** The name of a shelf, counted from 0; the first says how many there are. */
export const shelfName = (shelf: number): string => (shelf === 0 ? 'voices' : `voices/${shelf + 1}`)

/** On which of the shelves a post stands: by its slug alone, so that nobody needs a list of all posts to find it. */
export const shelfOf = (slug: string, of: number): number => {
  let sum = 0
  for (let at = 0; at < slug.length; at += 1) sum = (sum * 31 + slug.charCodeAt(at)) % 65_521
  return sum % of
}
