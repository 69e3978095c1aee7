// Which words of a post are explained in place, and where: the first use of each in every group of passages.
// The word list also holds everyday words that people search with, and plain ones; neither is explained.
import type { Corpus, Edition, Mark, Post, TextEdition } from '../corpus/schema.ts'
import { packUses } from '../corpus/hard-words.ts'
import type { HardWords } from '../corpus/hard-words.ts'
import { wordFinder, wordForm } from './word-uses.ts'
import type { FoundWord } from './word-uses.ts'
import { usesInEnglish } from './wordnet.ts'

/** A word met as often as this in WordNet's tagged texts is plain: 20 leaves "alternative" out and "proposal" in. */
const plainFrom = 20

/** A group is a stretch between two headings, of no more blocks than this. */
const longestGroup = 5

const isPlain = (word: string): boolean => usesInEnglish(word) >= plainFrom

/**
 * Whether an entry is worth an interruption. Names, initials and phrases always are, and so is a word by which a theme is
 * known; a single word of ordinary English is, unless it is among the commonest.
 */
const isHard = (word: string, signals: ReadonlySet<string>): boolean =>
  /[\p{Lu}\s-]/u.test(word) || signals.has(word) || !isPlain(word)

type Finder = (text: string) => readonly FoundWord[]

const finders = new WeakMap<Corpus, Finder>()

/** The finder of a corpus, made once. Entries that say what the posts say instead are for search alone. */
const finderOf = (corpus: Corpus): Finder => {
  const known = finders.get(corpus)
  if (known) return known
  const signals = new Set(corpus.themes.flatMap(theme => theme.signals))
  const forms = corpus.words.flatMap(({ word, also, inPosts }, entry) =>
    inPosts.length === 0 && isHard(word, signals) ? [word, ...also].map(form => wordForm(form, entry)) : [],
  )
  const finder = wordFinder(forms)
  finders.set(corpus, finder)
  return finder
}

interface Block {
  readonly key: string
  readonly heading: boolean
  readonly text: string
  readonly marks: readonly Mark[]
}

const blocksOf = (post: Post, edition: TextEdition): readonly Block[] =>
  post.passages.map(({ id, kind, [edition]: text = '', marks }) => ({
    key: id,
    heading: kind === 'heading',
    text,
    marks: marks?.[edition] ?? [],
  }))

const summaryBlocks = ({ summary }: Post): readonly Block[] =>
  (summary?.blocks ?? []).map(({ kind, text }, at) => ({
    key: String(at),
    heading: kind === 'heading',
    text,
    marks: [],
  }))

/** A button may stand neither in a link nor across the edge of a mark. */
const fitsMarks = ({ start, end }: FoundWord, marks: readonly Mark[]): boolean =>
  marks.every(mark => {
    if (mark.end <= start || mark.start >= end) return true
    return mark.kind !== 'link' && mark.start <= start && end <= mark.end
  })

type Uses = readonly (readonly [block: string, uses: readonly FoundWord[]])[]

/** The first use of each word in every group. Headings are left as they are: they lead, and are said in lists. */
const firstUses = (blocks: readonly Block[], find: Finder): Uses => {
  const seen = new Set<number>()
  let size = 0
  return blocks.flatMap(({ key, heading, text, marks }) => {
    if (heading || size >= longestGroup) {
      seen.clear()
      size = 0
    }
    if (heading) return []
    size += 1
    const uses = find(text).filter(use => {
      if (seen.has(use.entry) || !fitsMarks(use, marks)) return false
      seen.add(use.entry)
      return true
    })
    return uses.length === 0 ? [] : [[key, uses] as const]
  })
}

/** Entries in groups by the editions that explain them, so that what a page says of a group is said once. */
const groupsOf = (uses: ReadonlyMap<Edition, Uses>): ReadonlyMap<string, readonly number[]> => {
  const editions = new Map<number, Set<Edition>>()
  for (const [edition, blocks] of uses) {
    for (const { entry } of blocks.flatMap(([, found]) => found)) {
      editions.set(entry, (editions.get(entry) ?? new Set()).add(edition))
    }
  }
  const groups = new Map<string, number[]>()
  for (const [entry, set] of editions) {
    const key = [...set].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return groups
}

/** The hard words of a post with where they are explained, undefined where it has none. */
export const hardWordsOf = (corpus: Corpus, post: Post): HardWords | undefined => {
  const find = finderOf(corpus)
  const uses = new Map(
    post.editions.map(edition => [
      edition,
      firstUses(edition === 'summary' ? summaryBlocks(post) : blocksOf(post, edition), find),
    ]),
  )
  const groups = groupsOf(uses)
  if (groups.size === 0) return undefined
  const places = new Map([...groups.values()].flat().map((entry, place) => [entry, place]))
  const packed = (found: readonly FoundWord[]) =>
    packUses(found.map(({ start, end, entry }) => ({ start, end, word: places.get(entry) ?? 0 })))
  return {
    groups: [...groups].map(([key, entries]) => ({
      editions: post.editions.filter(edition => key.split(' ').includes(edition)),
      words: entries.flatMap(entry => {
        const known = corpus.words[entry]
        return known === undefined ? [] : [{ word: known.word, meaning: known.meaning }]
      }),
    })),
    uses: Object.fromEntries(
      [...uses].map(([edition, blocks]) => [
        edition,
        Object.fromEntries(blocks.map(([block, found]) => [block, packed(found)])),
      ]),
    ),
  }
}
