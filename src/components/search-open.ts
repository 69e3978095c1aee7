// Which folded parts of the search page a reader has opened, so that Back and a reload show the page as it was left and
// the place on it is the same place. Kept in memory, and over a reload in the history's own entry.
import { useReducer, type ToggleEvent } from 'react'

let opened: ReadonlySet<string> = new Set()

/** What is open now. */
export const openedParts = (): readonly string[] => [...opened]

/** Opens what was open before the page was loaded anew. */
export const reopen = (parts: readonly string[]): void => {
  opened = new Set([...opened, ...parts])
}

/** For a `details`: whether it is open, and how it tells. */
export const useOpened = (part: string) => {
  const [, draw] = useReducer((times: number) => times + 1, 0)
  return {
    open: opened.has(part),
    onToggle: ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) => {
      if (currentTarget.open === opened.has(part)) return
      opened = new Set(currentTarget.open ? [...opened, part] : [...opened].filter(one => one !== part))
      draw()
    },
  }
}
