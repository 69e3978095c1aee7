// A story in the book: its head, the short and simple form, its passages in one edition, and its themes.
import type { HardWord } from '../../corpus/hard-words.ts'
import { longDay } from '../../corpus/dates.ts'
import type { Passage } from '../../corpus/schema.ts'
import { editionName } from '../../components/edition-names.ts'
import { lostWords } from '../../components/lost-words.ts'
import { paths } from '../../paths.ts'
import { inBook, pointId, textShown } from './book.ts'
import type { Book, BookStory } from './book.ts'
import { markedText } from './marked.ts'
import type { DrawWord } from './marked.ts'
import { bookPage, linkTo, listOf, paragraph } from './page.ts'
import { whoseWords } from './whose-words.ts'
import { tag } from './xml.ts'
import type { Child, Xml } from './xml.ts'

/** A drawn story, and for each hard word in it, the id of the place where it first stands. */
export interface DrawnStory {
  readonly page: string
  readonly firstUses: ReadonlyMap<HardWord, string>
}

/** Gives the id of a hard word in the word list. */
export type WordIds = (word: string) => string

const wordDrawer = ({ slice }: BookStory, ids: WordIds) => {
  const known = (slice.hard?.groups ?? []).flatMap(group => group.words)
  const firstUses = new Map<HardWord, string>()
  const drawWord: DrawWord = (at, shown) => {
    const hard = known[at]
    if (hard === undefined) return tag('span', {}, shown)
    const id = firstUses.has(hard) ? undefined : `use-${firstUses.size + 1}`
    if (id !== undefined) firstUses.set(hard, id)
    const href = inBook.word(ids(hard.word))
    return tag('a', { id, class: 'word', href, 'epub:type': 'glossref', role: 'doc-glossref' }, shown)
  }
  return { drawWord, firstUses }
}

const head = ({ kind, place }: Book, { slice, edition }: BookStory): Xml => {
  const { post, card, week } = slice
  const by = card.byline.map(({ text, author, organisation }) => {
    if (author !== undefined) return linkTo(inBook.author(author), text)
    return organisation === undefined ? text : linkTo(inBook.organisation(organisation), text)
  })
  const others = kind === 'first' || edition === kind ? '' : ' This story has no other edition for this book.'
  return tag(
    'header',
    {},
    tag('p', { class: 'day' }, tag('time', { datetime: post.date }, longDay(post.date))),
    tag('h1', {}, post.title),
    tag('p', { class: 'by' }, by),
    tag('p', { class: 'edition' }, whoseWords(edition, post.summary), others),
    tag('p', { class: 'edition' }, `Story ${card.number} of ${card.of} in ${week.title}.`),
    paragraph(post.inShort),
    place.siteUrl !== '' &&
      paragraph(linkTo(`${place.siteUrl}${place.base.slice(0, -1)}${paths.post(post.slug)}`, 'This story on the web')),
  )
}

const summaryBlocks = (story: BookStory, drawWord: DrawWord, level: 'h2' | 'h3'): readonly Xml[] => {
  const { post, hard } = story.slice
  const inText = textShown(story) !== undefined
  return (post.summary?.blocks ?? []).map(({ kind, text, cites }, at) => {
    if (kind === 'heading') return tag(level, {}, text)
    const words = markedText({ text, uses: hard?.uses.summary?.[at], drawWord })
    const from = cites.flatMap(id => [' ', linkTo(`#${id}`, `Passage ${id.slice(1)}`)])
    return tag('p', { id: pointId(at) }, words, inText && from.length > 0 && tag('small', {}, ' From:', from))
  })
}

/** Headings of a story stand below the heading of its section. */
const tags = { prose: 'p', heading: 'h3', 'list-item': 'li', caption: 'p', note: 'p' } as const

const passageDrawer = (story: BookStory, drawWord: DrawWord) => {
  const { hard } = story.slice
  const edition = textShown(story) ?? 'retold'
  return ({ id, kind, missing = [], marks, ...texts }: Passage): Xml => {
    const shown = [edition, 'original' as const, 'retold' as const].find(name => texts[name] !== undefined) ?? edition
    const words = markedText({
      text: texts[shown] ?? '',
      marks: marks?.[shown],
      uses: hard?.uses[shown]?.[id],
      drawWord,
    })
    const other = shown !== edition && tag('small', {}, ` (${editionName[shown]})`)
    const lost = missing.map(what => tag('small', {}, ` ${lostWords[what]}`))
    return tag(tags[kind], { id, class: kind === 'caption' || kind === 'note' ? kind : undefined }, words, other, lost)
  }
}

const passages = (story: BookStory, drawWord: DrawWord): readonly Child[] => {
  const draw = passageDrawer(story, drawWord)
  const runs: { readonly kind: Passage['kind']; readonly drawn: Xml[] }[] = []
  for (const passage of story.slice.post.passages) {
    const last = runs.at(-1)
    if (passage.kind === 'list-item' && last?.kind === 'list-item') last.drawn.push(draw(passage))
    else runs.push({ kind: passage.kind, drawn: [draw(passage)] })
  }
  return runs.map(({ kind, drawn }) => (kind === 'list-item' ? tag('ul', {}, drawn) : drawn))
}

const themes = ({ slice }: BookStory): Child => {
  const own = slice.families.flatMap(family => family.themes)
  if (own.length === 0) return undefined
  const links = own.map(({ slug, name }) => linkTo(inBook.theme(slug, slice.post.slug), name))
  return tag('section', {}, tag('h2', {}, 'Themes of this story'), listOf('ul', links))
}

/** Draws a story as a page of the book. */
export const storyPage = (book: Book, story: BookStory, ids: WordIds): DrawnStory => {
  const { post } = story.slice
  const { drawWord, firstUses } = wordDrawer(story, ids)
  const edition = textShown(story)
  const body: readonly Child[] =
    edition === undefined
      ? summaryBlocks(story, drawWord, 'h2')
      : [
          post.summary &&
            tag(
              'section',
              { 'epub:type': 'abstract', role: 'doc-abstract' },
              tag('h2', {}, editionName.summary),
              tag('p', { class: 'edition' }, whoseWords('summary', post.summary)),
              summaryBlocks(story, drawWord, 'h3'),
            ),
          tag('section', {}, tag('h2', {}, editionName[edition]), passages(story, drawWord)),
        ]
  const page = bookPage(
    { title: post.title, type: 'chapter', role: 'doc-chapter' },
    head(book, story),
    ...body,
    themes(story),
  )
  return { page, firstUses }
}
