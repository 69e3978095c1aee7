// What stands before the stories: the cover, and the page that says what this book is and whose words are in it.
import { booksOf } from '../../corpus/books.ts'
import type { BookKind } from '../../corpus/books.ts'
import { countPeople, countStories } from '../../corpus/counted.ts'
import { dayRange } from '../../corpus/dates.ts'
import type { Edition } from '../../corpus/schema.ts'
import { siteName } from '../../corpus/site-name.ts'
import { files, paths } from '../../paths.ts'
import { inBook, textShown } from './book.ts'
import type { Book } from './book.ts'
import { bookPage, documentOf, linkTo, listOf, paragraph } from './page.ts'
import { tag } from './xml.ts'
import type { Child } from './xml.ts'

/** What a book is called beside the name of its week. */
export const kindName: Readonly<Record<BookKind, string>> = {
  first: 'All stories of the week',
  retold: 'Retold in plain words',
  summary: 'Short and simple',
}

/** What the picture on the cover shows, for those who do not see it. */
export const coverAlt = ({ week, kind }: Book): string =>
  `${week.title}. ${kindName[kind]}. ${siteName}. Below the words is a cloth: a thread down for each story, and one across for each theme.`

/** The cover. */
export const coverPage = (book: Book): string =>
  documentOf(
    book.week.title,
    tag(
      'section',
      { 'epub:type': 'cover', class: 'cover' },
      tag('img', { src: inBook.coverImage, alt: coverAlt(book), role: 'doc-cover' }),
    ),
  )

const meaning: Readonly<Record<Edition, string>> = {
  original: 'in the author’s own words, as first published.',
  retold: `retold in plain words by the editors of ${siteName}. Facts, names and numbers stay the same.`,
  summary: `short and simple, by the editors of ${siteName}.`,
}

const whose = ({ stories }: Book): readonly string[] => {
  const shown = (['original', 'retold', 'summary'] as const).flatMap(edition => {
    const count = stories.filter(story => story.edition === edition).length
    return count === 0 ? [] : [`${countStories(count)} ${meaning[edition]}`]
  })
  const short = stories.filter(story => textShown(story) !== undefined && story.slice.post.summary).length
  if (short === 0) return shown
  return [...shown, `${countStories(short)} with a short form before the text, by the editors of ${siteName}.`]
}

const others = (book: Book): readonly Child[] => {
  const { siteUrl, base } = book.place
  const all = booksOf(book.stories.map(({ slice }) => slice.post.editions)).filter(kind => kind !== book.kind)
  if (all.length === 0) return []
  const links = all.map(kind =>
    siteUrl === ''
      ? kindName[kind]
      : linkTo(`${siteUrl}${base.slice(0, -1)}${files.book(book.week.slug, kind)}`, kindName[kind]),
  )
  return [paragraph('The site has other books of this week:'), listOf('ul', links)]
}

const home = ({ place: { siteUrl, base }, week }: Book): readonly Child[] =>
  siteUrl === ''
    ? [`This book was made from ${siteName}.`]
    : [
        'This book was made from ',
        linkTo(`${siteUrl}${base.slice(0, -1)}${paths.week(week.slug)}`, siteName),
        '. New words on the site do not come into this file.',
      ]

/** The title page: what the book is, who wrote it, and which edition of each story it holds. */
export const aboutPage = (book: Book): string => {
  const { week, stories, people } = book
  const theme = week.theme === undefined ? '' : ` The theme of the week is ${week.theme}.`
  const size =
    people.length === 0
      ? countStories(stories.length)
      : `${countStories(stories.length)} by ${countPeople(people.length)}`
  return bookPage(
    { title: week.title, type: 'titlepage' },
    tag('header', {}, tag('h1', {}, week.title), tag('p', { class: 'day' }, kindName[book.kind])),
    paragraph(`${size}, ${dayRange(week.start, week.end)}.${theme}`),
    week.introduction.map(text => paragraph(text)),
    tag('h2', {}, 'Whose words these are'),
    listOf('ul', whose(book)),
    paragraph('Each story says at its head whose words it holds. The authors’ words are theirs.'),
    others(book),
    people.length > 0 && [
      tag('h2', {}, 'Authors'),
      listOf(
        'ul',
        people.map(({ slug, name, role }) => [linkTo(inBook.author(slug), name), role !== undefined && `, ${role}`]),
      ),
    ],
    tag('h2', {}, 'Notes'),
    paragraph(
      'The notes in this book are the editors’. They explain hard words. Notes that you wrote on the site stay on your device and are not in it. The site can print them with the stories.',
    ),
    paragraph(home(book)),
  )
}
