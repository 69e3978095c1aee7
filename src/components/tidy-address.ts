// Puts right the address a page was loaded at, before the router reads it.

/** Whether percent signs stand for letters. A call whose value goes nowhere would be left out of the built file. */
const isDecodable = (path: string): boolean => {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/** A path that can be decoded: where its percent signs stand for nothing, each stands for itself. */
const decodable = (path: string): string => (isDecodable(path) ? path : path.replaceAll('%', '%25'))

/**
 * Some hosts answer `/about/index.html` and `//about/` with the page of `/about/`: that is where the reader then is. The
 * router speaks up in the console where a path cannot be decoded.
 */
export const tidyAddress = (): void => {
  const { origin, pathname, search, hash } = window.location
  const clean = decodable(pathname.replace(/\/index\.html$/, '/').replace(/\/{2,}/g, '/'))
  if (clean !== pathname) window.history.replaceState(window.history.state, '', origin + clean + search + hash)
}
