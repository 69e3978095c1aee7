// The place of one page. What can be read as it came stands in a boundary, which stays as the build has drawn it until it is
// touched; nothing stands between the others and the frame, for a boundary would be hydrated after everything else.
import { Suspense, useState } from 'react'
import { useHeld, useTakenOver } from './components/held.ts'
import { Waiting } from './components/page-states.tsx'
import type { Page } from './pages.tsx'
import type { Words } from './words.ts'

interface PageOutletProps {
  readonly page: Page
  readonly words: Words
  /** Drawn for any wrong address, also that of a page that would have a boundary. */
  readonly missing?: boolean
}

/** A page by its row in the table. */
export const PageOutlet = ({ page, words, missing = false }: PageOutletProps) => {
  const [isLoaded] = useState(words.page.isLoaded)
  const place = <Place page={page} words={words} />
  if (isLoaded && (missing || !page.isBeside)) return place
  return <Suspense fallback={<Waiting />}>{place}</Suspense>
}

const Place = ({ page, words }: PageOutletProps) => {
  useHeld()
  useTakenOver()
  return <words.page.View data={page} />
}
