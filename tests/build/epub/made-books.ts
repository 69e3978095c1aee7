// Books for tests: made from a corpus as a build makes them, opened, and read as XML by a parser that forgives nothing.
import { unzipSync, strFromU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { booksOfSite } from '../../../src/build/epub/write-books.ts'
import { slicesOf } from '../../../src/build/slices.ts'
import type { Corpus } from '../../../src/corpus/schema.ts'
import {
  makeAuthor,
  makeCorpus,
  makeOrganisation,
  makePassage,
  makePost,
  makeTheme,
  makeWeek,
  makeWord,
  tinyCorpus,
} from '../../support/tiny-corpus.ts'

/** An element as the parser met it, with all text inside it. */
export interface Met {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/** A file of a book: its elements in order. */
export interface ReadFile {
  readonly name: string
  readonly elements: readonly Met[]
}

/** The books of a corpus by their addresses. */
export const booksOfCorpus = (corpus: Corpus, place = { base: '/', siteUrl: '' }): ReadonlyMap<string, Uint8Array> => {
  const slices = new Map(slicesOf(corpus))
  return new Map(booksOfSite({ corpus, sliceOf: name => slices.get(name), place }))
}

/** Reads XML strictly, names and entities too. Throws where it is not well-formed. */
export const readXml = (name: string, xml: string): ReadFile => {
  const elements: Met[] = []
  const open: Met[] = []
  const parser = new SaxesParser({ xmlns: true, fileName: name })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name: tag, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const)
    const met: Met = { name: tag, attributes: Object.fromEntries(values), text: '' }
    elements.push(met)
    open.push(met)
  })
  parser.on('text', text => open.forEach(met => (met.text += text)))
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return { name, elements }
}

/** The files of a book by name; those that are XML are read. */
export const openBook = (bytes: Uint8Array) => {
  const files = Object.entries(unzipSync(bytes))
  const xml = files.filter(([name]) => /\.(?:xml|opf|xhtml)$/.test(name))
  return {
    names: files.map(([name]) => name),
    read: new Map(xml.map(([name, text]) => [name, readXml(name, strFromU8(text))])),
    textOf: (name: string) => strFromU8(files.find(([own]) => own === name)?.[1] ?? new Uint8Array()),
  }
}

/** The address at which a corpus has its one book, or the first of them. */
export const firstBook = (corpus: Corpus, place?: { base: string; siteUrl: string }): Uint8Array => {
  const [book] = booksOfCorpus(corpus, place).values()
  if (book === undefined) throw new Error('This corpus has no book.')
  return book
}

const nasty = `<b>&amp; "both" 'sides'</b> ]]> \u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD \u{1F9F5} \u0007\u0000\uD800 ${'long'.repeat(60)}`

/** Everything that may be hard to write down: signs of XML, both directions, halves of pairs, length, nothing at all. */
export const nastyCorpus = (): Corpus => {
  const tiny = tinyCorpus()
  const post = makePost({
    slug: 'a-hard-title',
    title: nasty,
    date: '2031-05-07',
    byline: `By ${nasty}`,
    authors: ['hard-name'],
    organisations: ['hard-house'],
    inShort: nasty,
    editions: ['original', 'summary'],
    passages: [
      makePassage({ id: 'p1', kind: 'list-item', original: nasty, missing: ['link', 'mark'] }),
      makePassage({ id: 'p2', kind: 'note', retold: 'Only retold.' }),
      makePassage({
        id: 'p3',
        original: 'A spar of a kite, a spar',
        marks: {
          original: [
            { kind: 'strong', start: 0, end: 16 },
            { kind: 'link', start: 2, end: 6, href: 'https://example.org/a?b=<c>&d="e"#f g' },
          ],
        },
      }),
    ],
    summary: { checkedBy: nasty, blocks: [{ kind: 'point', text: `${nasty} spar`, cites: ['p1', 'p3'] }] },
  })
  const bare = makePost({ slug: 'bare', week: 'bare-week', passages: [makePassage({ id: 'p1', retold: '' })] })
  return makeCorpus({
    ...tiny,
    weeks: [
      makeWeek({
        slug: 'kite-week',
        title: nasty,
        theme: nasty,
        introduction: [nasty],
        posts: ['the-first-kite', post.slug],
      }),
      makeWeek({ slug: 'bare-week', title: 'שלום', start: '1066-10-14', introduction: [], posts: ['bare'] }),
      makeWeek({ slug: 'empty-week' }),
    ],
    posts: [...tiny.posts, post, bare],
    authors: [...tiny.authors, makeAuthor({ slug: 'hard-name', name: nasty, role: nasty, facts: [nasty] })],
    organisations: [...tiny.organisations, makeOrganisation({ slug: 'hard-house', name: nasty, short: nasty })],
    themes: [
      ...tiny.themes.filter(({ slug }) => slug !== 'night'),
      makeTheme({
        slug: 'night',
        name: nasty,
        means: nasty,
        family: 'light',
        evidence: [{ post: post.slug, passage: 'p1', weak: true }],
      }),
    ],
    words: [...tiny.words, makeWord({ slug: 'hebrew', word: 'שלום', meaning: nasty })],
  })
}
