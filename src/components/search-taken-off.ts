// Taking a filter off. Others of its group may then hold no longer (see `takenOff`): they go with it, and that is said.
import { useState } from 'react'
import type { SearchEngine } from '../search/engine.ts'
import { takenOff } from '../search/facets.ts'
import { minutesNames, nameOfSlug, type Choices } from '../search/page-data.ts'
import { writeSearch, type ListName, type SearchState } from '../search/query-url.ts'
import { announce } from './announcer.tsx'
import { editionName } from './edition-names.ts'

/** The names of all values of a group, by slug. */
export const namesIn = (choices: Choices, list: ListName): ReadonlyMap<string, string> => {
  if (list === 'editions') return new Map(Object.entries(editionName))
  if (list === 'minutes') return new Map(Object.entries(minutesNames))
  const listed = list === 'themes' ? choices.families.flatMap(({ themes }) => themes) : choices[list]
  return new Map(listed.map(({ slug, name }) => [slug, name]))
}

/** Takes a value of a group off. */
export type TakeOff = (list: ListName, slug: string) => void

interface TakingOff {
  readonly search: SearchState
  readonly choices: Choices
  readonly count: SearchEngine['count'] | undefined
  readonly change: (search: SearchState) => void
}

const listOf = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** How to take a value off; and, as long as the search is what came of it, which others went with it. */
export const useTakeOff = ({ search, choices, count, change }: TakingOff) => {
  const [told, setTold] = useState<{ readonly address: string; readonly words: string }>()
  const takeOff: TakeOff = (list, slug) => {
    const { search: next, also } = takenOff(search, { list, value: slug, count })
    const names = also.map(one => `“${namesIn(choices, list).get(one) ?? nameOfSlug(one)}”`)
    const words = `${listOf.format(names)} came off too. No story has ${also.length > 1 ? 'them' : 'it'} with the rest.`
    setTold(also.length > 0 ? { address: writeSearch(next).toString(), words } : undefined)
    if (also.length > 0) announce(words)
    change(next)
  }
  return { takeOff, told: told?.address === writeSearch(search).toString() ? told.words : undefined }
}
