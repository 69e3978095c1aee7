// The whole app inside a router: error boundary, the shell, and the routes made from the page table.
import { useMemo } from 'react'
import { Route, Routes } from 'react-router-dom'
import { ErrorBoundary } from './components/error-boundary.tsx'
import { Shell } from './components/shell.tsx'
import { isHostThere } from './corpus/host-there.ts'
import { PageOutlet } from './page-outlet.tsx'
import { missingPage, pages } from './pages.tsx'
import { prefetchFor } from './prefetch.ts'
import type { Words } from './words.ts'

/** The app as both server and browser draw it. `missing`: it hydrates a page that was drawn for any wrong address. */
export const App = ({ words, missing = false }: { words: Words; missing?: boolean }) => (
  <Shell prefetch={useMemo(() => prefetchFor(words), [words])} missing={missing}>
    <ErrorBoundary isHostThere={isHostThere}>
      <Routes>
        {[...pages, missingPage].map(page => (
          <Route
            key={page.name}
            path={page.pattern}
            element={<PageOutlet key={page.name} page={page} words={words} missing={missing} />}
          />
        ))}
      </Routes>
    </ErrorBoundary>
  </Shell>
)
