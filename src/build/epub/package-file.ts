// content.opf: what the book is, its files, and the order in which they are read (EPUB 3.3, 5; EPUB Accessibility 1.1).
import { plainDay } from '../../corpus/dates.ts'
import { siteName } from '../../corpus/site-name.ts'
import { files, paths } from '../../paths.ts'
import { inBook } from './book.ts'
import type { Book } from './book.ts'
import { kindName } from './front-pages.ts'
import { uuidOf } from '../uuid.ts'
import { tag, xmlDocument } from './xml.ts'
import type { Xml } from './xml.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  css: 'text/css',
  png: 'image/png',
  xhtml: 'application/xhtml+xml',
}

/** The day of the newest words in the book: a book is dated by them and not by the clock. */
export const dayOf = ({ week, stories }: Book): string =>
  stories.reduce((newest, { slice }) => (slice.post.date > newest ? slice.post.date : newest), week.start)

/** What is said of how the book can be read, in the words of schema.org and EPUB Accessibility 1.1. */
const access: readonly (readonly [property: string, value: string])[] = [
  ['dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'],
  ['a11y:certifiedBy', `The editors of ${siteName}`],
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'alternativeText'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    'All of the book is text with headings, lists and links. Its one picture is the cover, which has a description. Colours, faces and sizes are those of the reading system.',
  ],
]

const metadata = (book: Book): readonly Xml[] => {
  const { week, kind, place, people } = book
  const site = `${place.siteUrl}${place.base.slice(0, -1)}`
  const meta = (property: string, value: string, more = {}) => tag('meta', { property, ...more }, value)
  return [
    tag('dc:identifier', { id: 'book-id' }, `urn:uuid:${uuidOf(site + files.book(week.slug, kind))}`),
    tag('dc:title', { id: 'title' }, kind === 'first' ? week.title : `${week.title}: ${kindName[kind]}`),
    tag('dc:language', {}, 'en-GB'),
    ...people.flatMap(({ name }, at) => [
      tag('dc:creator', { id: `author-${at + 1}` }, name),
      meta('role', 'aut', { refines: `#author-${at + 1}`, scheme: 'marc:relators' }),
    ]),
    tag('dc:contributor', { id: 'editors' }, `The editors of ${siteName}`),
    meta('role', 'edt', { refines: '#editors', scheme: 'marc:relators' }),
    tag('dc:publisher', {}, siteName),
    tag('dc:date', {}, dayOf(book)),
    tag('dc:description', {}, [`${kindName[kind]}, to ${plainDay(week.end)}.`, ...week.introduction].join(' ')),
    ...book.families.flatMap(({ themes }) => themes.map(({ name }) => tag('dc:subject', {}, name))),
    tag(
      'dc:rights',
      {},
      'The authors’ words are theirs. The editors wrote the retellings, short forms and word notes.',
    ),
    ...(place.siteUrl === '' ? [] : [tag('dc:source', {}, site + paths.week(week.slug))]),
    meta('dcterms:modified', `${dayOf(book)}T00:00:00Z`),
    ...access.map(([property, value]) => meta(property, value)),
    // EPUB 2's way to name the cover, which some devices still look for.
    tag('meta', { name: 'cover', content: 'cover-image' }),
  ]
}

const propertiesOf = (file: string): string | undefined => {
  if (file === inBook.contents) return 'nav'
  return file === inBook.coverImage ? 'cover-image' : undefined
}

/** The package file. `names`: all files of the book beside it, pages in the order of reading. */
export const packageFile = (book: Book, names: readonly string[]): string => {
  const idOf = (file: string): string => (file === inBook.coverImage ? 'cover-image' : file.replace('.', '-'))
  const item = (file: string): Xml =>
    tag('item', {
      id: idOf(file),
      href: file,
      'media-type': mediaTypes[file.replace(/.*\./, '')],
      properties: propertiesOf(file),
    })
  const pages = names.filter(file => file.endsWith('.xhtml'))
  return xmlDocument(
    tag(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book-id',
        'xml:lang': 'en-GB',
        prefix: 'a11y: http://www.idpf.org/epub/vocab/package/a11y/# schema: http://schema.org/',
      },
      tag('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata(book)),
      tag('manifest', {}, names.map(item)),
      tag(
        'spine',
        {},
        pages.map(file => tag('itemref', { idref: idOf(file) })),
      ),
    ),
  )
}

/** META-INF/container.xml, which says where the package file is (EPUB Open Container Format). */
export const containerFile = xmlDocument(
  tag(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    tag(
      'rootfiles',
      {},
      tag('rootfile', { 'full-path': 'EPUB/content.opf', 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
)
