// Where a reader was in listening, for each story, and how they like to be read to. Kept on their device alone.
import { currentMoment } from './clock.ts'
import { parsePlace } from './speech-place.ts'
import { speed } from './speech-timing.ts'
import type { SpeechPlace } from './speech.ts'
import { store, type Store } from './stored.ts'

/** A place in one story. `week`: it was read as part of its week. `open`: it was being read when the page went. */
export interface HeardPlace extends SpeechPlace {
  readonly post: string
  readonly at: number
  readonly week: boolean
  readonly open: boolean
}

/** Speed, and the address of a voice; undefined: whichever fits best. */
export interface HowHeard {
  readonly rate: number
  readonly voice?: string
}

/** The places of a reader, by story, and their choices. */
export interface Heard {
  readonly all: () => ReadonlyMap<string, HeardPlace>
  readonly get: (post: string) => HeardPlace | undefined
  readonly keep: (place: Omit<HeardPlace, 'at'>) => void
  readonly forget: (post: string) => void
  readonly how: () => HowHeard
  readonly choose: (how: HowHeard) => void
  readonly subscribe: Store['subscribe']
}

/** A kept place; undefined for whatever else was stored. */
export const parseHeard = (value: unknown): HeardPlace | undefined => {
  const place = parsePlace(value)
  if (place?.post === undefined || typeof value !== 'object' || value === null) return undefined
  const at = 'at' in value && typeof value.at === 'number' && Number.isFinite(value.at) ? value.at : 0
  return {
    ...place,
    post: place.post,
    at,
    week: 'week' in value && value.week === true,
    open: 'open' in value && value.open === true,
  }
}

const parseHow = (value: unknown): HowHeard | undefined => {
  if (typeof value !== 'object' || value === null || !('rate' in value) || typeof value.rate !== 'number')
    return undefined
  const voice = 'voice' in value && typeof value.voice === 'string' ? value.voice : undefined
  return { rate: speed(value.rate), ...(voice === undefined ? {} : { voice }) }
}

/** The one item of its shelf. */
const mine = 'mine'

export const createHeard = ({ shelf, subscribe }: Store, now: () => Date): Heard => {
  const places = shelf('heard', parseHeard)
  const how = shelf('heard-how', parseHow)
  return {
    all: places.all,
    get: places.get,
    keep: place => places.put(place.post, { ...place, at: now().getTime() }),
    forget: places.remove,
    how: () => how.get(mine) ?? { rate: 1 },
    choose: choice => {
      if (choice.rate === 1 && choice.voice === undefined) how.remove(mine)
      else how.put(mine, choice)
    },
    subscribe,
  }
}

/** What this reader has heard. */
export const heard = createHeard(store, currentMoment)
