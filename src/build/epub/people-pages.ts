// Who wrote the week: people and their organisations, what is known of them, and their stories in this book.
import type { Author, Organisation } from '../../corpus/schema.ts'
import { inBook } from './book.ts'
import type { Book, BookStory } from './book.ts'
import { bookPage, linkTo, listOf, paragraph } from './page.ts'
import { tag } from './xml.ts'
import type { Child, Xml } from './xml.ts'

const storyLinks = (stories: readonly BookStory[]): readonly Child[] =>
  stories.length === 0
    ? []
    : [
        tag('h3', {}, 'Stories'),
        listOf(
          'ul',
          stories.map(({ slice: { post } }) => linkTo(inBook.story(post.slug), post.title)),
        ),
      ]

const storiesBy = ({ stories }: Book, author: string): readonly BookStory[] =>
  stories.filter(({ slice }) => slice.post.authors.includes(author))

const personSection = (book: Book, author: Author): Xml => {
  const own = book.organisations.find(({ slug }) => slug === author.organisation)
  const known = [author.role, author.region].filter(part => part !== undefined).join(', ')
  const standing: readonly Child[] = [
    known,
    known !== '' && own && ', ',
    own && linkTo(inBook.organisation(own.slug), own.name),
  ]
  return tag(
    'section',
    { id: `author-${author.slug}` },
    tag('h2', {}, author.name),
    (known !== '' || own) && tag('p', { class: 'by' }, standing),
    author.facts.map(fact => paragraph(fact)),
    storyLinks(storiesBy(book, author.slug)),
  )
}

const organisationSection = (book: Book, { slug, name, short, facts }: Organisation): Xml => {
  const people = book.people.filter(({ organisation }) => organisation === slug)
  const links = people.map(person => linkTo(inBook.author(person.slug), person.name))
  return tag(
    'section',
    { id: `organisation-${slug}` },
    tag('h2', {}, name),
    short !== undefined && tag('p', { class: 'by' }, `${short} for short.`),
    facts.map(fact => paragraph(fact)),
    people.length > 0 && [tag('h3', {}, 'People'), listOf('ul', links)],
    storyLinks(book.stories.filter(({ slice }) => slice.post.organisations.includes(slug))),
  )
}

/** The page of all people; nothing where no story names its author. */
export const peoplePage = (book: Book): string | undefined =>
  book.people.length === 0
    ? undefined
    : bookPage(
        { title: 'People', type: 'contributors' },
        tag('h1', {}, 'People'),
        book.people.map(author => personSection(book, author)),
      )

/** The page of all organisations; nothing where there is none. */
export const organisationsPage = (book: Book): string | undefined =>
  book.organisations.length === 0
    ? undefined
    : bookPage(
        { title: 'Organisations', type: 'appendix', role: 'doc-appendix' },
        tag('h1', {}, 'Organisations'),
        book.organisations.map(organisation => organisationSection(book, organisation)),
      )
