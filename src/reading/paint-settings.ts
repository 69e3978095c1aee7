// Puts the reading settings on the root element. Runs before the first pixel, from the text of this function alone, so it
// must use nothing outside itself; and again whenever a reader changes a setting.

/** The parts of an element that settings need. */
export interface PaintedRoot {
  readonly setAttribute: (name: string, value: string) => void
  readonly removeAttribute: (name: string) => void
  readonly style: {
    readonly setProperty: (name: string, value: string) => void
    readonly removeProperty: (name: string) => void
  }
}

/**
 * Sets `data-set-NAME` for each setting that is not the usual one, and `--own-text` and `--own-paper` for a reader's own
 * colours. `values`: what each setting may be, the usual value first; `valueOf` gives what was stored, which may be anything.
 */
export const paintSettings = (
  root: PaintedRoot,
  values: Readonly<Record<string, readonly string[]>>,
  valueOf: (name: string) => unknown,
): void => {
  for (const [name, all] of Object.entries(values)) {
    const value = valueOf(name)
    const attribute = `data-set-${name}`
    if (typeof value === 'string' && all.indexOf(value) > 0) root.setAttribute(attribute, value)
    else root.removeAttribute(attribute)
  }
  for (const name of ['text', 'paper']) {
    const value = valueOf(name)
    const property = `--own-${name}`
    if (typeof value === 'string' && /^#[\da-f]{6}$/.test(value)) root.style.setProperty(property, value)
    else root.style.removeProperty(property)
  }
}
