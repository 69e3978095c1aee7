// The bar at the foot of a story that a search has led to: the words, how often they stand here, and a way from one to the
// next. It marks them too. It comes only when the page has been taken over, so it can do no harm to what was drawn.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import { counted } from '../corpus/counted.ts'
import type { Edition, Post } from '../corpus/schema.ts'
import { firstEdition } from '../corpus/select.ts'
import { useSettings } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'
import { announce } from './announcer.tsx'
import { focusOn } from './arrival.ts'
import { elementOf, titleBlock } from './block-elements.ts'
import { editionName } from './edition-names.ts'
import styles from './found-bar.module.css'
import { aimOf, hashOf, passageIn, useFoundWords } from './found-arrival.ts'
import { FoundBack } from './found-back.tsx'
import { bringIntoSight, mark, rangesOf, unmark } from './found-marks.ts'
import { blocksOf } from './blocks.ts'
import { elsewhere, firstAt, placesIn, stepFrom } from './found-places.ts'
import type { FoundVisit } from './found-visit.ts'
import { quoted } from './search-cut.ts'

interface FoundBarProps {
  readonly post: Post
  readonly edition: Edition
}

/** The bar, where a search has led here and its words stand somewhere in the story. */
export const FoundBar = ({ post, edition }: FoundBarProps) => {
  const { visit, forget } = useFoundWords(post, edition)
  const { key } = useLocation()
  if (visit === undefined) return null
  const stands = post.editions.some(name => placesIn(blocksOf(post, name), visit.found).length > 0)
  // A new one wherever the reader moves to and whichever edition they choose: how far they have stepped begins anew.
  return stands ? <Bar key={`${key} ${edition}`} post={post} edition={edition} visit={visit} forget={forget} /> : null
}

interface BarProps extends FoundBarProps {
  readonly visit: FoundVisit
  readonly forget: (hash: string) => void
}

const countOf = (current: number, total: number): string => {
  if (total === 0) return 'not in this edition'
  return current < 0 ? counted(total, 'place') : `${current + 1} of ${total}`
}

/** How much of the window's foot is covered by what stays there: the bar, or on a low window its buttons alone. */
const coveredBy = (elements: readonly (HTMLElement | null)[]): number =>
  Math.max(0, ...elements.map(one => (one && getComputedStyle(one).position === 'fixed' ? one.offsetHeight : 0)))

/** Long enough for a screen reader to have begun with the title of the page. */
const afterTitle = 1000

const Bar = ({ post, edition, visit, forget }: BarProps) => {
  const { found } = visit
  const { hash } = useLocation()
  const type = useNavigationType()
  const box = useRef<HTMLElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => blocksOf(post, edition), [post, edition])
  const places = useMemo(() => placesIn(blocks, found), [blocks, found])
  const aimed = aimOf(hash, edition, visit)
  const [current, setCurrent] = useState(() => firstAt(places, aimed))
  const count = countOf(current, places.length)

  const show = (place: number) =>
    bringIntoSight(rangesOf(edition, blocks, places)[place], coveredBy([box.current, buttons.current]))
  const say = useEffectEvent(() => announce(`${quoted(found.q)}: ${count}`))
  const arrive = useEffectEvent(() => {
    // Whoever comes back is taken back to where they were.
    if (type === 'POP' || aimed === titleBlock) return
    // A block of the summary has no address, so nobody else has brought the reader to it.
    const target = passageIn(hash) === undefined ? elementOf(aimed) : null
    if (target) {
      focusOn(target)
      target.scrollIntoView({ block: 'nearest' })
    }
    show(current)
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
    forget(hashOf(block))
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
        <FoundBack visit={visit} />
      </div>
      <Note post={post} edition={edition} visit={visit} passage={passageIn(hash)} />
      <p className={styles['hint']}>Enter goes on. Shift and Enter goes back.</p>
      <div ref={buttons} className={styles['buttons']}>
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
  visit: { found, quoted: hit, block },
  passage,
}: FoundBarProps & Pick<BarProps, 'visit'> & { passage: string | undefined }) => {
  const shown = firstEdition(post, settingOf(useSettings(), 'edition'))
  if (edition === shown) return null
  const isLed = passage === undefined ? block !== undefined && edition === 'summary' : hit?.edition === edition
  const isElsewhere = passage !== undefined && elsewhere(post, passage, { found, shown })?.edition === edition
  if (!isLed && !isElsewhere) return null
  return <p className={styles['note']}>Shown {inSentence(editionName[edition])}, where the words are.</p>
}
