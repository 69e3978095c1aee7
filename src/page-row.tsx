// A row of the page table: how it is written there, and how everything else reads it.
import type { ComponentType } from 'react'
import type { Params } from 'react-router-dom'
import { lazyView } from './components/lazy-view.ts'
import { titled } from './components/titles.ts'
import { isSlice } from './corpus/slices.ts'
import { siteName } from './corpus/site-name.ts'
import type { SliceKind, Slices } from './corpus/slices.ts'

/** A row as it is written: typed by the kind of slice its page shows. */
interface Row<K extends SliceKind> {
  readonly name: string
  readonly pattern: string
  readonly kind: K
  /** The slice's name for an address; without it, the page's own name. */
  readonly slice?: (params: Readonly<Params>) => string
  /**
   * The page can be read as it came: its slice, a file of its own, and its code are fetched when its reader first does
   * something (components/held). In the page the slice would hold up the first paint of the same words.
   */
  readonly isBeside?: true
  readonly view: () => Promise<ComponentType<{ data: Slices[K] }>>
  readonly title: (data: Slices[K]) => string
}

/** A row as everything else reads it: whatever arrives is checked to be of the row's kind. */
export interface Page {
  readonly name: string
  readonly pattern: string
  readonly sliceOf: (params: Readonly<Params>) => string
  readonly kind: SliceKind
  readonly isBeside: boolean
  readonly load: () => Promise<unknown>
  readonly isLoaded: () => boolean
  readonly View: ComponentType<{ data: unknown }>
  /** Its title with the site's name; the site's name alone where what arrived is of another kind. */
  readonly titleOf: (data: unknown) => string
}

/** Makes a row of the page table out of what is written there. */
export const row = <K extends SliceKind>(written: Row<K>): Page => {
  const { name, pattern, kind, slice, isBeside = false, title } = written
  const { load, View, isLoaded } = lazyView(written.view)
  const sliceOf = slice ?? (() => name)
  const Checked = ({ data }: { data: unknown }) => (isSlice(kind, data) ? <View data={data} /> : null)
  const titleOf = (data: unknown): string => (isSlice(kind, data) ? titled(title(data)) : siteName)
  return {
    name,
    pattern,
    sliceOf,
    kind,
    isBeside,
    load,
    isLoaded,
    View: Checked,
    titleOf,
  }
}
