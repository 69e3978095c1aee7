// The list of words as pages: all on one, or in a large archive the words on one and their places on a page for each letter.
import type { Corpus } from '../corpus/schema.ts'
import {
  byLetter,
  letterOf,
  letterPages,
  mostPlaces,
  pageOf,
  topLetter,
  type ListedWord,
  type WordLetter,
  type WordPart,
  type WordPlaces,
  type WordsSlice,
} from '../corpus/word-pages.ts'
import { searchData } from '../search/documents.ts'
import { isStopWord } from '../search/stop-words.ts'
import { listWords, type WordEntry } from '../search/word-list.ts'

/** Letters of a short title. */
const shortTitle = 26

/** Enough of a title to know a post by: what stands before a colon or a full stop, or its first words. */
export const shortTitleOf = (title: string): string => {
  const [head = title] = title.split(/(?<=\S{3})[:.]\s/)
  if (head.length <= shortTitle) return head
  const words = head.slice(0, head.lastIndexOf(' ', shortTitle)).split(' ')
  while (words.length > 1 && isStopWord((words.at(-1) ?? '').toLowerCase())) words.pop()
  return `${words.join(' ')} …`
}

const shortTitles = (titles: readonly string[]): readonly string[] => {
  const shorts = titles.map(shortTitleOf)
  const uses = new Map<string, number>()
  for (const short of shorts) uses.set(short, (uses.get(short) ?? 0) + 1)
  return shorts.map((short, at) => (uses.get(short) === 1 ? short : (titles[at] ?? '')))
}

const passagesIn = (places: readonly WordPlaces[]): number =>
  places.reduce((sum, { at }) => sum + at.length - Number(at[0] === 'title'), 0)

/** The places that a page has room for, story by story: the first, which are those of the newest weeks. */
const roomFor = (places: readonly WordPlaces[]): readonly WordPlaces[] => {
  let links = 0
  return places.filter(({ at }) => {
    links += at.length
    return links <= mostPlaces
  })
}

const listedWord = ({ word, forms, places: all }: WordEntry): ListedWord => {
  const whole = [...all].map(([post, at]): WordPlaces => ({ post, at }))
  const passages = passagesIn(whole)
  const places = roomFor(whole)
  const left = passages - passagesIn(places)
  return { word, forms, passages, places, ...(left > 0 && { left }) }
}

const groupedBy = (
  words: readonly ListedWord[],
  key: (word: ListedWord) => string,
): ReadonlyMap<string, ListedWord[]> => {
  const groups = new Map<string, ListedWord[]>()
  for (const word of words) {
    const group = groups.get(key(word))
    if (group) group.push(word)
    else groups.set(key(word), [word])
  }
  return groups
}

const lettersOf = (words: readonly ListedWord[]): readonly WordLetter[] =>
  [...groupedBy(words, ({ word }) => letterOf(word))]
    .sort(([a], [b]) => byLetter(a, b))
    .map(([letter, some]) => ({ letter, count: some.length, words: some }))

/** A slice with only those posts that its words stand in. */
const withOwnPosts = (slice: WordsSlice): WordsSlice => {
  const words = slice.letters.flatMap(part => part.words)
  const used = [...new Set(words.flatMap(({ places }) => places.map(({ post }) => post)))].sort((a, b) => a - b)
  const renumbered = new Map(used.map((post, at) => [post, at]))
  const moved = ({ places, ...word }: ListedWord): ListedWord => ({
    ...word,
    places: places.map(({ post, at }) => ({ post: renumbered.get(post) ?? 0, at })),
  })
  return {
    ...slice,
    posts: used.flatMap(post => slice.posts[post] ?? []),
    letters: slice.letters.map(part => ({ ...part, words: part.words.map(moved) })),
  }
}

const withoutWords = (letters: readonly WordLetter[]): readonly WordLetter[] =>
  letters.map(part => ({ ...part, words: [] }))

/** Words that the page of all words names, without their places. With more of them it names letters alone. */
const mostOnPage = 2_000

/** Each slice of the words with its name. */
export function* wordsSlices(corpus: Corpus): Generator<readonly [name: string, slice: WordsSlice]> {
  const words = listWords(searchData(corpus).posts).map(listedWord)
  const shorts = shortTitles(corpus.posts.map(({ title }) => title))
  const posts = corpus.posts.map(({ slug, title }, at) => ({ slug, title, short: shorts[at] ?? title }))
  const pages = letterPages(corpus)
  const paged = pages.length > 0
  const all = { kind: 'words', paged, count: words.length, posts } as const
  if (!paged) return yield ['words', withOwnPosts({ ...all, letters: lettersOf(words) })]
  const letters = lettersOf(words)
  const bare = words.length > mostOnPage || pages.some(page => page !== topLetter(page))
  const placeless = lettersOf(words.map(word => ({ ...word, places: [] })))
  yield ['words', withOwnPosts({ ...all, letters: bare ? withoutWords(placeless) : placeless })]
  const known = new Set(pages)
  const onPages = groupedBy(words, ({ word }) => pageOf(word, known))
  const bareLetters = withoutWords(letters)
  const partsOf = new Map<string, WordPart[]>()
  for (const letter of pages) {
    const [top, count] = [topLetter(letter), onPages.get(letter)?.length ?? 0]
    if (letter !== top && count > 0) partsOf.set(top, [...(partsOf.get(top) ?? []), { letter, count }])
  }
  for (const page of pages) {
    const top = topLetter(page)
    const own = onPages.get(page) ?? []
    const parts = partsOf.get(top) ?? []
    const shown = bareLetters.map(part => (part.letter === top ? { ...part, words: own } : part))
    const slice = { ...all, letter: page, count: own.length, letters: shown, ...(parts.length > 0 && { parts }) }
    yield [`words/${page}`, withOwnPosts(slice)]
  }
}
