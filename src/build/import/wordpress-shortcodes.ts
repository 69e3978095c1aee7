// The shortcodes of WordPress: words in square brackets that the blog's own program would have turned into something.
// The four kinds that stand for pictures and players are known; any other is kept as it is written, and asked about.

/** A text with shortcodes, piece by piece. `offset` is where the piece begins. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | { readonly kind: 'caption'; readonly words: string; readonly offset: number }
  | { readonly kind: 'caption-end'; readonly offset: number }
  | {
      readonly kind: 'embed'
      readonly text: string
      readonly name: string
      readonly address: string
      readonly offset: number
    }
  | { readonly kind: 'unknown'; readonly text: string; readonly offset: number }

const shortcode = /\[(\/?)([a-z][\w-]*)((?:[\s=:][^[\]]*)?)\]/giu
const looksMeant = /[\w-]\s*=\s*["'“”‘’″&\w]/u

/** Parts a text at its shortcodes. */
export function shortcodePieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const words = (to: number) => {
    if (to > from) pieces.push({ kind: 'text', text: text.slice(from, to), offset: from })
  }
  for (const match of text.matchAll(shortcode)) {
    const [whole, slash = '', name = '', facts = ''] = match
    if (match.index < from) continue
    const piece = known({ whole, name: name.toLowerCase(), facts, isEnd: slash === '/' }, match.index)
    if (piece === undefined) continue
    words(match.index)
    from = match.index + whole.length
    if (piece.kind !== 'embed') pieces.push(piece)
    else {
      const [pair = '', address = '', end = ''] = ending.exec(text.slice(from, from + longestInside)) ?? []
      const isPair = end.toLowerCase() === piece.name
      pieces.push({ ...piece, address: isPair ? address : '' })
      if (isPair) from += pair.length
    }
  }
  words(text.length)
  return pieces
}

/** What may stand between `[embed]` and `[/embed]`: an address. */
const longestInside = 2_100
const ending = /^\s{0,20}([^\s[\]]{0,2000})\s{0,20}\[\/(\w{1,20})\]/

interface Found {
  readonly whole: string
  readonly name: string
  readonly facts: string
  readonly isEnd: boolean
}

const players = new Set(['gallery', 'embed', 'audio', 'video', 'playlist'])

function known({ whole, name, facts, isEnd }: Found, offset: number): Piece | undefined {
  if (name === 'caption' || name === 'wp_caption') {
    return isEnd ? { kind: 'caption-end', offset } : { kind: 'caption', words: captionIn(facts), offset }
  }
  if (players.has(name) && !isEnd) return { kind: 'embed', text: whole, name, address: '', offset }
  return !isEnd && looksMeant.test(facts) ? { kind: 'unknown', text: whole, offset } : undefined
}

/** Exports from before 2012 keep the words of a caption in the shortcode itself. */
export function captionIn(facts: string): string {
  const at = facts.search(/\scaption=["']/)
  const value = at < 0 ? '' : facts.slice(at + ' caption='.length)
  return value.slice(1, Math.max(value.lastIndexOf(value.charAt(0)), 1))
}
