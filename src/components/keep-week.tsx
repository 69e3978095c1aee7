// The way to keep a week on this device. What is behind it is fetched when somebody opens it: most readers never do.
import { useState } from 'react'
import type { WeekSlice } from '../corpus/slices.ts'
import styles from './kept.module.css'
import { lazyPart } from './lazy-part.tsx'

const WeekKeeping = lazyPart(async () => (await import('./week-keeping.tsx')).WeekKeeping, { isAsked: true })

/** Nothing where the build has not said what keeping takes. */
export const KeepWeek = ({ data }: { data: WeekSlice }) => {
  const [isOpen, setOpen] = useState(false)
  if (data.keep === undefined) return null
  return (
    <details className={styles['part']} data-needs-script onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Read this week with no network</summary>
      {isOpen && <WeekKeeping data={data} />}
    </details>
  )
}
