// A first visit on a slow line is read in the stand-in, for a face that came later would move the lines (reading/first-face).
// Once the worker has brought the face, the reader's next move to another page takes it up: there all lines are new anyway.
import { useEffect } from 'react'
import { useOfflineState } from './offline-state.ts'

const face = '1em "Atkinson Hyperlegible Next"'

/** Has the face ready, out of what the worker keeps: it costs nothing. */
export const useLateFace = (): void => {
  const { isKept } = useOfflineState()
  useEffect(() => {
    // Where it cannot be had, the stand-in stays.
    if (isKept && !('face' in document.documentElement.dataset)) document.fonts.load(face).catch(() => undefined)
  }, [isKept])
}

/** Draws in the face from now on, where it is there. */
export const takeUpFace = (): void => {
  // Not in every stand-in for a browser.
  if (!('fonts' in document) || 'face' in document.documentElement.dataset) return
  const isHere = [...document.fonts].some(
    ({ family, status }) => face.includes(family.replaceAll('"', '')) && status === 'loaded',
  )
  if (isHere) document.documentElement.dataset['face'] = ''
}
