// Puts the reading settings that stand in the storage on the root element. Runs before the first pixel, from the text of this
// function alone, so it must use nothing outside itself; it is short, for it stands in every page. `paint-settings` puts them
// right once the page is taken over: it knows which settings and values there are.

/** The parts of an element that settings need. */
export interface FirstPaintedRoot {
  readonly setAttribute: (name: string, value: string) => void
  readonly style: { readonly setProperty: (name: string, value: string) => void }
}

/** Sets `data-set-NAME` for each setting below keys that begin with `start`, and `--own-NAME` for colours of a reader's own. */
export const firstSettings = (root: FirstPaintedRoot, start: string, kept: () => object): void => {
  try {
    for (const [key, text] of Object.entries(kept())) {
      // Whatever was stored, a name is a word and a value a word or a colour, or it is not used.
      const [, name, word, colour] =
        /^([a-z-]+)"([a-z\d-]+|(#[\da-f]{6}))"$/.exec(
          key.startsWith(start) ? key.slice(start.length) + String(text) : '',
        ) ?? []
      if (name !== undefined && word !== undefined && word !== 'usual')
        if (colour === undefined) root.setAttribute(`data-set-${name}`, word)
        else root.style.setProperty(`--own-${name}`, colour)
    }
  } catch {
    // The browser refuses the storage: nothing is set.
  }
}
