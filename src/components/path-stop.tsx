// The buttons of a stop: to mark it as the place on a path, and to begin the path anew.
import { pathPlaces } from '../reading/path-places.ts'
import { announce } from './announcer.tsx'

interface PathStopProps {
  readonly path: string
  readonly stop: number
  readonly of: number
  readonly isHere: boolean
}

/** Marks a stop. The place stays on this device. */
export const PathStopKeep = ({ path, stop, of, isHere }: PathStopProps) => {
  const mark = () => {
    pathPlaces.keep(path, stop)
    announce(`You are at stop ${stop} of ${of}.`)
  }
  const unmark = () => {
    pathPlaces.forget(path)
    announce('Your place on this path is gone.')
  }
  return (
    <p data-needs-script>
      <button type="button" aria-pressed={isHere} onClick={isHere ? unmark : mark}>
        I am at stop {stop}
      </button>
    </p>
  )
}
