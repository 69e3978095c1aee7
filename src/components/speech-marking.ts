// Follows the voice on the page: marks what is read, keeps it in sight, and tells the light where it is.
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { shownPage } from './listen-state.ts'
import { clearMarks, elementFor, markSpoken } from './speech-marks.ts'
import { coveredNow } from './speech-room.ts'
import { useInSight } from './speech-sight.ts'
import type { SpeechView } from './speech-view.ts'
import { forgetSpoken, showSpoken } from './spoken-line.ts'

const clear = (): void => {
  clearMarks()
  forgetSpoken()
}

/** Marks what is read, and keeps it in sight while the voice is on. */
export const useMarks = ({ page, ahead, snapshot, text }: SpeechView): void => {
  const shown = useSyncExternalStore(shownPage.subscribe, shownPage.get)
  const bringIntoSight = useInSight(coveredNow)
  const sight = useRef('')
  const { state, position } = snapshot
  const isSpeaking = state.kind === 'speaking'
  // Where there is no voice nothing has been read, and nothing looks as if it were.
  const isMute = state.kind === 'failed' && state.reason === 'no-voice'
  useLayoutEffect(() => {
    // The title is marked on the page that has come, not on the one that goes.
    const isThere = ahead === undefined || (shown?.kind === 'post' && shown.data.post.slug === ahead.slug)
    const element = text && isThere && !isMute ? elementFor(page, text) : null
    if (!text || !position || element === null) return clear()
    const { sentence, now } = markSpoken(element, text.text, position)
    const key = `${position.index} ${position.sentence.start} ${text.edition ?? ''} ${text.post ?? ''}`
    // Whoever has come back to a silent page is left where the browser has brought them.
    if (isSpeaking ? sight.current !== key : sight.current !== '' && sight.current !== key) bringIntoSight(sentence)
    sight.current = key
    if (isSpeaking) showSpoken(now)
    else forgetSpoken()
    return undefined
  }, [page, ahead, shown, text, position, isSpeaking, isMute, bringIntoSight])
  useEffect(() => clear, [])
}
