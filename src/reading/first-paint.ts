// Runs before the first pixel, from a small blocking file made of this function's own text: it must use nothing outside
// itself. It tells the styles what the address asks for, so that the page is drawn once and not twice.

/**
 * Sets attributes on the root element: `data-asked` is the edition asked for, `data-asked-order` the order of days, and
 * `data-asked-search` stands where the address holds a search. `query` is the address from its question mark on; `liked`
 * is the edition the reader wants first, null for none.
 */
export const firstPaint = (
  root: { setAttribute: (name: string, value: string) => void },
  query: string,
  liked: string | null,
): void => {
  const value = (name: string) => new RegExp(`[?&]${name}=([a-z]+)`).exec(query)?.[1]
  const edition = value('edition') ?? liked ?? undefined
  const order = value('order')
  // A passage that is named stands in a text, and the summary would hide it.
  const passage = /#p\d+$/.test(query)
  if (edition !== undefined && !(edition === 'summary' && passage)) root.setAttribute('data-asked', edition)
  if (order !== undefined) root.setAttribute('data-asked-order', order)
  if (/[?&](q|theme|author|organisation|week|from|to|voice|minutes|word)=[^&]/.test(query))
    root.setAttribute('data-asked-search', '')
}
