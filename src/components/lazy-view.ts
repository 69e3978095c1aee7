// A view whose code comes in its own file. Once loaded it renders at once, so hydration meets the page it expects.
import { createElement, use } from 'react'
import type { ComponentType } from 'react'

/** A page's view: `load` fetches its code ahead; `View` draws it, waiting for the code if it must. */
export interface LazyView<D> {
  readonly load: () => Promise<ComponentType<{ data: D }>>
  readonly View: ComponentType<{ data: D }>
  /** Whether the code is there, so that drawing does not wait. */
  readonly isLoaded: () => boolean
}

/** The code of a page did not arrive; `cause` says why. */
export class CodeError extends Error {}

/** A host that has not answered in so many milliseconds will not: better to say so, with a button, than to wait for good. */
const patience = 15_000

const soon = <T>(fetched: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = globalThis.setTimeout(() => reject(new Error(`no answer in ${patience} ms`)), patience)
    fetched.then(resolve, reject).finally(() => globalThis.clearTimeout(timer))
  })

/** Wraps a dynamic import. Unlike React.lazy, code that is already there never suspends, on the server neither. */
export const lazyView = <D>(fetchView: () => Promise<ComponentType<{ data: D }>>): LazyView<D> => {
  let pending: Promise<ComponentType<{ data: D }>> | undefined
  let failed = false
  let loaded = false
  const load = () => {
    if (pending && !failed) return pending
    const fetched = soon(fetchView()).catch((cause: unknown) => {
      throw new CodeError('the code of a page did not come', { cause })
    })
    fetched.then(
      // A promise that says so is read at once by `use`, without the wait that any other promise brings.
      value => {
        loaded = true
        Object.assign(fetched, { status: 'fulfilled', value })
      },
      // The next one to call `load` tries again.
      () => {
        failed = true
      },
    )
    failed = false
    pending = fetched
    return fetched
  }
  // Drawing takes the fetch as it is, even failed: one that tried again at each draw would never come to an end.
  const View = ({ data }: { data: D }) => createElement(use(pending ?? load()), { data })
  return { load, View, isLoaded: () => loaded }
}
