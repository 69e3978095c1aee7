// Listening to a reading path: each sentence, then its passage, then whose story it is.
import type { PathSlice } from '../corpus/path-slices.ts'
import { ListenToPage } from './listen-lists.tsx'

/** Reads a path, stop by stop. `liked`: the edition the reader likes first. */
export const ListenToPath = ({ data, liked }: { readonly data: PathSlice; readonly liked: string }) => (
  <ListenToPage page={{ kind: 'path', data, liked }} says="Listen to this path" />
)
