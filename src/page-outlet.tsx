// One page: gets its slice, shows waiting, failed or the view, and tells the reader that they have arrived.
import { Suspense, useEffect, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from 'react-router-dom'
import { comesFromElsewhere, useArrival } from './components/arrival.ts'
import { useHeld, useTakenOver } from './components/held.ts'
import { Failed, Waiting } from './components/page-states.tsx'
import { SliceError } from './corpus/queries.ts'
import { missingPage } from './pages.tsx'
import type { Page } from './pages.tsx'

/** A page by its row in the table. What can be read as it came stands in a boundary, and is taken over when it is touched. */
export const PageOutlet = ({ page }: { page: Page }) =>
  page.isBeside ? (
    <Suspense fallback={<Waiting />}>
      <Held page={page} />
    </Suspense>
  ) : (
    <Filled page={page} />
  )

const Held = ({ page }: { page: Page }) => {
  useHeld()
  return <Filled page={page} />
}

/** A page with its words. An address whose slice does not exist shows the page for missing things. */
const Filled = ({ page }: { page: Page }) => {
  const params = useParams()
  const { pathname } = useLocation()
  const { data, error, refetch } = useQuery(page.query(params))
  // A boundary would be hydrated after everything else, so there is none where nothing has to be waited for.
  const [isLoaded] = useState(page.isLoaded)
  if (error instanceof SliceError && error.stale && comesFromElsewhere(pathname)) return <LoadedAfresh />
  if (error instanceof SliceError && error.missing && page !== missingPage) return <Filled page={missingPage} />
  if (error) return <Failed retry={() => void refetch()} />
  if (data === undefined) return <Waiting />
  const arrived = <Arrived key={pathname} page={page} data={data} />
  return isLoaded ? arrived : <Suspense fallback={<Waiting />}>{arrived}</Suspense>
}

/**
 * The host has no such slice. Either there is no such page, or the site was published anew while this page was open: a
 * real load finds out, for what the host has now is of one piece.
 */
const LoadedAfresh = () => {
  useEffect(() => window.location.reload(), [])
  return <Waiting />
}

/** Inside what waits for code: nobody has arrived, and no heading is there to hold the focus, before the view is. */
const Arrived = ({ page, data }: { page: Page; data: unknown }) => {
  useArrival(page.head(data).title)
  useTakenOver()
  return <page.View data={data} />
}
