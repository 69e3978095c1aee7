// Which passages stand on a discussion sheet: the choice is in the address, so that it can be sent to the group.
import type { SheetSlice } from '../corpus/path-slices.ts'
import { mostOnSheet } from '../themes/sheet.ts'

/** How the address names a passage: `the-first-kite:p4`. */
const nameOf = ({ post, id }: SheetSlice['passages'][number]): string => `${post.slug}:${id}`

/** The parameter of the address, given once for each passage. */
const parameter = 'passage'

/** Places of the passages that an address asks for, in order; those chosen beforehand where it asks for none that is here. */
export const chosenIn = ({ passages, chosen }: SheetSlice, search: URLSearchParams): readonly number[] => {
  const asked = new Set(search.getAll(parameter))
  const found = passages.flatMap((passage, at) => (asked.has(nameOf(passage)) ? [at] : [])).slice(0, mostOnSheet)
  return found.length > 0 ? found : chosen
}

/** The address's part for a choice. The last passage cannot be taken away: a sheet has one at least. */
export const toggled = ({ passages }: SheetSlice, chosen: readonly number[], at: number): URLSearchParams => {
  const next = chosen.includes(at) ? chosen.filter(other => other !== at) : [...chosen, at]
  const named = (next.length > 0 ? next : chosen).toSorted((a, b) => a - b)
  return new URLSearchParams(
    named.flatMap(place => {
      const passage = passages[place]
      return passage === undefined ? [] : [[parameter, nameOf(passage)]]
    }),
  )
}
