// The way from the page of saved things to where something stands.
import type { Note } from '../reading/notes.ts'
import { paths } from '../paths.ts'

/** What a passage is called. */
export const passageName = (passage: string): string => `Passage ${passage.slice(1)}`

/** The edition is part of the way: the words may stand in no other. */
export const placeAddress = ({ post, passage, edition }: Pick<Note, 'post' | 'passage' | 'edition'>): string =>
  edition === 'summary'
    ? `${paths.post(post)}?edition=summary`
    : paths.post(post, passage).replace('#', `?edition=${edition}#`)
