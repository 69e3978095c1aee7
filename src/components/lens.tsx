// The lens: while it is on, passages in one voice alone are shown, and each page says how many are hidden, with a button that
// shows all. Only readers who have chosen a voice fetch this.
import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import type { Voice } from '../corpus/schema.ts'
import { paths } from '../paths.ts'
import { preferences, useSettings } from '../reading/preferences.ts'
import { settingOf } from '../reading/settings.ts'
import lensSheet from '../styles/lens.css?url'
import { announce } from './announcer.tsx'
import { focusOn } from './arrival.ts'
import { useFetchSlice } from './kept-slices.ts'
import { putUnderLens, type LensDrawn } from './lens-page.ts'
import { lensSays, type LensCount } from './lens-words.ts'
import { Link } from './link.tsx'

const showAll = (): void => {
  preferences.choose('lens', 'off')
  // The button goes away with the lens: the focus must not go with it.
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading) focusOn(heading)
  announce('You see all voices again.')
}

/** Each page has its own: a move to another draws it anew. */
const LensOn = ({ lens, retry }: { readonly lens: Voice; readonly retry: () => void }) => {
  const { key, hash } = useLocation()
  const fetch = useFetchSlice()
  const [count, setCount] = useState<LensCount | 'lost'>()
  const drawn = useRef<LensDrawn>(undefined)
  const come = useEffectEvent((_key: string) => drawn.current?.comeTo(hash.slice(1)))
  useLayoutEffect(() => {
    const main = document.getElementById('main')
    if (main === null) return undefined
    // The router's path has no base, the address has.
    const under = putUnderLens({ main, pathname: window.location.pathname, lens, fetch, tell: setCount })
    drawn.current = under
    return under.stop
  }, [lens, fetch])
  // After the lens: what an address leads to is shown by it from the first.
  useLayoutEffect(() => come(key), [key])
  if (count === 'lost')
    return (
      <section className="lens" aria-label="Whose voice you see">
        <p role="alert">We could not find out whose voice each passage is in. You see all of them.</p>
        <div className="lens-ways">
          <button type="button" onClick={retry}>
            Try again
          </button>
          <button type="button" onClick={showAll}>
            Show all voices
          </button>
        </div>
      </section>
    )
  const says = count === undefined ? [] : lensSays(lens, count)
  // What is said comes into a line that is there before, or it would not be spoken.
  return (
    <section {...(says.length > 0 && { className: 'lens', 'aria-label': 'Whose voice you see' })}>
      <p aria-live="polite">{says.join(' ')}</p>
      {says.length > 0 && (
        <div className="lens-ways unprinted">
          <button type="button" onClick={showAll}>
            Show all voices
          </button>{' '}
          <Link to={paths.settings()}>Choose another voice</Link>
        </div>
      )}
    </section>
  )
}

/** At the head of each page. Draws nothing where no voice is chosen. */
const Lens = () => {
  const lens = settingOf(useSettings(), 'lens')
  const [turn, setTurn] = useState(0)
  return lens === 'off' ? null : <LensOn key={`${lens} ${turn}`} lens={lens} retry={() => setTurn(turn + 1)} />
}

/** The lens once its style sheet is there, for without it nothing would be hidden. */
export const styledLens = async (): Promise<typeof Lens> => {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = lensSheet
  await new Promise<unknown>(done => {
    link.addEventListener('load', done)
    // What can be read without the lens should be.
    link.addEventListener('error', done)
    document.head.append(link)
  })
  return Lens
}
