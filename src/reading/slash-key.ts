// Whether the `/` key brings a reader to the search box. It can be switched off (WCAG 2.2, 2.1.4), for people who speak to
// their computer or hit keys by chance. Kept on the device; where nothing can be kept, it holds until the page is closed.

/** The choice and who wants to hear of it. */
export interface SlashKey {
  readonly isOn: () => boolean
  readonly set: (on: boolean) => void
  /** Tells `changed` of every change, in this window or another, until the returned function is called. */
  readonly subscribe: (changed: () => void) => () => void
}

/** Under this name the choice is kept. */
export const slashKeyName = 'reader.slash-key'
const off = 'off'

/** Anything that is not the one word for "off" means on: what was stored may be anything. */
const read = (storage: () => Storage): boolean | undefined => {
  try {
    const stored: unknown = storage().getItem(slashKeyName)
    return stored === null ? undefined : stored !== off
  } catch {
    return undefined
  }
}

/** False where the storage is refused or full. */
const write = (storage: () => Storage, on: boolean): boolean => {
  try {
    storage().setItem(slashKeyName, on ? 'on' : off)
    return true
  } catch {
    return false
  }
}

/** A choice kept in a storage, which may throw even when it is asked for. */
export const createSlashKey = (storage: () => Storage): SlashKey => {
  let unkept: boolean | undefined
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach(changed => changed())
  const onStorage = ({ key }: StorageEvent) => {
    if (key === slashKeyName || key === null) tell()
  }
  return {
    isOn: () => unkept ?? read(storage) ?? true,
    set: on => {
      unkept = write(storage, on) ? undefined : on
      tell()
    },
    subscribe: changed => {
      if (listeners.size === 0) window.addEventListener('storage', onStorage)
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
        if (listeners.size === 0) window.removeEventListener('storage', onStorage)
      }
    },
  }
}

/** The reader's own choice. */
export const slashKey = createSlashKey(() => window.localStorage)
