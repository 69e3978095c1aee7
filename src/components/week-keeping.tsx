// Keeping one week on this device: how much room it takes, how far it is, what went wrong, and letting go of it.
import { useEffect, useSyncExternalStore } from 'react'
import type { WeekSlice } from '../corpus/slices.ts'
import styles from './kept.module.css'
import { useOfflineState } from './offline-state.ts'
import { inRoom } from './room-words.ts'
import { type Keeping, keepThisWeek, letGo, lookAtWeeks, weeksKept } from './week-keeping-state.ts'

const first = weeksKept.get()

/** What is kept, as it changes; it is looked at when it is first asked for. */
export const useWeeksKept = () => {
  useEffect(() => void lookAtWeeks(), [])
  return useSyncExternalStore(weeksKept.subscribe, weeksKept.get, () => first)
}

const faultWords = {
  network: 'The network is gone. Some of this week did not come. What is here waits for the rest.',
  full: 'This device has no room left for this week. Let go of another week or make room first.',
  gone: 'There is a newer version of this site. Load this page again and keep the week then.',
} as const

/** Told when it changes, and no more than three times on the way. */
const spokenOf = ({ done, all, fault }: Keeping): string => {
  if (fault) return ''
  return done * 3 >= all * 2 ? 'Most of this week is here.' : 'This week is on its way.'
}

/** What stands in the box for a week: words, how far it is, and one button, which stays the same and keeps the focus. */
const OtherWeek = ({ data }: { data: WeekSlice }) => {
  const { weeks, keeping, room } = useWeeksKept()
  const { slug, title } = data.week
  const going = keeping.get(slug)
  const kept = weeks?.find(week => week.slug === slug)
  const isGoing = going !== undefined && going.fault === undefined
  const [name, press] = isGoing
    ? (['Stop', going.stop] as const)
    : kept
      ? (['Let go of this week', () => void letGo(slug)] as const)
      : ([going?.fault ? 'Try again' : 'Keep this week', () => void keepThisWeek(data)] as const)
  const spoken = going ? spokenOf(going) : kept ? 'This week is on this device.' : ''
  return (
    <>
      <div role={going?.fault ? 'alert' : undefined}>
        {going === undefined && !kept && (
          <p>Then you can read it with no network. It takes about {inRoom(data.keep?.bytes ?? 0)} of this device.</p>
        )}
        {kept && going === undefined && (
          <p>
            You can read it with no network. It takes about {inRoom(kept.bytes)}.
            {room !== undefined && <> All that this site keeps here takes {inRoom(room)}.</>}
          </p>
        )}
        {going?.fault && <p>{faultWords[going.fault]}</p>}
        {going && (
          <p>
            <progress aria-label={`Parts of ${title} that are here`} value={going.done} max={going.all} /> {going.done}{' '}
            of {going.all} parts are here.
          </p>
        )}
        <p className={styles['buttons']}>
          <button type="button" onClick={press}>
            {name}
          </button>
          <output>{spoken}</output>
        </p>
      </div>
    </>
  )
}

/** The newest week is kept without a word, but for readers who save data. */
const NewestWeek = () => {
  const { isKept, keepNewest } = useOfflineState()
  const words = isKept
    ? 'This is the newest week. It stays on this device by itself. You can read it with no network.'
    : keepNewest
      ? 'Your browser saves data. This week is not on this device yet. It takes about 300 kB to fetch.'
      : 'This week is on its way to this device.'
  return (
    <div className={styles['buttons']}>
      <output>{words}</output>
      {keepNewest && (
        <button type="button" onClick={keepNewest}>
          Keep this week
        </button>
      )}
    </div>
  )
}

/** The box of one week. */
export const WeekKeeping = ({ data }: { data: WeekSlice }) => {
  const { site } = useOfflineState()
  if (site === undefined || !('caches' in window)) return <p>This browser cannot keep a week.</p>
  return data.keep?.isNewest ? <NewestWeek /> : <OtherWeek data={data} />
}
