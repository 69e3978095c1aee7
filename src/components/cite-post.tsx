// How to name a story as a source. The text stands in the page closed, so that it can be had without script; the day on
// which the story was read is known only in the browser.
import { useState } from 'react'
import { harvardParts } from '../corpus/citation.ts'
import type { Cited } from '../corpus/citation.ts'
import type { Edition, Post } from '../corpus/schema.ts'
import type { PostCard } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { currentDay } from '../reading/clock.ts'
import styles from './cite-post.module.css'
import { useHydrated } from './hydrated.ts'
import { lazyPart } from './lazy-part.tsx'

const CiteCopy = lazyPart(async () => (await import('./cite-copy.tsx')).CiteCopy, { isAsked: true })

interface CitePostProps {
  readonly post: Post
  readonly card: PostCard
  readonly edition: Edition
}

/** The address of the edition that is cited; none where the build knows no host and no browser is there to tell. */
const useAddress = ({ post, edition }: CitePostProps): string | undefined => {
  const here = useHydrated() ? window.location.origin : ''
  const host = import.meta.env.SITE_URL || here
  const query = edition === post.editions[0] ? '' : `?edition=${edition}`
  return host === '' ? undefined : host + import.meta.env.BASE_URL + paths.post(post.slug).slice(1) + query
}

/** The citation of the edition that is shown; once it is open, also as BibTeX and with buttons that copy. */
export const CitePost = (props: CitePostProps) => {
  const { post, card, edition } = props
  const [isOpen, setOpen] = useState(false)
  const cited: Cited = {
    post,
    edition,
    authors: card.authors.map(({ name }) => name),
    organisations: card.authors.flatMap(({ organisation }) => organisation?.name ?? []),
    url: useAddress(props),
    accessed: useHydrated() ? currentDay() : undefined,
  }
  const [before, container, after] = harvardParts(cited)
  return (
    <details className={`${styles['cite']} unprinted`} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Name this story as a source</summary>
      <p>
        {before}
        <i>{container}</i>
        {after}
      </p>
      {isOpen && <CiteCopy cited={cited} />}
    </details>
  )
}
