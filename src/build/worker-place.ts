// What the two parts of the worker need of the place they run in, and what they set up there for its routes.
// The stand-in of their tests has no more (tests/support/worker-device.ts).

interface Asked {
  readonly url: string
}

interface Kept {
  readonly keys: () => Promise<readonly Asked[]>
  readonly match: (request: Asked | string) => Promise<Response | undefined>
  readonly put: (request: Asked | string, response: Response) => Promise<void>
  readonly delete: (request: Asked | string) => Promise<boolean>
}

/** What the part needs of a worker; the stand-in of its tests has no more. */
export interface WorkerPlace {
  readonly location: { readonly href: string }
  readonly caches: {
    readonly keys: () => Promise<readonly string[]>
    readonly open: (name: string) => Promise<Kept>
  }
  readonly fetch: (address: string) => Promise<Response>
  readonly addEventListener: (type: 'install' | 'activate' | 'message', listener: (event: WorkerEvent) => void) => void
  reader?: KeptFiles
  /** Set up by worker-weeks.ts. */
  weeks?: KeptWeeks
}

/** An event of a worker, as far as the part looks at it. */
export interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly data?: unknown
  readonly ports?: readonly { readonly postMessage: (message: unknown) => void }[]
}

/** What the routes of the worker ask. */
export interface KeptFiles {
  /** Whether the address is a page of this version's pack. */
  readonly isPage: (address: string) => Promise<boolean>
  /** The page into which script draws whichever kept page is asked for, with the headers its host gave it. */
  readonly frame: () => Promise<Response | undefined>
  /** The page for what is not kept, as it was built. */
  readonly offline: () => Promise<Response | undefined>
  /** A file of the packs of this version or of the one before. */
  readonly file: (address: string) => Promise<Response | undefined>
  /** Reads the packs anew: there is another. */
  readonly forget: () => void
  /** Takes the oldest out of a cache until no more than `most` are in it. */
  readonly trim: (name: string, most: number) => Promise<void>
}

/** What the routes ask of the second part. */
export interface KeptWeeks {
  /** A slice or a download that is kept by its own address. */
  readonly answer: (address: string) => Promise<Response | undefined>
  /** Whether an address is a page of the pack or of a kept week. */
  readonly isPage: (address: string) => Promise<boolean>
  readonly isDownload: (pathname: string) => boolean
  /** The index of what is kept: of the newest week, and of each kept one. */
  readonly index: () => Promise<Response | undefined>
  /** The page for what is not kept, with the kept weeks in it. */
  readonly notKept: () => Promise<Response | undefined>
}
