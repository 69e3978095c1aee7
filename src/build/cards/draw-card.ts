// A card from its words: satori lays the text out and turns it into paths, resvg makes pixels of them. Both are code without a
// system's fonts, clocks or libraries, so every machine draws the same bytes. They are loaded when the first card is drawn:
// most builds draw none.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { roomOf, shorterWords } from './card-cut.ts'
import { cardLayout, column, edges, partNames, pitchOf, sizes, type Sizes } from './card-layout.ts'
import { cardSize } from './card-size.ts'
import { cardPixels } from './card-pixels.ts'
import { threadsOf } from './card-threads.ts'
import type { CardWords } from './card-words.ts'

const require = createRequire(import.meta.url)

const face = (set: 'latin' | 'latin-ext', weight: 500 | 800) => {
  const folder = dirname(require.resolve('@fontsource/atkinson-hyperlegible-next/package.json'))
  return readFile(join(folder, `files/atkinson-hyperlegible-next-${set}-${weight}-normal.woff`))
}

const load = async () => {
  const { default: satori } = await import('satori')
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm')
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  const fonts = [
    { name: 'Latin', weight: 500 as const, data: await face('latin', 500) },
    { name: 'Latin', weight: 800 as const, data: await face('latin', 800) },
    { name: 'More', weight: 500 as const, data: await face('latin-ext', 500) },
    { name: 'More', weight: 800 as const, data: await face('latin-ext', 800) },
  ]
  return { satori, Resvg, fonts }
}

let loaded: ReturnType<typeof load> | undefined
// resvg may be begun once in a process.
const tools = (): ReturnType<typeof load> => (loaded ??= load())

interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A card laid out: as SVG, and where its parts are. `missing`: the face has no letters for some of its words. */
interface LaidOut {
  readonly svg: string
  readonly places: ReadonlyMap<string, Place>
  readonly missing: boolean
}

const layOut = async (words: CardWords, size: Sizes): Promise<LaidOut> => {
  const { satori, fonts } = await tools()
  const places = new Map<string, Place>()
  let missing = false
  const svg = await satori(cardLayout(words, size), {
    ...cardSize,
    fonts,
    onNodeDetected: ({ key, left, top, width, height }) => {
      if (key !== undefined) places.set(String(key), { left, top, width, height })
    },
    loadAdditionalAsset: async () => {
      missing = true
      return []
    },
  })
  return { svg, places, missing }
}

const fits = ({ places }: LaidOut): boolean => {
  const all = places.get(partNames.all)
  return all !== undefined && all.top + all.height <= edges.bottom + 0.5
}

/** The words at the largest sizes at which they fit; then, at the smallest, with ever fewer of them. */
function* attempts(words: CardWords): Generator<readonly [CardWords, Sizes]> {
  const whole = shorterWords(words, 0)
  for (const size of sizes) if (roomOf(whole, size) <= edges.bottom - edges.top) yield [whole, size]
  for (let cuts = 1; cuts <= 3; cuts += 1) yield [shorterWords(words, cuts), sizes.at(-1) ?? sizes[0]]
}

/** A card as SVG, with text as paths. */
interface CardSvg {
  readonly svg: string
  /** What it shows of the words. */
  readonly shown: CardWords
  /** How far down the rows of threads begin. */
  readonly rows: number
}

/** Draws the lines of a card; undefined where the face cannot write its words. */
export const cardSvg = async (words: CardWords): Promise<CardSvg | undefined> => {
  for (const [shown, size] of attempts(words)) {
    const laid = await layOut(shown, size)
    if (laid.missing) return undefined
    if (!fits(laid)) continue
    const threads = shown.families.map((family, at) => {
      const { top = 0, height = 0 } = laid.places.get(partNames.row(at)) ?? {}
      return threadsOf(family, { left: column, top, bottom: top + height, pitch: pitchOf(shown.families) })
    })
    const svg = laid.svg.replace(/<\/svg>\s*$/, () => `${threads.join('')}</svg>`)
    return { svg, shown, rows: laid.places.get(partNames.row(0))?.top ?? edges.bottom }
  }
  // The last attempt fits whatever the words are; a page whose card does not is shown with the site's.
  return undefined
}

/** The bytes of a card as PNG, 1200 by 630 pixels; undefined where the face cannot write its words. */
export const drawCard = async (words: CardWords): Promise<Uint8Array | undefined> => {
  const card = await cardSvg(words)
  if (card === undefined) return undefined
  const { Resvg } = await tools()
  const drawing = new Resvg(card.svg, { font: { loadSystemFonts: false } })
  const image = drawing.render()
  const png = cardPixels(image.pixels)
  // What WebAssembly holds is not given back by itself.
  image.free()
  drawing.free()
  return png
}
