// The words of pages: where they come from, and what a page shows while they come, where they do not, and once they are there.
// Its code, the query library with it, is fetched with the first page that is drawn anew or touched, not with the frame.
import { Suspense, useEffect, useState } from 'react'
import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query'
import { useLocation, useParams } from 'react-router-dom'
import { comesFromElsewhere, useArrival } from './components/arrival.ts'
import { lazyPart } from './components/lazy-part.tsx'
import { Failed, Waiting } from './components/page-states.tsx'
import { createCorpusClient, SliceError, sliceQuery } from './corpus/queries.ts'
import type { PageData } from './corpus/page-data.ts'
import { missingPage } from './pages.tsx'
import type { Page } from './pages.tsx'
import { useSettings } from './reading/preferences.ts'
import type { FetchedWords } from './words.ts'

/** Fetched only for a reader who has chosen one voice. */
const Lens = lazyPart(async () => (await import('./components/lens.tsx')).styledLens(), { isAsked: true })

/** Words from a client that knows where slices are. */
export const wordsFrom = (client: QueryClient): FetchedWords => ({
  Page: ({ data }) => (
    <QueryClientProvider client={client}>
      <Filled page={data} />
    </QueryClientProvider>
  ),
  fetch: (page, params) => client.fetchQuery(sliceQuery(page.kind, page.sliceOf(params))),
})

/** The same, with what stands in the page already. `urlOf` says where other words are. */
export const wordsBesides = (slices: PageData['slices'], urlOf: (slice: string) => string): FetchedWords => {
  const client = createCorpusClient(urlOf)
  for (const [name, slice] of Object.entries(slices)) client.setQueryData([name], slice)
  return wordsFrom(client)
}

/** A page by its row in the table. An address whose slice does not exist shows the page for missing things. */
const Filled = ({ page }: { page: Page }) => {
  const params = useParams()
  const { pathname } = useLocation()
  const { data, error, refetch } = useQuery(sliceQuery(page.kind, page.sliceOf(params)))
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
  useArrival(page.titleOf(data))
  const isLensed = useSettings().has('lens')
  return (
    <>
      {isLensed && <Lens />}
      <page.View data={data} />
    </>
  )
}
