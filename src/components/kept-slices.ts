// Slices that a reader's saved things lead to, fetched when they are asked for; those that are here already cost nothing.
import { useCallback } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { isSlice, type SliceKind, type Slices } from '../corpus/slices.ts'

/** Fetches a slice; undefined where it does not come, or is of another kind. */
export type FetchSlice = <K extends SliceKind>(kind: K, name: string) => Promise<Slices[K] | undefined>

/** The same function as long as the page stands. */
export const useFetchSlice = (): FetchSlice => {
  const client = useQueryClient()
  return useCallback(
    async (kind, name) => {
      try {
        const value: unknown = await client.fetchQuery({ queryKey: [name] })
        return isSlice(kind, value) ? value : undefined
      } catch {
        // No network, or no such story any more: whoever asks says so in its own words.
        return undefined
      }
    },
    [client],
  )
}
