// What the worker does with each request that is not in its list. Workbox writes these functions into `sw.js` as text, so each
// uses nothing from outside its own braces but `self.reader`, which worker-part.ts has set up.
import type { GenerateSWOptions } from 'workbox-build'
import type { KeptFiles } from './worker-part.ts'

type Route = NonNullable<GenerateSWOptions['runtimeCaching']>[number]

// The worker's own global, as far as it is used here; it exists only where the text of these functions is run.
declare const self: { readonly reader: KeptFiles; readonly location: { readonly href: string } }

/** Seconds without an answer after which a kept page is shown as it is kept. */
const patience = 5

/** Pages of other weeks and downloads that are kept once they are visited; the oldest go first. */
const mostVisited = 60
/** Files in the pack are counted among them, though they stand there only once. */
const mostFiles = 400

/** The caches beside Workbox's own. Their names end in the base, by which worker-remove.ts knows them. */
export const cacheNames = (base: string) => ({
  files: `reader files ${base}`,
  visited: `reader visited ${base}`,
  earlier: `reader earlier ${base}`,
})

/** A host in trouble counts as no network. */
const noTrouble = {
  fetchDidSucceed: async ({ response }: { readonly response: Response }) => {
    if (response.status >= 500) throw new Error(`the host answered ${response.status}`)
    return response
  },
}

/** The routes of a site below `base`, in the order in which they are asked. */
export const runtimeRoutes = (base: string): Route[] => [
  {
    // Files whose name changes with their bytes: out of the pack, else as they were used.
    urlPattern: ({ url, sameOrigin }) =>
      sameOrigin &&
      url.href.startsWith(new URL('./', self.location.href).href) &&
      /\/(?:assets\/|data\/\w+\/)/.test(url.pathname),
    handler: 'CacheFirst',
    options: {
      cacheName: cacheNames(base).files,
      expiration: { maxEntries: mostFiles, purgeOnQuotaError: true },
      plugins: [
        {
          cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
            cachedResponse ?? (await self.reader.file(request.url)),
          // A host that answers a missing file with a page must not stand in for the file for good.
          cacheWillUpdate: async ({ response }) =>
            response.status === 200 && !/text\/html/.test(response.headers.get('content-type') ?? '') ? response : null,
        },
      ],
    },
  },
  {
    // A kept page comes from the network, so that it is the newest; without one, as it is kept.
    urlPattern: ({ url, request, sameOrigin }) =>
      sameOrigin && request.mode === 'navigate' && self.reader.isPage(url.pathname),
    handler: 'NetworkFirst',
    options: {
      cacheName: cacheNames(base).visited,
      networkTimeoutSeconds: patience,
      // Not kept as visited: it would be of another version than its words.
      plugins: [
        { ...noTrouble, cacheWillUpdate: async () => null, cachedResponseWillBeUsed: () => self.reader.frame() },
      ],
    },
  },
  {
    urlPattern: ({ url, request, sameOrigin }) =>
      sameOrigin && request.mode === 'navigate' && url.href.startsWith(new URL('./', self.location.href).href),
    handler: 'NetworkFirst',
    options: {
      cacheName: cacheNames(base).visited,
      expiration: { maxEntries: mostVisited, purgeOnQuotaError: true },
      plugins: [noTrouble],
      precacheFallback: { fallbackURL: 'offline.html' },
    },
  },
]
