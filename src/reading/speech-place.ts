// The place to go on from, as it is kept. What was stored is unknown until it has been read here.
import type { Edition } from '../corpus/schema.ts'
import type { SpeechPlace } from './speech.ts'

const isEdition = (value: unknown): value is Edition =>
  value === 'original' || value === 'retold' || value === 'summary'

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= 200

/** A place from whatever was stored; undefined for what is none. */
export const parsePlace = (value: unknown): SpeechPlace | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('id' in value) || !isName(value.id)) return undefined
  if (!('offset' in value) || typeof value.offset !== 'number') return undefined
  if (!Number.isSafeInteger(value.offset) || value.offset < 0) return undefined
  const post = 'post' in value ? value.post : undefined
  const edition = 'edition' in value ? value.edition : undefined
  if (post !== undefined && !isName(post)) return undefined
  if (edition !== undefined && !isEdition(edition)) return undefined
  return {
    id: value.id,
    offset: value.offset,
    ...(post === undefined ? {} : { post }),
    ...(edition === undefined ? {} : { edition }),
  }
}
