// The themes of the book: one page for each, with every passage that carries it as a link into its story.
import { plainDay } from '../../corpus/dates.ts'
import { countPassages, countStories } from '../../corpus/counted.ts'
import { inBook, placesOf } from './book.ts'
import { editionName } from '../../components/edition-names.ts'
import type { Book, BookTheme } from './book.ts'
import { bookPage, linkTo, listOf, paragraph } from './page.ts'
import { tag } from './xml.ts'
import type { Child, Xml } from './xml.ts'

type ThemeStory = BookTheme['stories'][number]

const quotes = ({ story, passages }: ThemeStory): readonly Child[] => {
  const { slug } = story.slice.post
  const seen = new Set<string>()
  return passages.flatMap(({ id: passage, weak }) =>
    placesOf(story, passage).flatMap(({ id, text }) => {
      if (seen.has(id)) return []
      seen.add(id)
      const name = id === passage ? `Passage ${id.slice(1)}` : `Point ${id.slice(1)}`
      const touch = weak && tag('small', {}, ' It only touches on this theme.')
      return [[paragraph(linkTo(inBook.story(slug, id), name), touch), tag('blockquote', {}, paragraph(text))]]
    }),
  )
}

const storySection = (told: ThemeStory): Xml => {
  const { post } = told.story.slice
  const found = quotes(told)
  return tag(
    'section',
    { id: `post-${post.slug}` },
    tag('h2', {}, linkTo(inBook.story(post.slug), post.title)),
    tag('p', { class: 'day' }, tag('time', { datetime: post.date }, plainDay(post.date))),
    post.byline !== '' && tag('p', { class: 'by' }, post.byline),
    tag('p', { class: 'edition' }, `${editionName[told.story.edition]}.`),
    found.length === 0 ? paragraph('The short form of this story leaves these passages out.') : listOf('ul', found),
  )
}

/** The page of a theme. */
export const themePage = (theme: BookTheme, family: string): string => {
  const passages = theme.stories.reduce((sum, { passages: own }) => sum + own.length, 0)
  return bookPage(
    { title: theme.name, type: 'chapter', role: 'doc-chapter' },
    tag(
      'header',
      {},
      tag('p', { class: 'day' }, `Theme in ${family}`),
      tag('h1', {}, theme.name),
      paragraph(theme.means),
    ),
    paragraph(`${countPassages(passages)} in ${countStories(theme.stories.length)} of this week.`),
    theme.stories.map(storySection),
  )
}

/** The files of all themes, in the order of their families. */
export const themePages = ({ families }: Book): readonly (readonly [file: string, text: string])[] =>
  families.flatMap(family =>
    family.themes.map(theme => [inBook.theme(theme.slug), themePage(theme, family.name)] as const),
  )
