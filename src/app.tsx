// The whole app inside a router: providers, error boundary, the shell, and the routes made from the page table.
import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { Route, Routes } from 'react-router-dom'
import { ErrorBoundary } from './components/error-boundary.tsx'
import { Shell } from './components/shell.tsx'
import { isHostThere } from './corpus/queries.ts'
import { PageOutlet } from './page-outlet.tsx'
import { missingPage, pages } from './pages.tsx'
import { prefetchFor } from './prefetch.ts'

/** The app as both server and browser draw it. `missing`: it hydrates a page that was drawn for any wrong address. */
export const App = ({ client, missing = false }: { client: QueryClient; missing?: boolean }) => (
  <QueryClientProvider client={client}>
    <Shell prefetch={prefetchFor(client)} missing={missing}>
      <ErrorBoundary isHostThere={isHostThere}>
        <Routes>
          {[...pages, missingPage].map(page => (
            <Route key={page.name} path={page.pattern} element={<PageOutlet key={page.name} page={page} />} />
          ))}
        </Routes>
      </ErrorBoundary>
    </Shell>
  </QueryClientProvider>
)
