// From keys to questions. The box is the reader's: it is written to only when a question comes from elsewhere (Back, a
// link), so that no letter typed in the meantime is ever lost.
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { Entry } from '../search/use-search.ts'

/** `box` goes to the input; `type` hears every change of it, `submit` the form. */
export interface Typing {
  readonly box: RefObject<HTMLInputElement | null>
  readonly type: (text: string) => void
  readonly submit: () => void
}

const untilAsked = 200
const untilSettled = 1000

/** What the address asks. `byKeys`: it is what was typed here, perhaps a while ago, and comes from nowhere else. */
export interface Asked {
  readonly q: string
  readonly byKeys: boolean
}

/** Who hears what is typed: `ask` puts it into the address, `hear` answers at once; undefined when that is over. */
export interface Listeners {
  readonly ask: (q: string, entry: Entry) => void
  readonly hear: (q: string | undefined) => void
}

/**
 * Answers each key, and puts the question into the address 200 ms after the last: browsers forbid more than a few changes of
 * it a second. After a pause of a second the next question is a new entry of the history.
 */
export const useTyping = ({ q, byKeys }: Asked, listeners: Listeners): Typing => {
  const box = useRef<HTMLInputElement>(null)
  const sent = useRef(q)
  const settled = useRef(true)
  const waiting = useRef<number>(undefined)
  const settling = useRef<number>(undefined)
  const latest = useRef(listeners)
  useEffect(() => {
    latest.current = listeners
  }, [listeners])
  const send = (text: string) => {
    window.clearTimeout(waiting.current)
    waiting.current = undefined
    if (text === sent.current) return
    sent.current = text
    latest.current.ask(text, settled.current ? 'own' : 'same')
    settled.current = false
  }
  useEffect(() => {
    // On a slow machine an older question of ours may arrive when newer letters are there: it must not take them away.
    if (byKeys || q === sent.current || !box.current) return
    window.clearTimeout(waiting.current)
    box.current.value = q
    sent.current = q
    settled.current = true
    latest.current.hear(undefined)
  }, [byKeys, q])
  // Whoever follows a link before the address has the question would come back to the question before.
  const onClick = useEffectEvent(({ target }: MouseEvent) => {
    if (waiting.current !== undefined && target instanceof Element && target.closest('a[href]'))
      send(box.current?.value ?? '')
  })
  useEffect(() => {
    const listener = (event: MouseEvent) => onClick(event)
    document.addEventListener('click', listener, true)
    return () => document.removeEventListener('click', listener, true)
  }, [])
  useEffect(
    () => () => {
      // A question asked after the reader has left would bring them back.
      window.clearTimeout(waiting.current)
      window.clearTimeout(settling.current)
    },
    [],
  )
  return {
    box,
    type: text => {
      window.clearTimeout(waiting.current)
      window.clearTimeout(settling.current)
      latest.current.hear(text)
      const here = window.location.pathname
      waiting.current = window.setTimeout(() => {
        // A reader who has set out for another page stays on this one until that one has come: let them go.
        if (window.location.pathname === here) send(text)
      }, untilAsked)
      settling.current = window.setTimeout(() => (settled.current = true), untilSettled)
    },
    submit: () => {
      send(box.current?.value ?? '')
      settled.current = true
      // What is sent is whole, however short its last word.
      latest.current.hear(undefined)
    },
  }
}
