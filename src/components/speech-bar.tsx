// The bar at the foot while something is read aloud or paused: what is read, and the buttons for it. It also marks what is
// read, keeps it in sight, and opens the page of the story that follows in a week.
import { use, useEffect, useEffectEvent, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { paths } from '../paths.ts'
import { focusOn } from './arrival.ts'
import { PrefetchContext } from './link.tsx'
import styles from './speech-bar.module.css'
import { useEscape } from './speech-escape.ts'
import { useMarks } from './speech-marking.ts'
import { failureWords, whatIsRead } from './speech-messages.ts'
import { useRoomForBar } from './speech-room.ts'
import { speechSession } from './speech-session.ts'
import type { SpeechSession, SpeechView } from './speech-view.ts'
import { SpeechVoice } from './speech-voice.tsx'

const speeds = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]

/** Opens the page of the story that is to be read, and fetches the one after it ahead. */
const useWayOn = (
  { ahead, next }: SpeechView,
  moved: SpeechSession['moved'],
  box: RefObject<HTMLElement | null>,
): void => {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const prefetch = use(PrefetchContext)
  const last = useRef(pathname)
  const held = useRef<HTMLElement>(null)
  const go = useEffectEvent((to: string) => {
    held.current = null
    if (pathname !== to) void navigate(to)
  })
  /** The next story has come: a hand that was on the bar is on the bar still. */
  const settle = useEffectEvent(() => {
    if (held.current?.isConnected && document.activeElement?.matches('h1')) held.current.focus({ preventScroll: true })
    held.current = null
  })
  const fetchAhead = useEffectEvent((slug: string) => prefetch(paths.post(slug)))
  const came = useEffectEvent((path: string) => {
    if (last.current !== path) moved(path)
    last.current = path
  })
  useEffect(() => came(pathname), [pathname])
  useEffect(() => {
    const bar = box.current
    // A page that comes takes the focus to its heading.
    const onOut = ({ target, relatedTarget }: FocusEvent) => {
      const isTaken = relatedTarget instanceof Element && relatedTarget.matches('h1')
      if (isTaken && target instanceof HTMLElement) held.current = target
    }
    bar?.addEventListener('focusout', onOut)
    return () => bar?.removeEventListener('focusout', onOut)
  }, [box])
  useEffect(() => {
    if (ahead) go(paths.post(ahead.slug))
    else settle()
  }, [ahead])
  useEffect(() => {
    if (next) fetchAhead(next.slug)
  }, [next])
}

/** The bar, while there is something in it. */
export const SpeechBar = () => {
  const [session] = useState(speechSession)
  const view = useSyncExternalStore(session.subscribe, session.view)
  return view.isOpen ? <Bar session={session} view={view} /> : null
}

const Bar = ({ session, view }: { readonly session: SpeechSession; readonly view: SpeechView }) => {
  const { player, engine } = session
  const { state, rate, voice } = view.snapshot
  const isSpeaking = state.kind === 'speaking'
  const box = useRef<HTMLElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  useRoomForBar(box, buttons)
  useEscape(session.stop)
  useMarks(view)
  useWayOn(view, session.moved, box)
  // The bar goes, perhaps by itself: a focus in it goes on from what was read last.
  useLayoutEffect(() => {
    const bar = box.current
    return () => {
      const element = document.querySelector<HTMLElement>('[data-spoken]') ?? document.querySelector('h1')
      const target = element?.closest<HTMLElement>('[data-kind]') ?? element
      if (target !== null && bar?.contains(document.activeElement)) focusOn(target)
    }
  }, [])
  const speedsShown = speeds.includes(rate) ? speeds : [...speeds, rate].toSorted((a, b) => a - b)
  return (
    <section
      ref={box}
      aria-label="Reading aloud"
      className={styles['bar']}
      data-voice={isSpeaking ? 'on' : 'off'}
      data-failed={state.kind === 'failed' ? '' : undefined}
    >
      <div className={styles['what']}>
        <p>{whatIsRead(view)}</p>
        <output>{state.kind === 'failed' && failureWords[state.reason]}</output>
      </div>
      <div ref={buttons} className={styles['buttons']}>
        <button type="button" onClick={() => (isSpeaking ? player.pause() : player.play())}>
          {isSpeaking ? 'Pause' : 'Play'}
        </button>
        <button type="button" onClick={player.previous}>
          <span>Sentence </span>back
        </button>
        <button type="button" onClick={player.next}>
          <span>Sentence </span>on
        </button>
        <button type="button" aria-keyshortcuts="Escape" onClick={session.stop}>
          Stop
        </button>
      </div>
      <div className={styles['choices']}>
        <label>
          Speed{' '}
          <select value={rate} onChange={({ target }) => session.setRate(Number(target.value))}>
            {speedsShown.map(speed => (
              <option key={speed} value={speed}>
                {speed}
              </option>
            ))}
          </select>
        </label>
        {engine && <SpeechVoice engine={engine} kept={voice} choose={session.setVoice} />}
      </div>
    </section>
  )
}
