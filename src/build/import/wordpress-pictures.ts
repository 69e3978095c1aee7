// The pictures of a WordPress export. Its library of files stands among the posts, after some that need it; so it is read
// first, in a pass of its own. A post then has the picture above it, and every picture the words that the library has.
import { readXml } from './feed-reader.ts'
import type { XmlFormat } from './feed-reader.ts'
import type { Entry } from './feed-post.ts'
import { rss, wordpress } from './feed-names.ts'
import { oneLine } from './feed-text.ts'
import { isRss } from './format-rss.ts'
import type { PictureWords } from './html-body.ts'
import { quoted } from './importer.ts'
import type { Decisions, LeftOut, Source } from './source.ts'
import { tokens } from './words.ts'
import { cutLoose } from './write-pieces.ts'
import { elementMarkup } from './xml-markup.ts'
import { childrenOf, valueOf } from './xml-node.ts'
import type { XmlNode } from './xml-node.ts'

/** A file of the library: where it stands in the export, its address and the words that say what it shows. */
interface LibraryFile {
  readonly line: number
  readonly address: string
  readonly words: string
}

/** Files by their number. */
export type Library = ReadonlyMap<string, LibraryFile>

/** More files than a blog has, and more letters about them; what lies beyond is named as left out. 20 MB at most. */
const most = { files: 50_000, letters: 4_000_000 }

const wp = (node: XmlNode, local: string): string => valueOf(node, local, wordpress)
const altKey = '_wp_attachment_image_alt'

/** The facts of a post or file that have one key. */
const metaOf = (node: XmlNode, key: string): readonly XmlNode[] =>
  childrenOf(node, 'postmeta', wordpress).filter(meta => wp(meta, 'meta_key') === key)

const libraries = new WeakMap<Source, Promise<Library>>()

/** The files that an export holds for all to see. It is read to its end, once for each source. Throws ImportFaults. */
export function libraryOf(source: Source, decisions: Decisions, bounds = most): Promise<Library> {
  const library = libraries.get(source) ?? readLibrary(source, decisions, bounds)
  libraries.set(source, library)
  return library
}

async function readLibrary(source: Source, decisions: Decisions, bounds: typeof most): Promise<Library> {
  const files = new Map<string, LibraryFile>()
  let letters = 0
  const take = (node: XmlNode): readonly [] => {
    const id = wp(node, 'post_id')
    if (node.local !== 'item' || !rss(node.uri) || !isFile(node) || !/^\d{1,20}$/.test(id) || files.has(id)) return []
    const [address, words] = [wp(node, 'attachment_url'), oneLine(metaOf(node, altKey).map(valueIn).join(' '))]
    const size = letters + address.length + words.length
    if (files.size >= bounds.files || size > bounds.letters) return []
    letters = size
    files.set(cutLoose(id), { line: node.line, address: cutLoose(address), words: cutLoose(words) })
    return []
  }
  const shape: XmlFormat = { called: 'a WordPress export (WXR)', holds: isRss, begin: () => take }
  // Nothing comes out of it: what is doubtful is said by the reading of the posts.
  for await (const _ of readXml(source, decisions, shape));
  return files
}

const isFile = (node: XmlNode): boolean =>
  wp(node, 'post_type') === 'attachment' && ['inherit', 'publish', ''].includes(wp(node, 'status'))

const valueIn = (meta: XmlNode): string => wp(meta, 'meta_value')

/** The pictures of one reading of an export. */
export interface Pictures {
  /** A post with the picture above it as the first thing of its text, unless the text has that picture already. */
  placed(node: XmlNode, entry: Entry): Entry
  /** What is left out of the pictures of a file, or of a post that does not come in. */
  named(node: XmlNode): readonly LeftOut[]
  /** At the end: words of the library that no post shows. */
  unshown(): readonly LeftOut[]
}

/** Begins a reading. */
export function openPictures(library: Library): Pictures {
  const shown = new Set<string>()
  const words: PictureWords = (id, own) => {
    const known = library.get(id)?.words ?? ''
    if (own === '' || own === known) shown.add(id)
    return own === '' ? known : own
  }
  const ownWords = (node: XmlNode): readonly LeftOut[] =>
    library.get(wp(node, 'post_id'))?.line === node.line
      ? []
      : metaOf(node, altKey).map(meta => wordsLeft(meta.line, valueIn(meta)))
  const named = (node: XmlNode): readonly LeftOut[] => {
    const id = idAbove(node)
    const what = `the picture above the post (number ${id})`
    return [...(id === '' ? [] : [{ kind: 'attachment', line: node.line, what, words: 0 } as const]), ...ownWords(node)]
  }
  return {
    placed: (node, entry) => {
      const id = idAbove(node)
      const file = library.get(id)
      const { body } = entry
      if (body === undefined || body.markup.trim() === '') return { ...entry, leftOut: named(node) }
      const shows = file === undefined || holds(body.markup, id, file)
      const markup = shows ? body.markup : `${pictureMarkup(id, file)}${body.markup}`
      const leftOut = file === undefined ? named(node) : ownWords(node)
      return { ...entry, body: { ...body, markup, pictures: words }, leftOut }
    },
    named,
    unshown: () =>
      [...library].flatMap(([id, { line, words: own }]) => (own === '' || shown.has(id) ? [] : [wordsLeft(line, own)])),
  }
}

const idAbove = (node: XmlNode): string => oneLine(metaOf(node, '_thumbnail_id').map(valueIn).join(' '))

const wordsLeft = (line: number, words: string): LeftOut => ({
  kind: 'attachment',
  line,
  what: `the words for a picture: ${quoted(words)}`,
  words: tokens(words).length,
})

const pictureMarkup = (id: string, { address, line }: LibraryFile): string => {
  const facts = { class: `wp-image-${id}`, src: address }
  const attributes = Object.entries(facts).map(([local, value]) => ({ uri: '', local, value }))
  return elementMarkup({ uri: '', local: 'img', line, attributes, children: [] })
}

/** Whether a text shows a file of the library, in any of the sizes that WordPress makes of it. */
const holds = (markup: string, id: string, { address }: LibraryFile): boolean => {
  if (new RegExp(`\\bwp-image-${id}(?!\\d)`).test(markup)) return true
  const stem = address.replace(/(?:-scaled)?\.\w+$/, '')
  const rests = stem === '' ? [] : markup.split(stem).slice(1)
  return rests.some(rest => /^(?:-scaled|-\d+x\d+)?\.\w/.test(rest))
}
