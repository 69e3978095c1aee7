// A reading path on paper: one chapter, each sentence of the editors above the passage it leads to.
import type { PathSlice } from '../corpus/path-slices.ts'
import { paths } from '../paths.ts'
import { numberOf, type Chapter, type ChapterBlock } from './chapters.ts'
import { fromWords, quotedIn } from './quoted-text.ts'

/** A path as one chapter: each sentence a heading of its passage. */
export const chapterOfPath = ({ path, stops }: PathSlice, liked: string): Chapter => ({
  title: path.name,
  facts: [],
  blocks: stops.flatMap(({ says, post, passage }, at): readonly ChapterBlock[] => [
    { kind: 'heading', text: `${at + 1}. ${says}`, links: [] },
    { kind: 'prose', text: quotedIn(passage, liked).text, number: numberOf(passage.id), links: [] },
    { kind: 'note', text: fromWords(post), links: [] },
  ]),
  path: paths.path(path.slug),
  words: [],
  notes: [],
})
