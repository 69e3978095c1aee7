// A worker that takes the offline worker of this site away again, with all it has kept. It stands in every build as
// `sw-remove.js` and does nothing there. To use it, let the host answer `/sw.js` with it: see README.md.

/** What it needs of a worker; the stand-in of its tests has no more. */
export interface RemovalPlace {
  readonly caches: {
    readonly keys: () => Promise<readonly string[]>
    readonly delete: (name: string) => Promise<boolean>
  }
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: (
    type: 'install' | 'activate',
    listener: (event: { readonly waitUntil: (work: Promise<unknown>) => void }) => void,
  ) => void
}

/** Takes over at once, forgets the caches of this site and unregisters. Open pages stay as they are; no page is loaded anew. */
export const removeWorker = (place: RemovalPlace): void => {
  const { scope } = place.registration
  // Workbox ends the names of its caches in the scope; ours end in its path (worker-routes.ts).
  const ends = [scope, ` ${new URL(scope).pathname}`]
  const remove = async (): Promise<void> => {
    const names = await place.caches.keys()
    await Promise.all(names.filter(name => ends.some(end => name.endsWith(end))).map(name => place.caches.delete(name)))
    await place.registration.unregister()
  }
  place.addEventListener('install', event => event.waitUntil(place.skipWaiting()))
  place.addEventListener('activate', event => event.waitUntil(remove()))
}

/** The file as it stands in the build. */
export const removalFile = {
  path: 'sw-remove.js',
  text: `// Serve this as sw.js to take the offline worker of this site away.\n;(${String(removeWorker)})(self)\n`,
} as const
