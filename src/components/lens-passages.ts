// Where passages stand on a page, whatever page it is: a story's own, and those that are quoted. The lens finds them in what is
// drawn, so that no page has to carry anything for it.

/** A passage on a page, and the box that goes away with it. */
export interface PassageBox {
  readonly post: string
  readonly passage: string
  readonly box: HTMLElement
  readonly isOwn: boolean
}

/** The slug in the address of a story's page. */
export const postIn = (pathname: string): string | undefined => /\/posts\/([a-z\d-]+)\/$/.exec(pathname)?.[1]

/** The slugs of all stories that a page is of, or leads to. */
export const postsOn = (main: Element, pathname: string): ReadonlySet<string> => {
  const links = [...main.querySelectorAll<HTMLAnchorElement>('a[href*="/posts/"]')]
  return new Set([pathname, ...links.map(link => link.pathname)].flatMap(path => postIn(path) ?? []))
}

/** Whether a link holds the words of its passage, and not only its number or something else about it. */
const isQuote = (link: Element, passage: string): boolean =>
  link.closest('blockquote, .place') !== null ||
  link.querySelector('[data-passage]') !== null ||
  (link.firstElementChild?.textContent === `Passage ${passage.slice(1)}` && link.firstChild !== link.firstElementChild)

/** A stop of a path is more than its passage; everywhere else an item of a list is. */
const boxOf = (link: HTMLElement): HTMLElement =>
  (link.closest('[id^=stop-]') ? link.closest('blockquote') : link.closest('li')) ?? link

/** What a reader has put on their sheet stays there. */
const isPutOnSheet = (box: HTMLElement): boolean => box.querySelector('input:checked') !== null

/** All passages of a page, in order. */
export const passagesOn = (main: Element, pathname: string): readonly PassageBox[] => {
  const here = postIn(pathname)
  const own = here === undefined ? [] : main.querySelectorAll<HTMLElement>('[data-edition-part=text] [data-kind][id]')
  const quoted = [...main.querySelectorAll<HTMLAnchorElement>('a[href*="#p"]')].flatMap(link => {
    const post = postIn(link.pathname)
    const passage = /^#(p\d+)$/.exec(link.hash)?.[1]
    const box = boxOf(link)
    return post === undefined || passage === undefined || !isQuote(link, passage) || isPutOnSheet(box)
      ? []
      : [{ post, passage, box, isOwn: false }]
  })
  return [...[...own].map(box => ({ post: here ?? '', passage: box.id, box, isOwn: true })), ...quoted]
}
