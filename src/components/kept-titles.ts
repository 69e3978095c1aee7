// Titles of stories of which only the place is kept. Without a network the address has to do.
import { useEffect, useState } from 'react'
import { notes } from '../reading/notes.ts'
import { saved } from '../reading/saved.ts'
import { titleFrom } from './kept-groups.ts'
import { useFetchSlice } from './kept-slices.ts'

/** More stories than this are not asked for at once. */
const most = 30

/** The title by which a story was kept, if it was. */
const keptTitles = (): ReadonlyMap<string, string> =>
  new Map([...saved.all(), ...notes.all()].map(({ post, title }) => [post, title]))

/** A title for each of these stories: as it was kept, as the site says, or made out of the address. */
export const useTitles = (posts: readonly string[]): ((post: string) => string) => {
  const fetchSlice = useFetchSlice()
  const [fetched, setFetched] = useState<ReadonlyMap<string, string>>(new Map())
  const known = keptTitles()
  const wanted = posts
    .filter(post => !known.has(post))
    .slice(0, most)
    .join(' ')
  useEffect(() => {
    let isHere = true
    for (const post of wanted === '' ? [] : wanted.split(' ')) {
      void fetchSlice('post', `posts/${post}`).then(slice => {
        if (isHere && slice !== undefined) setFetched(before => new Map([...before, [post, slice.post.title]]))
      })
    }
    return () => {
      isHere = false
    }
  }, [fetchSlice, wanted])
  return post => known.get(post) ?? fetched.get(post) ?? titleFrom(post)
}
