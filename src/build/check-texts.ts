// The words that editors write, each with its file and line: what is looked at for spelling. The authors' own words
// (original.md, titles of posts, bylines, quotes) are not among them, nor names, nor what people search with or a theme is known by.
import type { RootContent } from 'mdast'
import { isUnfilled } from './check-unfilled.ts'
import { lineOfNode, openDocument } from './document.ts'
import type { Place } from './faults.ts'
import type { TextFile } from './open-folder.ts'
import type { ContentFolder } from './read-content.ts'
import type { FactsFile, Records } from './records.ts'
import { piecesOf } from './word-pieces.ts'
import type { FactPath } from './yaml-facts.ts'

/** A stretch of words. It may run on over the lines below. */
export interface WrittenText extends Place {
  readonly text: string
}

/** Every stretch of words of the content that its editors write. */
export const writtenTexts = (content: ContentFolder, records: Records): readonly WrittenText[] =>
  [...bodiesOf(content).flatMap(wordsBelowFacts), ...factsOf(records)].filter(({ text }) => !isUnfilled(text))

const bodiesOf = ({ weeks, themes, words, paths }: ContentFolder): readonly TextFile[] => [
  ...weeks.flatMap(({ week, authors, organisations, posts }) => [
    ...(week === undefined ? [] : [week]),
    ...authors,
    ...organisations,
    ...posts.flatMap(({ texts }) => [texts.retold, texts.summary].flatMap(text => text ?? [])),
  ]),
  ...themes,
  ...paths,
  ...(words === undefined ? [] : [words]),
]

/** In pieces: Markdown is read in a time that grows faster than its length. */
const wordsBelowFacts = ({ file, text }: TextFile): readonly WrittenText[] =>
  piecesOf(text).flatMap(piece =>
    openDocument({ file, text: piece.text })
      .body.flatMap(wordsIn)
      .map(words => ({ ...words, file, line: words.line + piece.linesBefore })),
  )

/** The lines of the word list that say how the posts write a word: authors spell as they do. */
const formsInPosts = /^(?:also|in the posts):/

const wordsIn = (node: RootContent): readonly Omit<WrittenText, 'file'>[] => {
  if (node.type === 'text') {
    const text = node.value.replace(/\{[^{}\n]*\}[ \t]*$/, '')
    return formsInPosts.test(text) ? [] : [{ line: lineOfNode(node), text }]
  }
  return 'children' in node ? node.children.flatMap(wordsIn) : []
}

const factsOf = ({ weeks, themes, families, paths }: Records): readonly WrittenText[] => [
  ...weeks.flatMap(week => [
    ...taken(week, ...(isFromElsewhere(week) ? [] : ['title']), 'theme'),
    ...week.authors.flatMap(author => taken(author, 'role', 'region')),
    ...week.posts.flatMap(post => taken(post, 'inShort')),
  ]),
  ...themes.flatMap(theme => [...taken(theme, 'name'), ...questionsOf(theme)]),
  ...paths.flatMap(path => taken(path, 'name', 'for')),
  ...(families.facts.values.families ?? []).map(({ name }, at) => ({
    file: families.file,
    line: families.facts.lineOf('families', at, 'name'),
    text: name,
  })),
]

/** Whether posts came in with an import: then the title of the week is the one their blog has. */
const isFromElsewhere = ({ posts }: Records['weeks'][number]): boolean =>
  posts.some(({ facts }) => facts.values.source !== undefined)

const questionsOf = ({ file, facts }: Records['themes'][number]): readonly WrittenText[] =>
  (facts.values.questions ?? []).map((text, at) => ({ file, line: facts.lineOf('questions', at), text }))

interface WithFacts {
  readonly file: string
  readonly facts: { readonly values: object; readonly lineOf: (...path: FactPath) => number }
}

const taken = ({ file, facts }: WithFacts, ...names: readonly string[]): readonly WrittenText[] =>
  Object.entries(facts.values).flatMap(([name, text]) =>
    names.includes(name) && typeof text === 'string' ? [{ file, line: facts.lineOf(name), text }] : [],
  )

/** Names of people and organisations, as the facts give them: they are spelled as their bearers spell them. */
export const namesIn = ({ weeks }: Records): readonly string[] => {
  const named = weeks.flatMap(({ authors, organisations }): readonly FactsFile<{ name: string; short?: string }>[] => [
    ...authors,
    ...organisations,
  ])
  return named.flatMap(({ facts: { values } }) => [values.name, values.short].flatMap(name => name ?? []))
}
