// A part of a page that only some readers ask for: its code is fetched when it is first drawn. Until it is there nothing stands
// in its place; where it never comes, whoever asked for it is told, and the page goes on.
import { useEffect, useState, type ComponentType } from 'react'

/** A browser remembers that code did not come, and asks for it no more until the page is loaded anew. */
const Lost = () => (
  <p role="alert">
    This part did not arrive. You have lost nothing.{' '}
    <button type="button" onClick={() => window.location.reload()}>
      Load the page again
    </button>
  </p>
)

/** Wraps a dynamic import of a part. `isAsked`: a reader has asked for it, and is told where it does not come. */
export const lazyPart = <P extends object>(
  fetchPart: () => Promise<ComponentType<P>>,
  { isAsked = false }: { readonly isAsked?: boolean } = {},
): ComponentType<P> => {
  let fetched: ComponentType<P> | undefined
  return props => {
    const [Part, setPart] = useState(() => fetched)
    const [isLost, setLost] = useState(false)
    useEffect(() => {
      if (fetched) return undefined
      let isHere = true
      fetchPart().then(
        part => {
          fetched = part
          if (isHere) setPart(() => part)
        },
        // The page is whole without it.
        () => isHere && setLost(isAsked),
      )
      return () => {
        isHere = false
      }
    }, [])
    if (Part) return <Part {...props} />
    return isLost ? <Lost /> : null
  }
}
