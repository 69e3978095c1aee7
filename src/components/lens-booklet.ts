// A booklet under the lens: passages that are hidden on the page are not on paper either, and each story says how many.
import type { BookletProps } from './booklet.tsx'
import type { Chapter } from './chapters.ts'
import { leftOutSays, type IsHidden } from './lens-hidden.ts'

const chapterUnder = (chapter: Chapter, isHidden: IsHidden): Chapter => {
  const post = /^\/posts\/([^/]+)\/$/.exec(chapter.path)?.[1]
  if (post === undefined) return chapter
  const blocks = chapter.blocks.filter(({ number }) => number === undefined || !isHidden(post, `p${number}`))
  const leftOut = chapter.blocks.length - blocks.length
  return leftOut === 0 ? chapter : { ...chapter, facts: [...chapter.facts, leftOutSays(leftOut)], blocks }
}

/** The same booklet without what is hidden. A path is whole: its sentences need what they lead to. */
export const underLens = (booklet: BookletProps, isHidden: IsHidden): BookletProps => ({
  ...booklet,
  chapters: booklet.chapters.map(chapter => chapterUnder(chapter, isHidden)),
})
