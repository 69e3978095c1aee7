// The colours of a card: those of the pages in light (styles/tokens.css), for a picture knows no other scheme.

export const paper = '#fbf7ee'
export const ink = '#1d1a16'
export const inkSoft = '#454037'

const hues: ReadonlyMap<string, string> = new Map([
  ['power-and-voice', '#931650'],
  ['lives', '#124b86'],
  ['making-together', '#74470a'],
  ['institutions', '#0b5953'],
])

/** The hue of a family of themes, by its slug; ink for one that has none, as on the pages. */
export const hueOf = (family: string): string => hues.get(family) ?? ink
