// nav.xhtml: the contents by day, theme and author. Reading systems read the first list as their own menu (EPUB 3.3, 7), which
// must follow the order of the pages; so the lists by author, where a story may stand twice, are a list beside it.
import { longDay } from '../../corpus/dates.ts'
import { inBook } from './book.ts'
import type { Book, BookStory } from './book.ts'
import { documentOf, linkTo, listOf } from './page.ts'
import { tag } from './xml.ts'
import type { Child, Xml } from './xml.ts'

const storyLink = ({ slice: { post } }: BookStory): Xml => linkTo(inBook.story(post.slug), post.title)

/** A line that leads where the first line below it leads, and the lines below it. */
const branch = (words: string, href: string | undefined, below: readonly Child[]): readonly Child[] =>
  href === undefined ? [] : [[linkTo(href, words), listOf('ol', below)]]

const byDay = ({ stories }: Book): readonly Child[] => {
  const days = [...new Set(stories.map(({ slice }) => slice.post.date))]
  return days.flatMap(day => {
    const own = stories.filter(({ slice }) => slice.post.date === day)
    const [first] = own
    return branch(longDay(day), first && inBook.story(first.slice.post.slug), own.map(storyLink))
  })
}

const byTheme = ({ families }: Book): readonly Child[] =>
  families.flatMap(({ name, themes }) => {
    const [first] = themes
    const links = themes.map(theme => linkTo(inBook.theme(theme.slug), theme.name))
    return branch(name, first && inBook.theme(first.slug), links)
  })

const byAuthor = ({ people, stories }: Book): readonly Child[] =>
  people.map(({ slug, name }) => [
    linkTo(inBook.author(slug), name),
    listOf('ol', stories.filter(({ slice }) => slice.post.authors.includes(slug)).map(storyLink)),
  ])

/** Which of the pages that a book may lack it has. */
export interface PagesThere {
  readonly words: boolean
}

const menu = (book: Book, { words }: PagesThere): readonly Child[] => {
  const [story] = book.stories
  const [theme] = book.families.flatMap(({ themes }) => themes)
  const people = book.people.map(({ slug, name }) => linkTo(inBook.author(slug), name))
  const organisations = book.organisations.map(({ slug, name }) => linkTo(inBook.organisation(slug), name))
  return [
    linkTo(inBook.about, 'About this book'),
    ...branch('Stories by day', story && inBook.story(story.slice.post.slug), byDay(book)),
    ...branch('Themes', theme && inBook.theme(theme.slug), byTheme(book)),
    ...branch('People', people.length === 0 ? undefined : inBook.people, people),
    ...branch('Organisations', organisations.length === 0 ? undefined : inBook.organisations, organisations),
    ...(words ? [linkTo(inBook.words, 'Hard words')] : []),
  ]
}

const landmarks = ({ stories }: Book, { words }: PagesThere): readonly Child[] => {
  const mark = (type: string, href: string, name: string): Xml => tag('a', { 'epub:type': type, href }, name)
  const [story] = stories
  return [
    mark('cover', inBook.cover, 'Cover'),
    mark('titlepage', inBook.about, 'About this book'),
    mark('toc', `${inBook.contents}#contents`, 'Contents'),
    ...(story ? [mark('bodymatter', inBook.story(story.slice.post.slug), 'The stories')] : []),
    ...(words ? [mark('glossary', inBook.words, 'Hard words')] : []),
  ]
}

/** The contents page. */
export const contentsPage = (book: Book, there: PagesThere): string =>
  documentOf(
    'Contents',
    tag('h1', {}, 'Contents'),
    tag(
      'nav',
      { 'epub:type': 'toc', role: 'doc-toc', id: 'contents', 'aria-label': 'Contents' },
      listOf('ol', menu(book, there)),
    ),
    book.people.length > 0 &&
      tag(
        'section',
        { id: 'by-author', 'aria-labelledby': 'by-author-name' },
        tag('h2', { id: 'by-author-name' }, 'Stories by author'),
        listOf('ol', byAuthor(book)),
      ),
    tag(
      'nav',
      { 'epub:type': 'landmarks', id: 'landmarks', hidden: 'hidden', 'aria-label': 'Landmarks' },
      listOf('ol', landmarks(book, there)),
    ),
  )
