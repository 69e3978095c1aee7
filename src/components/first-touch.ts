// When a page that can be read already is taken over by script: as soon as the reader touches it, else when the browser rests.

const touches = ['pointerdown', 'keydown', 'focusin', 'touchstart'] as const
/** Milliseconds after which a browser that never rests is asked all the same. */
const mostWait = 2000

/** Resolves at the first touch, press of a key or move of the focus, or once the browser has painted and rests. */
export const firstTouchOrRest = (): Promise<void> =>
  new Promise(resolve => {
    const done = () => {
      for (const touch of touches) window.removeEventListener(touch, done, true)
      resolve()
    }
    for (const touch of touches) window.addEventListener(touch, done, { capture: true, passive: true })
    // After the first paint at the earliest; Safari has no `requestIdleCallback`.
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(done, { timeout: mostWait })
      else globalThis.setTimeout(done, 1)
    })
    // A page in the background paints no frame.
    if (document.visibilityState === 'hidden') done()
  })

/** Ends the task that runs, so that a touch is answered before the next step begins. */
export const roomBetween = (): Promise<void> => new Promise(resolve => void globalThis.setTimeout(resolve))
