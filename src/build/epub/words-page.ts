// The hard words of the book with their meanings, and for each the stories that lead here and the way back into them.
import type { HardWord } from '../../corpus/hard-words.ts'
import { inBook } from './book.ts'
import type { BookStory } from './book.ts'
import { bookPage, linkTo, paragraph } from './page.ts'
import type { DrawnStory, WordIds } from './story-page.ts'
import { tag } from './xml.ts'
import type { Child } from './xml.ts'

interface Told extends HardWord {
  readonly uses: readonly { readonly story: BookStory; readonly id: string }[]
}

const alphabet = new Intl.Collator('en-GB')

/** The id of each hard word that any of the stories may show; a word's place is that of the alphabet. */
export const wordIdsOf = (stories: readonly BookStory[]): WordIds => {
  const words = stories.flatMap(({ slice }) => (slice.hard?.groups ?? []).flatMap(group => group.words))
  const sorted = [...new Set(words.map(({ word }) => word))].toSorted((a, b) => alphabet.compare(a, b))
  const places = new Map(sorted.map((word, at) => [word, at + 1]))
  return word => `word-${places.get(word) ?? 0}`
}

const told = (drawn: readonly (readonly [BookStory, DrawnStory])[]): readonly Told[] => {
  const words = new Map<string, Told>()
  for (const [story, { firstUses }] of drawn) {
    for (const [{ word, meaning }, id] of firstUses)
      words.set(word, { word, meaning, uses: [...(words.get(word)?.uses ?? []), { story, id }] })
  }
  return [...words.values()].toSorted((a, b) => alphabet.compare(a.word, b.word))
}

const ways = ({ uses }: Told): readonly Child[] =>
  uses.flatMap(({ story: { slice }, id }, at) => [
    at === 0 ? 'Back to ' : ', ',
    linkTo(inBook.story(slice.post.slug, id), slice.post.title),
  ])

/** The word list; nothing where no hard word stands in the book. */
export const wordsPage = (drawn: readonly (readonly [BookStory, DrawnStory])[], ids: WordIds): string | undefined => {
  const words = told(drawn)
  if (words.length === 0) return undefined
  return bookPage(
    { title: 'Hard words', type: 'glossary', role: 'doc-glossary' },
    tag('h1', {}, 'Hard words'),
    paragraph('The editors explain these words. In a story, a word with dots below it leads here.'),
    tag(
      'dl',
      {},
      words.map(word => [
        tag('dt', { id: ids(word.word) }, tag('dfn', {}, word.word)),
        tag('dd', {}, paragraph(word.meaning), tag('p', { class: 'back' }, ways(word))),
      ]),
    ),
  )
}
