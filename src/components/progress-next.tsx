// The next story of the week that is not read, for somebody who has read this one.
import { useEffect, useState } from 'react'
import type { PostCard } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { usePlaces } from '../reading/places-read.ts'
import { weekProgress } from '../reading/week-progress.ts'
import { useFetchSlice } from './kept-slices.ts'
import { Link } from './link.tsx'

/** A link to the next story, or, while nobody knows which it is, to the week. */
export const ProgressNext = ({ week }: { week: { readonly slug: string; readonly title: string } }) => {
  const fetchSlice = useFetchSlice()
  const places = usePlaces()
  const [cards, setCards] = useState<readonly PostCard[]>([])
  useEffect(() => {
    let isHere = true
    void fetchSlice('week', `weeks/${week.slug}`).then(slice => {
      if (isHere && slice !== undefined) setCards(slice.posts)
    })
    return () => {
      isHere = false
    }
  }, [fetchSlice, week.slug])
  const { next } = weekProgress(cards, places)
  const card = cards.find(({ slug }) => slug === next)
  if (card !== undefined) return <Link to={paths.post(card.slug)}>Next story: {card.title}</Link>
  const says = cards.length > 0 ? 'You have read the whole week' : 'All stories of the week'
  return (
    <Link to={paths.week(week.slug)}>
      {says}: {week.title}
    </Link>
  )
}
