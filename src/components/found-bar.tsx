// The bar at the foot of a story that a search has led to: the words, how often they stand here, and a way from one to the
// next. It marks them too. It comes only when the page has been taken over, so it can do no harm to what was drawn.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import { counted } from '../corpus/counted.ts'
import type { Edition, Post } from '../corpus/schema.ts'
import { firstEdition } from '../corpus/select.ts'
import { paths } from '../paths.ts'
import type { FoundWords } from '../search/found-words.ts'
import { announce } from './announcer.tsx'
import { focusOn } from './arrival.ts'
import { editionName } from './edition-names.ts'
import styles from './found-bar.module.css'
import { passageIn, useFoundWords } from './found-arrival.ts'
import { bringIntoSight, elementOf, mark, rangesOf, unmark } from './found-marks.ts'
import { blocksOf, editionWithWords, firstAt, placesIn, stepFrom, titleBlock } from './found-places.ts'
import { Link } from './link.tsx'

interface FoundBarProps {
  readonly post: Post
  readonly edition: Edition
}

/** The bar, where a search has led here and its words stand somewhere in the story. */
export const FoundBar = ({ post, edition }: FoundBarProps) => {
  const { found, forget } = useFoundWords(post, edition)
  const { key } = useLocation()
  if (found === undefined) return null
  const stands = post.editions.some(name => placesIn(blocksOf(post, name), found).length > 0)
  // A new one wherever the reader moves to and whichever edition they choose: how far they have stepped begins anew.
  return stands ? <Bar key={`${key} ${edition}`} post={post} edition={edition} found={found} forget={forget} /> : null
}

interface BarProps extends FoundBarProps {
  readonly found: FoundWords
  readonly forget: (hash: string) => void
}

/** A question with marks of its own needs no others around it. */
const quoted = (q: string): string => (/["“”„«»]/.test(q) ? q : `“${q}”`)

const countOf = (current: number, total: number): string => {
  if (total === 0) return 'not in this edition'
  return current < 0 ? counted(total, 'place') : `${current + 1} of ${total}`
}

/** Long enough for a screen reader to have begun with the title of the page. */
const afterTitle = 1000

const Bar = ({ post, edition, found, forget }: BarProps) => {
  const { hash } = useLocation()
  const type = useNavigationType()
  const box = useRef<HTMLElement>(null)
  const blocks = useMemo(() => blocksOf(post, edition), [post, edition])
  const places = useMemo(() => placesIn(blocks, found), [blocks, found])
  const aimed = passageIn(hash) ?? titleBlock
  const [current, setCurrent] = useState(() => firstAt(places, aimed))
  const count = countOf(current, places.length)

  const show = (place: number) =>
    bringIntoSight(rangesOf(edition, blocks, places)[place], box.current?.offsetHeight ?? 0)
  const say = useEffectEvent(() => announce(`${quoted(found.q)}: ${count}`))
  const arrive = useEffectEvent(() => {
    // Whoever comes back is taken back to where they were.
    if (type !== 'POP' && aimed !== titleBlock) show(current)
  })
  useEffect(() => mark(rangesOf(edition, blocks, places), current), [edition, blocks, places, current])
  useEffect(() => {
    arrive()
    const timer = setTimeout(() => say(), afterTitle)
    return () => {
      clearTimeout(timer)
      unmark()
    }
  }, [])

  const step = (by: 1 | -1) => {
    const turn = blocks.findIndex(({ id }) => id === aimed)
    const place = stepFrom(places, { current, turn }, by)
    const target = elementOf(places[place]?.block ?? '')
    if (target === null) return
    focusOn(target)
    target.scrollIntoView({ block: 'nearest' })
    show(place)
    setCurrent(place)
    announce(`${quoted(found.q)}: ${countOf(place, places.length)}`)
  }
  const clear = () => {
    const block = places[current]?.block ?? aimed
    const target = elementOf(block) ?? elementOf(titleBlock)
    if (target) focusOn(target)
    forget(passageIn(`#${block}`) === undefined ? '' : `#${block}`)
  }
  // The focus is on the passage stepped to, far from the buttons: there, Enter goes on, as it does in a browser's own search.
  const onEnter = useEffectEvent((event: KeyboardEvent) => {
    const onPassage = event.target === elementOf(places[current]?.block ?? aimed)
    const alone = !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey
    if (event.key === 'Enter' && alone && onPassage && places.length > 0) step(event.shiftKey ? -1 : 1)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onEnter(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <section ref={box} aria-label="Words you searched for" className={styles['bar']}>
      <div className={styles['words']}>
        <p>
          <b className={styles['question']}>{quoted(found.q)}</b> <span className={styles['count']}>· {count}</span>
        </p>
        <Link to={paths.search({ q: found.q })}>Back to search</Link>
      </div>
      <Note post={post} edition={edition} found={found} passage={passageIn(hash)} />
      <p className={styles['hint']}>Enter: next. Shift and Enter: previous.</p>
      <div className={styles['buttons']}>
        <button type="button" disabled={places.length === 0} onClick={() => step(-1)}>
          Previous
        </button>
        <button type="button" disabled={places.length === 0} onClick={() => step(1)}>
          Next
        </button>
        <button type="button" onClick={clear}>
          Clear
        </button>
      </div>
    </section>
  )
}

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

/** Says why another edition is shown than the one a story opens in. */
const Note = ({
  post,
  edition,
  found,
  passage,
}: FoundBarProps & Pick<BarProps, 'found'> & { passage: string | undefined }) => {
  const shown = firstEdition(post)
  if (passage === undefined || edition === shown) return null
  if (editionWithWords(post, passage, { found, shown }) !== edition) return null
  return <p className={styles['note']}>Shown {inSentence(editionName[edition])}, where the words stand.</p>
}
