// Corpora of any size to measure with: the week's own posts, and real English text cut into posts like them.
// The text is public domain: the State of the Union addresses and Moby-Dick. The same number gives the same corpus.
import type { Corpus, Passage, Post, Week } from '../../../src/corpus/schema.ts'
import { makeAuthor, makePassage, makePost, makeWeek } from '../../support/tiny-corpus.ts'
import { fnv1a } from './measures.ts'
import { type BookText, bookTexts } from './book-texts.ts'
import { slugOf } from '../../../src/build/slug.ts'

/** What a week's post is like: words in all, and the fewest and most passages. */
const words = 415
const fewest = 7
const most = 22
const postsInWeek = 7

const countWords = (text: string): number => text.split(/\s+/).filter(word => word !== '').length

/** Sentences of a running text. A new one begins with a capital after a stop, unless the stop is that of a short title. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=(?<!\b(?:Mr|Mrs|Dr|St|No|Messrs|Gen|Col|Hon|U\.S|[A-Z]))[.!?]["”’')\]]?)\s+(?=["“‘'([]?[A-Z0-9])/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '')

const clausesOf = (text: string): readonly { readonly clause: string; readonly whole: boolean }[] =>
  sentencesOf(text).flatMap(sentence => {
    const clauses = sentence.split(/(?<=[;:])\s+/)
    return clauses.map((clause, at) => ({ clause, whole: at === clauses.length - 1 }))
  })

/** Where a text's posts begin and end: each a list of passages, with 7 to 22 of them and about 415 words. */
export const cutText = (text: string, first = 0): readonly (readonly string[])[] => {
  const posts: string[][] = []
  let post: string[] = []
  let passage: string[] = []
  let told = 0
  const wanted = () => fewest + (((first + posts.length) * 5) % (most - fewest + 1))
  const close = () => {
    if (passage.length > 0) post.push(passage.join(' '))
    passage = []
  }
  let inPassage = 0
  for (const { clause, whole } of clausesOf(text)) {
    passage.push(clause)
    inPassage += countWords(clause)
    // Many short passages are a list, and a list may be divided within a sentence; so may a sentence that has no end.
    const mayEnd = whole || wanted() > 12 || inPassage > 60
    if (!mayEnd || told + inPassage < ((post.length + 1) * words) / wanted()) continue
    close()
    told += inPassage
    inPassage = 0
    if (post.length === most || (post.length >= fewest && told >= words * 0.93)) {
      posts.push(post)
      post = []
      told = 0
    }
  }
  close()
  // What is left at the end is too short for a post.
  return post.length >= fewest ? [...posts, post] : posts
}

/** The first words of a post, as the title it has not got. */
const titleFrom = (text: string): string =>
  text
    .split(/\s+/)
    .slice(0, 7)
    .join(' ')
    .replace(/[^\p{L}\p{N}]+$/u, '')

interface Cut {
  readonly title: string
  readonly author: string
  readonly passages: readonly string[]
}

/** All posts there are, in an order that mixes the times and the books. */
const cutBooks = (texts: readonly BookText[]): readonly Cut[] => {
  const cuts = texts.flatMap(({ title, author, text }, at) =>
    cutText(text, at).map((passages, part) => {
      const own = `${title === '' ? '' : `${title} `}${titleFrom(passages[0] ?? '')}`
      return { order: fnv1a(`${at} ${part} ${author}`), title: own, author, passages }
    }),
  )
  return cuts.toSorted((a, b) => a.order - b.order)
}

let known: readonly Cut[] | undefined
const allCuts = (): readonly Cut[] => (known ??= cutBooks(bookTexts()))

/** There are about 4,800 posts of their own; past them a post is a new mixture of passages that stand elsewhere too. */
const cutAt = (at: number): Cut => {
  const cuts = allCuts()
  const own = cuts[at % cuts.length] ?? { title: '', author: '', passages: [] }
  if (at < cuts.length) return own
  // A stride of its own for each round, so that no two posts take all their passages from the same places.
  const stride = 977 + 131 * Math.floor(at / cuts.length)
  const passages = own.passages.map((passage, place) => {
    const other = cuts[(at + (place + 1) * stride) % cuts.length]?.passages ?? []
    return other[place % other.length] ?? passage
  })
  return { title: titleFrom(passages[0] ?? own.title), author: own.author, passages }
}

const dayAt = (at: number): string => new Date(Date.UTC(1990, 0, 1) + at * 86_400_000).toISOString().slice(0, 10)

const postAt = (at: number): Post => {
  const { title, author, passages } = cutAt(at)
  const count = passages.reduce((sum, passage) => sum + countWords(passage), 0)
  return makePost({
    slug: `${slugOf(title)}-${at + 1}`,
    title,
    date: dayAt(at),
    week: `week-${Math.floor(at / postsInWeek) + 1}`,
    byline: `By ${author}`,
    authors: [slugOf(author)],
    inShort: titleFrom(passages[1] ?? title),
    editions: ['original'],
    passages: passages.map((original, place): Passage => makePassage({ id: `p${place + 1}`, original })),
    // Nobody asks these posts for their grade.
    measures: { original: { words: count, minutes: Math.ceil(count / 200), grade: 0 } },
  })
}

/** A corpus of `count` posts: those of `week` always, and as many others as are missing, in their original edition only. */
export const corpusOf = (count: number, week: Corpus): Corpus => {
  const made = Array.from({ length: Math.max(0, count - week.posts.length) }, (_, at) => postAt(at))
  const names = new Map(made.map((_, at) => [cutAt(at).author, slugOf(cutAt(at).author)]))
  const weeks = Array.from({ length: Math.ceil(made.length / postsInWeek) }, (_, at) =>
    weekOf(made.slice(at * postsInWeek, (at + 1) * postsInWeek)),
  )
  return {
    ...week,
    posts: [...week.posts, ...made],
    authors: [...week.authors, ...[...names].map(([name, slug]) => makeAuthor({ slug, name }))],
    weeks: [...week.weeks, ...weeks.reverse()],
  }
}

const weekOf = (posts: readonly Post[]): Week => {
  const [slug = '', start = '', end = ''] = [posts[0]?.week, posts[0]?.date, posts.at(-1)?.date]
  return makeWeek({ slug, title: slug, start, end, posts: posts.map(post => post.slug) })
}
