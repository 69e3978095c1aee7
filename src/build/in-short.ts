// What a list says of a post whose editor has written nothing short about it: the beginning of its text.
import type { Passage } from '../corpus/schema.ts'

const longest = 200

/** At most 200 characters, cut between words, with an ellipsis where something was cut. */
export const cutShort = (text: string): string => {
  if (text.length <= longest) return text
  const room = text.slice(0, longest)
  const end = room.search(/\s+\S*$/u)
  const kept = end > 0 ? room.slice(0, end) : room.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`
}

/** The beginning of the first paragraph, or of the first passage where there is no paragraph. */
export const beginningOf = (passages: readonly Passage[]): string => {
  const first = passages.find(({ kind }) => kind === 'prose') ?? passages[0]
  return cutShort((first?.original ?? first?.retold ?? '').trim())
}
