// The book as one file: its pages, and the container around them. The same week gives the same bytes: dates come from its posts.
import { strToU8, zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import { dayRange } from '../../corpus/dates.ts'
import { countPeople, countStories } from '../../corpus/counted.ts'
import { siteName } from '../../corpus/site-name.ts'
import { inBook } from './book.ts'
import type { Book } from './book.ts'
import { contentsPage } from './contents-page.ts'
import { coverPng } from './cover.ts'
import { aboutPage, coverPage, kindName } from './front-pages.ts'
import { containerFile, dayOf, packageFile } from './package-file.ts'
import { organisationsPage, peoplePage } from './people-pages.ts'
import { storyPage } from './story-page.ts'
import { bookStyle } from './style.ts'
import { themePages } from './theme-pages.ts'
import { wordIdsOf, wordsPage } from './words-page.ts'

type NamedFile = readonly [name: string, text: string]

const named = (name: string, text: string | undefined): readonly NamedFile[] =>
  text === undefined ? [] : [[name, text]]

/** The pages of a book, in the order of reading. */
export const bookPages = (book: Book): readonly NamedFile[] => {
  const ids = wordIdsOf(book.stories)
  const drawn = book.stories.map(story => [story, storyPage(book, story, ids)] as const)
  const words = wordsPage(drawn, ids)
  return [
    [inBook.cover, coverPage(book)],
    [inBook.about, aboutPage(book)],
    [inBook.contents, contentsPage(book, { words: words !== undefined })],
    ...drawn.map(([{ slice }, { page }]) => [inBook.story(slice.post.slug), page] as const),
    ...themePages(book),
    ...named(inBook.people, peoplePage(book)),
    ...named(inBook.organisations, organisationsPage(book)),
    ...named(inBook.words, words),
  ]
}

const coverOf = ({ week, kind, stories, people, families }: Book): Buffer =>
  coverPng({
    title: week.title,
    below: [dayRange(week.start, week.end)],
    foot: [
      kind === 'first' ? `${countStories(stories.length)} by ${countPeople(people.length)}` : kindName[kind],
      siteName,
    ],
    threads: families.flatMap(({ themes }, family) =>
      themes.map(theme => ({
        family,
        line: theme.line,
        carried: stories.map(({ slice }) =>
          theme.stories.some(({ story }) => story.slice.post.slug === slice.post.slug),
        ),
      })),
    ),
  })

/** The bytes of the file. */
export const epubFile = (book: Book): Uint8Array => {
  const pages = bookPages(book)
  const names = [...pages.map(([name]) => name), inBook.style, inBook.coverImage]
  // OCF 4.3: the media type is the first file, stored as it is.
  const zipped: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(containerFile),
    'EPUB/content.opf': strToU8(packageFile(book, names)),
    ...Object.fromEntries(pages.map(([name, text]) => [`EPUB/${name}`, strToU8(text)])),
    [`EPUB/${inBook.style}`]: strToU8(bookStyle),
    [`EPUB/${inBook.coverImage}`]: [coverOf(book), { level: 0 }],
  }
  // A zip has times with no zone, and fflate writes the local one: noon as it is written here is noon wherever it is built.
  return zipSync(zipped, { level: 6, mtime: `${zipDay(dayOf(book))}T12:00:00` })
}

/** A zip can tell the days from 1980 to 2099. */
const zipDay = (day: string): string => {
  if (day < '1980-01-01') return '1980-01-01'
  return day > '2099-12-31' ? '2099-12-31' : day
}
