// Registers the worker that keeps the week, and watches it and the network. It stands in the entry file's own code, for a part
// fetched later might be missing after a deploy, and then no reader would get the mended one. `/sw.js` never moves.
import { offlineState, type OfflineState } from './offline-state.ts'
import { savesData } from './saves-data.ts'

interface TrustedAddress {
  readonly toString: () => string
}

// Trusted Types, W3C: not in TypeScript's own list yet, and not in every browser.
declare global {
  interface Window {
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (address: string) => string },
      ) => { readonly createScriptURL: (address: string) => TrustedAddress }
    }
  }
  interface ServiceWorkerContainer {
    register(address: TrustedAddress, options?: RegistrationOptions): Promise<ServiceWorkerRegistration>
  }
}

const set = (change: Partial<OfflineState>): void => offlineState.set({ ...offlineState.get(), ...change })

/** The one policy of this site: it lets one address through, whatever it is asked. */
const trusted = (address: string): string | TrustedAddress =>
  window.trustedTypes?.createPolicy('week-reader', { createScriptURL: () => address }).createScriptURL(address) ??
  address

/** Which build a worker belongs to; undefined from one that does not know the question. */
const buildOf = (worker: ServiceWorker): Promise<unknown> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data))
    port1.start()
    globalThis.setTimeout(() => resolve(undefined), 5000)
    worker.postMessage({ type: 'BUILD' }, [port2])
  })

/** A worker that waits takes over when it is asked, or when no page of the old version is left. */
const takeUpdate = (registration: ServiceWorkerRegistration) => (): void => {
  const { waiting } = registration
  // Another tab has said yes already.
  if (waiting === null) return window.location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' }, [])
}

const watchUpdates = (registration: ServiceWorkerRegistration, build: string): void => {
  // What is kept besides the week is fetched now that the page is at rest.
  registration.active?.postMessage({ type: 'REST' })
  const look = async (): Promise<void> => {
    const { waiting } = registration
    // A page that came from the network is of the new version already.
    const next = waiting && (await buildOf(waiting))
    if (!next || next === build) return
    // What is new is told where that can be found out.
    const news = await import('./offline-news.ts')
      .then(({ newsOf }) => newsOf(build, String(next)))
      .catch(() => undefined)
    set({ takeUpdate: takeUpdate(registration), news })
  }
  registration.addEventListener('updatefound', () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => void look())
  })
  void look()
  document.addEventListener('visibilitychange', () => {
    // Without a network there is nothing new to be found; the next time it is asked again.
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
  })
}

const watchNetwork = (): void => {
  // The worker has drawn this page from what is kept, for no network answered.
  const isFromKept = document.querySelector('meta[name=reader-offline]') !== null
  const tell = (isOffline: boolean) => () => set({ isOffline })
  window.addEventListener('online', tell(false))
  window.addEventListener('offline', tell(true))
  if (isFromKept || !navigator.onLine) tell(true)()
}

const whenIdle = (work: () => void): void => {
  const wait = () => {
    // Safari has no `requestIdleCallback`.
    if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5000 })
    else globalThis.setTimeout(work, 1000)
  }
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
}

/** Watches the network, and once the page rests has the week kept, but for a reader who saves data. `build` names this build. */
export const startOffline = (base: string, build: string): void => {
  watchNetwork()
  // A page that is not served over a safe connection has no workers.
  if (!('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const tell = () => set({ isKept: serviceWorker.controller !== null })
  serviceWorker.addEventListener('controllerchange', tell)
  set({ site: { base, version: build.replace(/.* /, '') } })
  tell()
  const keep = () => {
    set({ keepNewest: undefined })
    serviceWorker
      .register(trusted(`${base}sw.js`), { scope: base, updateViaCache: 'none' })
      // The browser refuses, or the network is gone: the site works without, and the next page asks again.
      .catch(() => undefined)
    // Only where a worker keeps this site is there anything to be brought up to date.
    void serviceWorker.ready.then(registration => watchUpdates(registration, build))
  }
  if (savesData() && serviceWorker.controller === null) set({ keepNewest: keep })
  else whenIdle(keep)
}
