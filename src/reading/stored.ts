// The one store of what a reader keeps, on their own device. Each item stands under a key of its own, so two tabs that write
// at the same moment lose nothing of each other's. What cannot be kept holds until the page is closed, and that is said.

/** Every key begins with this; others may share the device's storage. */
export const keyStart = 'reader.'
/** Under this, and a number, stands what could not be read when its place was needed. It is never overwritten. */
const asideStart = `${keyStart}aside.`

/** Whether a storage, which may throw even when it is asked for, holds anything of this site. */
export const holdsAnything = (storage = () => window.localStorage): boolean => {
  try {
    return Object.keys(storage()).some(key => key.startsWith(keyStart))
  } catch {
    return false
  }
}

/** Items of one sort, by id. */
export interface Shelf<T> {
  /** Everything on it; the same map until something changes. */
  readonly all: () => ReadonlyMap<string, T>
  /** One item as it stands in the storage now, whatever another tab has done in the meantime. */
  readonly get: (id: string) => T | undefined
  readonly put: (id: string, value: T) => void
  readonly remove: (id: string) => void
}

export interface Store {
  /**
   * A shelf under a name. `parse` gives undefined for whatever is no item of it: what was stored may be anything, also
   * something that a later version of this site has written.
   */
  readonly shelf: <T>(name: string, parse: (value: unknown) => T | undefined) => Shelf<T>
  /** Tells `changed` of every change, in this tab or another, until the returned function is called. */
  readonly subscribe: (changed: () => void) => () => void
  /** Does many changes and tells of them once. */
  readonly together: (changes: () => void) => void
  /** False once something could not be kept: the browser refuses, or there is no room left. */
  readonly isKeeping: () => boolean
  /** Everything this site has kept is gone, also what was put aside. */
  readonly forget: () => void
}

const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands in the storage and is no part of the item as it is known here: fields that a later version has written. */
const unknownOf = (stored: unknown, item: unknown): object =>
  isFields(stored) && isFields(item)
    ? Object.fromEntries(Object.entries(stored).filter(([name]) => !Object.hasOwn(item, name)))
    : {}

/** A store over a storage, which may throw even when it is asked for. */
export const createStore = (storage: () => Storage): Store => {
  const listeners = new Set<() => void>()
  const stale = new Set<() => void>()
  /** What could not be kept, or not be taken away (undefined): it hides what the storage says. */
  const unkept = new Map<string, string | undefined>()
  let isKeeping = true
  let isTogether = false

  const tell = (): void => {
    for (const forget of stale) forget()
    if (!isTogether) for (const changed of listeners) changed()
  }
  const keysWith = (start: string): readonly string[] => {
    const keys = new Set<string>()
    try {
      for (const key of Object.keys(storage())) keys.add(key)
    } catch {
      // No storage here: what is in memory is all there is.
    }
    for (const [key, text] of unkept) if (text !== undefined) keys.add(key)
    return [...keys].filter(key => key.startsWith(start))
  }
  const read = (key: string): string | undefined => {
    if (unkept.has(key)) return unkept.get(key)
    try {
      return storage().getItem(key) ?? undefined
    } catch {
      return undefined
    }
  }
  /** Undefined takes the key away. */
  const write = (key: string, text: string | undefined): boolean => {
    try {
      if (text === undefined) storage().removeItem(key)
      else storage().setItem(key, text)
      unkept.delete(key)
      return true
    } catch {
      unkept.set(key, text)
      return false
    }
  }
  /** False where there is no room for it. */
  const setAside = (text: string): boolean => {
    let number = 1
    while (read(`${asideStart}${number}`) !== undefined) number += 1
    return write(`${asideStart}${number}`, text)
  }

  if (typeof window !== 'undefined') {
    window.addEventListener('storage', ({ key }) => {
      if (key === null || key.startsWith(keyStart)) tell()
    })
    // A page that comes back from the browser's memory has heard of nothing in the meantime.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) tell()
    })
  }

  return {
    shelf: (name, parse) => {
      const start = `${keyStart}${name}.`
      type Item = NonNullable<ReturnType<typeof parse>>
      let known: ReadonlyMap<string, Item> | undefined
      stale.add(() => (known = undefined))
      const itemIn = (text: string | undefined): Item | undefined => {
        const value = text === undefined ? undefined : parsed(text)
        return value === undefined ? undefined : (parse(value) ?? undefined)
      }
      const change = (id: string, text: string | undefined): void => {
        const key = start + id
        const there = read(key)
        const isSafe = there === undefined || itemIn(there) !== undefined || setAside(there)
        if (!isSafe) unkept.set(key, text)
        isKeeping = isSafe && write(key, text)
        tell()
      }
      return {
        all: () => {
          known ??= new Map(
            keysWith(start)
              .toSorted()
              .flatMap(key => {
                const item = itemIn(read(key))
                return item === undefined ? [] : [[key.slice(start.length), item] as const]
              }),
          )
          return known
        },
        get: id => itemIn(read(start + id)),
        put: (id, value) => {
          const there = read(start + id)
          const unknown = unknownOf(there && parsed(there), itemIn(there))
          change(id, JSON.stringify(isFields(value) ? { ...unknown, ...value } : value))
        },
        remove: id => {
          if (read(start + id) !== undefined) change(id, undefined)
        },
      }
    },
    subscribe: changed => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    together: changes => {
      isTogether = true
      try {
        changes()
      } finally {
        isTogether = false
        tell()
      }
    },
    isKeeping: () => isKeeping,
    forget: () => {
      for (const key of keysWith(keyStart)) isKeeping = write(key, undefined)
      tell()
    },
  }
}

/** What this reader keeps on this device. */
export const store = createStore(() => window.localStorage)
