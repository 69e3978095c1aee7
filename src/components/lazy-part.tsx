// A part of a page that only some readers ask for: its code is fetched when it is first drawn. Until it is there, and where
// it never comes, nothing stands in its place, and the page goes on.
import { useEffect, useState, type ComponentType } from 'react'

/** Wraps a dynamic import of a part. */
export const lazyPart = <P extends object>(fetchPart: () => Promise<ComponentType<P>>): ComponentType<P> => {
  let fetched: ComponentType<P> | undefined
  return props => {
    const [Part, setPart] = useState(() => fetched)
    useEffect(() => {
      if (fetched) return undefined
      let isHere = true
      fetchPart().then(
        part => {
          fetched = part
          if (isHere) setPart(() => part)
        },
        // The page is whole without it; the next time it is drawn it is asked for again.
        () => undefined,
      )
      return () => {
        isHere = false
      }
    }, [])
    return Part ? <Part {...props} /> : null
  }
}
