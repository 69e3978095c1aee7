// The part of a week's pictures that lists places, by country: each with the passages that name it and a few of their words.
import type { PlaceGroup, PlaceOnList, PlaceQuote, PlacesPart } from '../corpus/picture-slices.ts'
import type { Passage, Post, ToldPlace } from '../corpus/schema.ts'
import { careIn } from '../corpus/select.ts'
import { snippetOf } from '../search/snippet.ts'
import { byCodeUnit } from './faults.ts'

/** Places in the list, and passages named with each: a week with more says how many there are. */
export const mostPlaces = { places: 150, passages: 12 } as const

/** So many letters of a passage are shown. */
const room = 90

/** The places of a week; none where no editor has written any down. */
export const placesOf = (posts: readonly Post[]): PlacesPart | undefined => {
  const found = new Map<string, Map<string, PlaceQuote[]>>()
  for (const post of posts) {
    for (const place of post.places ?? []) {
      const group = place.within ?? place.name
      const places = found.get(group) ?? new Map<string, PlaceQuote[]>()
      found.set(group, places)
      places.set(place.name, [...(places.get(place.name) ?? []), ...quotesOf(post, place)])
    }
  }
  const all = [...found.values()].reduce((sum, places) => sum + places.size, 0)
  if (all === 0) return undefined
  let left: number = mostPlaces.places
  const groups = [...found]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([name, places]): readonly PlaceGroup[] => {
      const listed = [...places].toSorted(([a], [b]) => ownFirst(name, a, b)).slice(0, left)
      left -= listed.length
      return listed.length === 0 ? [] : [{ name, places: listed.map(onList) }]
    })
  return { groups, all }
}

/** The country itself stands before its places. */
const ownFirst = (group: string, a: string, b: string): number =>
  Number(b === group) - Number(a === group) || byCodeUnit(a, b)

const onList = ([name, passages]: readonly [string, readonly PlaceQuote[]]): PlaceOnList => ({
  name,
  passages: passages.slice(0, mostPlaces.passages),
  ...(passages.length > mostPlaces.passages && { all: passages.length }),
})

const quotesOf = (post: Post, place: ToldPlace): readonly PlaceQuote[] =>
  post.passages
    .filter(({ id }) => place.passages.includes(id))
    .map(passage => {
      const care = careIn(post, passage.id)
      return {
        post: { slug: post.slug, title: post.title },
        id: passage.id,
        texts: textsOf(passage, [place.name, ...(place.also ?? [])]),
        ...(care.length > 0 && { care }),
      }
    })

const textsOf = ({ original, retold }: Passage, forms: readonly string[]): PlaceQuote['texts'] => ({
  ...(original !== undefined && { original: wordsAround(original, forms) }),
  ...(retold !== undefined && { retold: wordsAround(retold, forms) }),
})

/** A few words of a text with the name in them; its beginning where it does not name the place. */
const wordsAround = (text: string, forms: readonly string[]): string => {
  const marks = forms
    .map(form => ({ start: text.indexOf(form), end: text.indexOf(form) + form.length }))
    .filter(({ start }) => start >= 0)
    .slice(0, 1)
  const { parts, before, after } = snippetOf(text, marks, room)
  return `${before ? '… ' : ''}${parts.map(part => part.text).join('')}${after ? ' …' : ''}`
}
