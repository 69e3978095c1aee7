// What is printed of a post: the edition shown, and what the reader has noted in it.
import { plainDay } from '../corpus/dates.ts'
import type { Edition } from '../corpus/schema.ts'
import type { PostSlice } from '../corpus/slices.ts'
import { notes } from '../reading/notes.ts'
import type { BookletProps } from './booklet.tsx'
import { chapterOfPost } from './chapters.ts'

/** A post as a booklet of one chapter. Call it in a browser, for it asks what the reader keeps. */
export const bookletOf = (
  data: Pick<PostSlice, 'post' | 'card' | 'week' | 'hard'>,
  edition: Edition,
): BookletProps => ({
  title: data.post.title,
  about: `${data.card.byline.map(part => part.text).join('')}. ${plainDay(data.post.date)}, ${data.week.title}.`,
  chapters: [chapterOfPost(data, edition, { notes: notes.all().filter(note => note.post === data.post.slug) })],
})
