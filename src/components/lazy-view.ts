// A view whose code comes in its own file. Once loaded it renders at once, so hydration meets the page it expects.
import { createElement, use } from 'react'
import type { ComponentType } from 'react'

/** A page's view: `load` fetches its code ahead; `View` draws it, waiting for the code if it must. */
export interface LazyView<D> {
  readonly load: () => Promise<ComponentType<{ data: D }>>
  readonly View: ComponentType<{ data: D }>
}

/** Wraps a dynamic import. Unlike React.lazy, code that is already there never suspends, on the server neither. */
export const lazyView = <D>(fetchView: () => Promise<ComponentType<{ data: D }>>): LazyView<D> => {
  let loaded: ComponentType<{ data: D }> | undefined
  let pending: Promise<ComponentType<{ data: D }>> | undefined
  const load = () =>
    (pending ??= fetchView().then(
      view => (loaded = view),
      (error: unknown) => {
        // A failed fetch may succeed the next time somebody tries.
        pending = undefined
        throw error
      },
    ))
  const View = ({ data }: { data: D }) => createElement(loaded ?? use(load()), { data })
  return { load, View }
}
