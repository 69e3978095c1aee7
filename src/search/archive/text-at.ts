// A story's texts by their places, and their places by their texts: what the build gives a key, and what a key gives back.
import type { SearchPost } from '../documents.ts'
import type { Names } from '../names.ts'
import type { SearchText } from '../word-index.ts'
import { formOf, readForm, type TextPlace } from './text-key.ts'

/** The text at a place of a story; empty where the story has none there. */
export const textAt = (story: SearchPost, names: Names, { passage, form }: TextPlace): string => {
  const { source, ordinal } = readForm(passage, form)
  const here = story.passages[passage]
  if (source === 'title') return story.title
  if (source === 'author') return names.author(story.authors[ordinal] ?? '')
  if (source === 'organisation') return story.organisations.flatMap(slug => names.organisation(slug))[ordinal] ?? ''
  if (source === 'original' || source === 'retold') return here?.[source] ?? ''
  return story.points.filter(point => point.passage === here?.id)[ordinal]?.text ?? ''
}

/** The places of a post's texts, in the order in which the index has them. */
export const placesOf = (texts: readonly SearchText[]): readonly TextPlace[] => {
  const seen = new Map<string, number>()
  return texts.map(text => {
    const kind = `${text.passage} ${text.source}`
    const ordinal = seen.get(kind) ?? 0
    seen.set(kind, ordinal + 1)
    return { post: text.post, passage: text.passage, form: formOf(text, ordinal) }
  })
}
