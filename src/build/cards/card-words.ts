// What a card says: of a story, a person, a theme, a week, or the site. Words of the corpus alone, and how a page that is shared
// tells them to who cannot see the picture.
import { counted } from '../../corpus/counted.ts'
import { dayNumber, dayRange, monthOf, weekdayOf } from '../../corpus/dates.ts'
import { siteName } from '../../corpus/site-name.ts'
import { isSlice } from '../../corpus/slices.ts'
import type { AuthorSlice, FamilyRef, PostSlice, ThemeRef, ThemeSlice, WeekSlice } from '../../corpus/slices.ts'

/** A family and the kinds of line (0 to 4) of its themes that are there. */
export interface CardFamily {
  readonly slug: string
  readonly name: string
  readonly lines: readonly number[]
}

/** Everything a card is drawn of: the same words give the same picture. */
export interface CardWords {
  /** The numeral that hangs in the margin, and what it counts or which day it is, a line each. */
  readonly numeral: string
  readonly beside: readonly string[]
  /** A line above the title. */
  readonly above: string
  readonly title: string
  /** Paragraphs below the title; the first is the more important. */
  readonly below: readonly string[]
  readonly families: readonly CardFamily[]
}

/** Spaces and hyphens of every kind as the plain ones, and no letters without ink: the face has no others. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll('\u2011', '-')
    .replace(/\s+/g, ' ')
    .trim()

const cardFamilies = <T extends ThemeRef>(
  families: readonly FamilyRef<T>[],
  carries: (theme: T) => boolean = () => true,
): readonly CardFamily[] =>
  families.flatMap(({ slug, name, themes }) => {
    const lines = themes.filter(carries).map(({ line }) => line)
    return lines.length === 0 ? [] : [{ slug, name: plain(name), lines }]
  })

const count = (stories: number) => ({ numeral: String(stories), beside: [stories === 1 ? 'story' : 'stories'] })

const linesOf = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap(text => (text === undefined || plain(text) === '' ? [] : [plain(text)]))

const wordsOfPost = ({ post, card, week, families }: PostSlice): CardWords => {
  const clear = cardFamilies(families, ({ passages }) => passages.some(({ weak }) => !weak))
  return {
    numeral: String(dayNumber(post.date)),
    beside: [weekdayOf(post.date), monthOf(post.date)],
    above: plain(`${siteName} – ${week.title}`),
    title: plain(post.title),
    below: linesOf([card.byline.map(({ text }) => text).join('')]),
    families: clear.length > 0 ? clear : cardFamilies(families),
  }
}

/** So many titles of somebody's stories are on their card. */
const mostTitles = 2

const wordsOfAuthor = ({ person, posts, families, pages }: AuthorSlice): CardWords => {
  const all = pages?.all ?? posts.length
  const titles = posts.slice(0, mostTitles).map(({ title }) => `“${title}”`)
  const rest = all - titles.length
  return {
    ...count(all),
    above: siteName,
    title: plain(person.name),
    below: linesOf([
      [person.role, person.organisation?.name, person.region].filter(part => part !== undefined).join(', '),
      [
        ...titles,
        ...(rest > 0 && titles.length > 0 ? [`and ${counted(rest, 'more story', 'more stories')}`] : []),
      ].join(' '),
    ]),
    families: cardFamilies(families),
  }
}

const wordsOfTheme = ({ theme, count: { posts, line }, family }: ThemeSlice): CardWords => ({
  ...count(posts),
  above: `${siteName} – a theme`,
  title: plain(theme.name),
  below: linesOf([theme.means]),
  families: [{ slug: family.slug, name: plain(family.name), lines: [line] }],
})

const wordsOfWeek = ({ week, posts, families }: WeekSlice): CardWords => ({
  ...count(posts.length),
  above: siteName,
  title: plain(week.title),
  below: linesOf([
    dayRange(week.start, week.end),
    week.theme === undefined ? undefined : `The theme of the week is ${week.theme}.`,
  ]),
  families: cardFamilies(families),
})

/** The site's own card, for every page that has none; it needs no words of the corpus but the names of families. */
export const wordsOfSite = (families: readonly FamilyRef[]): CardWords => ({
  numeral: '',
  beside: [],
  above: '',
  title: siteName,
  below: ['First-hand stories, a week at a time'],
  families: cardFamilies(families),
})

/** What the card of a page says, by the page's slice; undefined where such a page has no card of its own. */
export const wordsOf = (slice: unknown): CardWords | undefined => {
  if (isSlice('post', slice)) return wordsOfPost(slice)
  if (isSlice('author', slice)) return wordsOfAuthor(slice)
  if (isSlice('theme', slice)) return wordsOfTheme(slice)
  return isSlice('week', slice) ? wordsOfWeek(slice) : undefined
}

const sentence = (text: string): string => (/[.!?…”]$/.test(text) ? text : `${text}.`)

/** The same in words, in the order in which the card is read: `Monday 15 July 2019`, `7 stories`. */
export const altOf = ({ numeral, beside, above, title, below, families }: CardWords): string =>
  [
    above,
    [...beside.slice(0, -1), numeral, ...beside.slice(-1)].join(' ').trim(),
    title,
    ...below,
    families.length === 0 ? '' : `Threads: ${families.map(({ name }) => name).join(', ')}`,
  ]
    .filter(text => text !== '')
    .map(sentence)
    .join(' ')
