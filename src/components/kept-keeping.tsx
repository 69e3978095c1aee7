// Says so where this browser does not keep what a reader saves. What they do works all the same until the page is closed.
import { useSyncExternalStore } from 'react'
import { store } from '../reading/stored.ts'
import { announce } from './announcer.tsx'

const notKept = 'This browser does not let us keep this. It holds until you close this page.'

/** One sentence, and only where something could not be kept. */
export const NotKept = () => {
  const isKeeping = useSyncExternalStore(store.subscribe, store.isKeeping, () => true)
  return isKeeping ? null : <p>{notKept}</p>
}

/** Says once what was done, and that it is not kept where it is not. */
export const announceKept = (done: string): void => announce(store.isKeeping() ? done : `${done} ${notKept}`)
