// Runs before the first pixel, from a small blocking file made of this function's own text: it must use nothing outside
// itself. It tells the styles which edition the address asks for, so that the page is drawn once and not twice.

/** Sets `data-asked` on the root element to the edition in the address's query, where there is one. */
export const firstPaint = (root: { setAttribute: (name: string, value: string) => void }, query: string): void => {
  const asked = /[?&]edition=([a-z]+)/.exec(query)
  if (asked?.[1] !== undefined) root.setAttribute('data-asked', asked[1])
}
