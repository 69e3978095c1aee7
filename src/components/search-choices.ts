// What can be chosen beside a search, counted only while somebody looks at it, and in small pieces: a key pressed in the
// meantime is never held up. Until the counting is done the choices of the search before stay.
import { useLayoutEffect, useState } from 'react'
import type { SearchEngine } from '../search/engine.ts'
import { narrowing } from '../search/facets.ts'
import type { Choices } from '../search/page-data.ts'
import type { SearchState } from '../search/query-url.ts'

/** Milliseconds to count at a stretch. A week is counted in one. */
const stretch = 12

/** The choices worth offering; all there are while `count` is not there or not wanted. */
export const useChoices = (all: Choices, search: SearchState, count: SearchEngine['count'] | undefined): Choices => {
  const [choices, setChoices] = useState(all)
  // Before anything is painted, so that nothing jumps where one stretch is enough.
  useLayoutEffect(() => {
    if (!count) return undefined
    const steps = narrowing(all, search, count)
    let waiting: number | undefined
    const go = () => {
      const until = performance.now() + stretch
      let step = steps.next()
      while (step.done !== true && performance.now() < until) step = steps.next()
      if (step.done === true) setChoices(step.value)
      else waiting = window.setTimeout(go)
    }
    go()
    return () => window.clearTimeout(waiting)
  }, [all, count, search])
  return count ? choices : all
}
