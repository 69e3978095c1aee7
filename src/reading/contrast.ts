// How well two colours can be told apart (WCAG 2.2, contrast ratio), and the nearest darker or lighter one that can.

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16))

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2, "relative luminance"). */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = channels(colour).map(value => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two colours `#rrggbb`, from 1 (the same) to 21 (black and white). */
export const contrastOf = (one: string, other: string): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

/** A colour on its way to black or white; `share` 0 is the colour itself. */
const towards = (colour: string, end: 0 | 255, share: number): string =>
  `#${channels(colour)
    .map(value =>
      Math.round(value + (end - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

const steps = 64

/**
 * The text colour nearest to `text` that has at least `wanted` contrast on `paper`, on the way to black or to white;
 * whichever of the two ends is stronger, where neither reaches it.
 */
export const readableText = (text: string, paper: string, wanted: number): string => {
  for (let step = 0; step <= steps; step += 1) {
    const found = ([0, 255] as const)
      .map(end => towards(text, end, step / steps))
      .find(colour => contrastOf(colour, paper) >= wanted)
    if (found !== undefined) return found
  }
  return contrastOf('#000000', paper) > contrastOf('#ffffff', paper) ? '#000000' : '#ffffff'
}
