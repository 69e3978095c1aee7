// What is read of a page, and where a place stands in it. Texts are just those that the page shows, so that marks fit.
import type { Edition, Post } from '../corpus/schema.ts'
import { paths, stopId } from '../paths.ts'
import type { Pronunciations, SpeechTarget, SpeechText } from '../reading/speech.ts'
import type { PathStop } from '../corpus/path-slices.ts'
import { titleBlock } from './block-elements.ts'
import { blocksOf } from './blocks.ts'
import { hiddenByLens, leftOutSays, type IsHidden } from './lens-hidden.ts'
import type { PageToHear } from './listen-state.ts'
import { fromWords, quotedIn } from './quoted-text.ts'

const lang = 'en-GB'

/** A story's title as a text of its own. */
export const titleText = (post: string, title: string): SpeechText => ({ id: titleBlock, post, text: title, lang })

const textsOfPost = (post: Post, edition: Edition): readonly SpeechText[] =>
  blocksOf(post, edition).map(({ id, text }) =>
    id === titleBlock ? titleText(post.slug, text) : { id, post: post.slug, edition, text, lang },
  )

/** A stop of a path: its sentence, then the passage, then whose story it is. */
const textsOfStop = ({ says, post, passage }: PathStop, stop: number, liked: string): readonly SpeechText[] => [
  { id: `${stopId(stop)}-says`, text: says, lang },
  { id: passage.id, post: post.slug, ...quotedIn(passage, liked), lang },
  { id: `${stopId(stop)}-from`, text: `From ${fromWords(post)}`, lang },
]

const allOf = (page: PageToHear): readonly SpeechText[] =>
  page.kind === 'post'
    ? textsOfPost(page.data.post, page.edition)
    : page.kind === 'path'
      ? page.data.stops.flatMap((stop, at) => textsOfStop(stop, at + 1, page.liked))
      : page.data.posts.flatMap(({ card, passages }) => [
          titleText(card.slug, card.title),
          ...passages.map(({ id, edition, text }) => ({ id, post: card.slug, edition, text, lang })),
        ])

/** What leaves out a hidden passage leaves out whose it is: on a path that is said after it. */
const isLeftOut = ({ id, post }: SpeechText, before: SpeechText | undefined, isHidden: IsHidden): boolean =>
  post === undefined
    ? before?.post !== undefined && isHidden(before.post, before.id) && id.endsWith('-from')
    : isHidden(post, id)

/**
 * Everything that is read of a page, in order. On a theme's page the title of each story comes before its passages. Passages that
 * the lens hides are left out, and how many is said first, after the title.
 */
export const textsOf = (page: PageToHear): readonly SpeechText[] => {
  const isHidden = hiddenByLens.get()
  const all = allOf(page)
  const [first, ...rest] = all.filter((text, at) => !isLeftOut(text, all[at - 1], isHidden))
  const leftOut = all.filter(({ id, post }) => post !== undefined && isHidden(post, id)).length
  if (leftOut === 0 || first === undefined) return all
  return [first, { id: 'left-out', text: leftOutSays(leftOut), lang }, ...rest]
}

/** The address of a page. */
export const pathOf = (page: PageToHear): string =>
  page.kind === 'post'
    ? paths.post(page.data.post.slug)
    : page.kind === 'path'
      ? paths.path(page.data.path.slug)
      : paths.theme(page.data.theme.slug)

const wordsOf = (name: string): readonly string[] => name.split(/\s+/)

/** A name as it is said; and its parts, where what is said has as many. */
const saidOf = ([name, said]: readonly [string, string]): readonly (readonly [string, string])[] => {
  const [shown, heard] = [wordsOf(name), wordsOf(said)]
  const parts = shown.length === heard.length ? shown.map((word, at) => [word, heard[at] ?? word] as const) : []
  return [[name, said], ...parts.filter(([word, sound]) => word !== sound)]
}

/** How the names of a page's people are said, as its slice tells it. It came over the wire, so it may be anything. */
export const pronunciationsOf = (data: PageToHear['data']): Pronunciations => {
  const said: unknown = 'said' in data ? data.said : undefined
  if (typeof said !== 'object' || said === null) return new Map()
  return new Map(
    Object.entries(said).flatMap(([name, sound]: [string, unknown]) =>
      typeof sound === 'string' && sound.trim() !== '' && name.trim() !== '' ? saidOf([name, sound.trim()]) : [],
    ),
  )
}

const summaryPlace = /^summary-(\d+)$/

/** The block of a text that tells of a block of the summary, and the other way round. */
const across = (post: Post, id: string): string | undefined => {
  const blocks = post.summary?.blocks ?? []
  const line = summaryPlace.exec(id)
  if (line !== null) {
    const from = Number(line[1])
    return [...blocks.slice(from), ...blocks.slice(0, from).reverse()].flatMap(({ cites }) => cites)[0]
  }
  const before = post.passages.slice(0, post.passages.findIndex(passage => passage.id === id) + 1)
  for (const passage of [...before].reverse()) {
    const at = blocks.findIndex(({ cites }) => cites.includes(passage.id))
    if (at >= 0) return `summary-${at}`
  }
  return undefined
}

/** Where to go on in these texts from a place in the same story, perhaps in another edition; undefined: at the beginning. */
export const targetIn = (
  texts: readonly SpeechText[],
  post: Post,
  place: SpeechTarget | undefined,
): SpeechTarget | undefined => {
  if (place === undefined) return undefined
  if (texts.some(text => text.id === place.id)) return { ...place, post: post.slug }
  const isThere = (id: string | undefined) => texts.some(text => text.id === id)
  const near = across(post, place.id)
  if (near !== undefined && isThere(near)) return { id: near, post: post.slug }
  // A passage that this edition has not: the next one it has.
  const from = post.passages.findIndex(passage => passage.id === (near ?? place.id))
  const next = from < 0 ? undefined : post.passages.slice(from).find(passage => isThere(passage.id))
  return next && { id: next.id, post: post.slug }
}

/** A block as a reader knows it: "passage 3", "point 2", "stop 1"; nothing for a title. */
export const blockName = (id: string): string => {
  const line = summaryPlace.exec(id)
  if (line !== null) return `line ${Number(line[1]) + 1}`
  const stop = /^stop-(\d+)-/.exec(id)
  if (stop !== null) return `stop ${stop[1]}`
  return /^p\d+$/.test(id) ? `passage ${id.slice(1)}` : ''
}
