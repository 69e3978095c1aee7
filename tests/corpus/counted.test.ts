// One thing, and more than one.
import { expect, it } from 'vitest'
import { counted, countMinutes, countPassages, countPeople, countStories } from '../../src/corpus/counted.ts'

it.each([
  [countPassages, ['1 passage', '3 passages', '0 passages']],
  [countStories, ['1 story', '3 stories', '0 stories']],
  [countPeople, ['1 person', '3 people', '0 people']],
  [countMinutes, ['1 minute', '3 minutes', '0 minutes']],
  [(n: number) => counted(n, 'post'), ['1 post', '3 posts', '0 posts']],
])('a number has the word that goes with it: %#', (words, said) => {
  expect([words(1), words(3), words(0)]).toEqual(said)
})
