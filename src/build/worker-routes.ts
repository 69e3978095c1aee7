// What the worker does with each request that is not in its list. Workbox writes these functions into `sw.js` as text, so each
// uses nothing from outside its own braces but `self.reader` and `self.weeks` (worker-part.ts, worker-weeks.ts).
import type { GenerateSWOptions } from 'workbox-build'
import { ownCacheName } from '../corpus/kept-week.ts'
import type { KeptFiles, KeptWeeks } from './worker-place.ts'

type Route = NonNullable<GenerateSWOptions['runtimeCaching']>[number]

// The worker's own global, as far as it is used here; it exists only where the text of these functions is run.
declare const self: {
  readonly reader: KeptFiles
  readonly weeks: KeptWeeks
  readonly location: { readonly href: string }
}

/** Seconds without an answer after which a kept page is shown as it is kept. */
const patience = 5

/** The caches beside Workbox's own. Their names end in the base, by which worker-remove.ts knows them. */
export const cacheNames = (base: string) => ({
  files: `reader files ${base}`,
  visited: `reader visited ${base}`,
  earlier: `reader earlier ${base}`,
  own: ownCacheName(base),
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
    // Files whose name changes with their bytes: out of the packs, else as they were used. What is fetched to be kept
    // (`?keep`) is kept by its own page.
    urlPattern: ({ url, sameOrigin }) =>
      sameOrigin &&
      url.search !== '?keep' &&
      url.href.startsWith(new URL('./', self.location.href).href) &&
      /\/(?:assets\/|data\/\w+\/)/.test(url.pathname),
    handler: 'CacheFirst',
    options: {
      cacheName: cacheNames(base).files,
      plugins: [
        {
          cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
            if (request.url.endsWith('/kept-index.json')) return self.weeks.index()
            return cachedResponse ?? (await self.reader.file(request.url)) ?? self.weeks.answer(request.url)
          },
          // Where the index of all weeks is out of reach, what is kept can be searched.
          handlerDidError: async ({ request }) =>
            request.url.endsWith('/search-index.json') ? self.weeks.index() : undefined,
          // A host that answers a missing file with a page must not stand in for the file for good.
          cacheWillUpdate: async ({ response }) =>
            response.status === 200 && !/text\/html/.test(response.headers.get('content-type') ?? '') ? response : null,
          // The oldest go first. Files of the packs are counted among them.
          cacheDidUpdate: ({ cacheName }) => self.reader.trim(cacheName, 400),
        },
      ],
    },
  },
  {
    urlPattern: ({ url, sameOrigin }) => sameOrigin && self.weeks.isDownload(url.pathname),
    handler: 'NetworkFirst',
    options: { cacheName: cacheNames(base).own, plugins: [noTrouble] },
  },
  {
    // A page comes from the network, so that it is the newest; without one as it is kept, else as it was visited, else a page
    // says in words that it is not here.
    urlPattern: ({ url, request, sameOrigin }) =>
      sameOrigin && request.mode === 'navigate' && url.href.startsWith(new URL('./', self.location.href).href),
    handler: 'NetworkFirst',
    options: {
      cacheName: cacheNames(base).visited,
      networkTimeoutSeconds: patience,
      plugins: [
        {
          ...noTrouble,
          // A kept page is not kept as visited: it would be of another version than its words.
          cacheWillUpdate: async ({ request, response }) =>
            response.status !== 200 || (await self.weeks.isPage(request.url)) ? null : response,
          cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
            (await self.weeks.isPage(request.url)) ? self.reader.frame() : cachedResponse,
          cacheDidUpdate: ({ cacheName }) => self.reader.trim(cacheName, 60),
          handlerDidError: () => self.weeks.notKept(),
        },
      ],
    },
  },
]
