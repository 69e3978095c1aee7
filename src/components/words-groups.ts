// A long letter of the index is cut into stretches under guide words, as in a dictionary, so that eyes and screen readers
// can rest and jump: WCAG 2.2, 2.4.10 (AAA).
import type { ListedWord, WordsSlice } from '../corpus/word-pages.ts'

/** The most words of text between two headings; those only heard count too. */
const longest = 300

const lengthOf = ({ forms, passages, places }: ListedWord, posts: WordsSlice['posts']): number =>
  1 +
  forms.length +
  (passages > 1 ? 2 : 0) +
  places.reduce((sum, { post, at }) => sum + at.length * ((posts[post]?.short.split(' ').length ?? 0) + 2), 0)

/** The words of a letter in order, cut where a stretch would be too long; a single one where all of it is short enough. */
export const groupsOf = (
  words: readonly ListedWord[],
  posts: WordsSlice['posts'],
): readonly (readonly [ListedWord, ...ListedWord[]])[] => {
  const groups: [ListedWord, ...ListedWord[]][] = []
  let length = 0
  for (const word of words) {
    const own = lengthOf(word, posts)
    const group = groups.at(-1)
    if (group === undefined || length + own > longest) {
      groups.push([word])
      length = own
    } else {
      group.push(word)
      length += own
    }
  }
  return groups
}
