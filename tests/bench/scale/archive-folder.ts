// An archive as a content folder: a small week's own files, and beside it as many weeks of real English text as are wanted,
// in their original edition, with authors, organisations and evidence for themes. The same number gives the same bytes.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { printOriginal } from '../../../src/build/import/markdown-text.ts'
import { printFacts } from '../../../src/build/print-facts.ts'
import { shortSlugOf, slugOf } from '../../../src/build/slug.ts'
import { keysOf, standInRow } from '../../../src/build/words-in-row.ts'
import type { Corpus, Post, Theme } from '../../../src/corpus/schema.ts'
import { corpusOf } from '../search/corpus.ts'
import { fnv1a } from '../search/measures.ts'
import { personAt, type MadePerson } from './people.ts'

type Lists = Readonly<Record<string, readonly string[]>>

/** Makes the function that gives a post its evidence: passages with a theme's sign, of at most four themes, and as many
 * passages that only touch on one as an editor would note. */
const evidenceFor = (themes: readonly Theme[]) => {
  const signals = themes.flatMap(({ slug, signals: all }) =>
    all.map(signal => ({ theme: slug, keys: keysOf(signal, 'term') })),
  )
  const byFirst = new Map<string, (typeof signals)[number][]>()
  for (const signal of signals) {
    const first = signal.keys[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), signal])
  }
  return ({ slug, passages }: Post): { readonly themes: Lists; readonly weakThemes: Lists } => {
    const clear = new Map<string, string[]>()
    for (const { id, original = '' } of passages) {
      const keys = keysOf(original, 'term')
      const here = new Set(
        keys.flatMap(key =>
          (byFirst.get(key) ?? []).flatMap(signal => (standInRow(signal.keys, keys) ? [signal.theme] : [])),
        ),
      )
      for (const theme of here) clear.set(theme, [...(clear.get(theme) ?? []), id])
    }
    const kept = [...clear].slice(0, 4)
    const number = fnv1a(slug)
    const touched = themes[number % themes.length]?.slug
    const passage = passages[number % passages.length]?.id
    const isNew = touched !== undefined && passage !== undefined && !kept.some(([theme]) => theme === touched)
    return { themes: Object.fromEntries(kept), weakThemes: isNew ? { [touched]: [passage] } : {} }
  }
}

/** Words on one line, as facts must be. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim()

/** A small week's own files, with the corpus that they are. */
export interface SmallWeek {
  readonly contentDir: string
  readonly week: Corpus
}

/** Writes an archive of `count` posts into a folder: a small week and made weeks beside it. */
export const writeArchive = (count: number, { contentDir, week }: SmallWeek, folder: string): void => {
  cpSync(contentDir, folder, { recursive: true })
  const write = (path: string, text: string) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const corpus = corpusOf(count, week)
  const made = corpus.posts.slice(week.posts.length)
  const names = [...new Set(made.map(({ byline }) => byline.replace(/^By /, '')))].toSorted()
  const people = new Map<string, MadePerson>()
  made.forEach(({ slug, byline }, at) => people.set(slug, personAt(at, byline.replace(/^By /, ''), names)))
  const evidenceOf = evidenceFor(week.themes)
  for (const { slug, start, end, posts } of corpus.weeks.slice(week.weeks.length)) {
    const own = new Set(posts)
    write(`weeks/${slug}/week.md`, printFacts({ title: `The ${slug.replace('-', ' ')}`, start, end }))
    for (const post of made.filter(one => own.has(one.slug)))
      writePost(write, { post, person: people.get(post.slug), evidenceOf })
  }
}

interface Written {
  readonly post: Post
  readonly person: MadePerson | undefined
  readonly evidenceOf: ReturnType<typeof evidenceFor>
}

const writePost = (
  write: (path: string, text: string) => void,
  { post, person = { name: 'Nobody', organisation: 'None' }, evidenceOf }: Written,
): void => {
  const week = `weeks/${post.week}`
  const [author, organisation] = [slugOf(person.name), slugOf(person.organisation)]
  const title = oneLine(post.title)
  const number = post.slug.slice(post.slug.lastIndexOf('-'))
  const folder = `${week}/posts/${post.date}-${shortSlugOf(title)}${number}`
  const passages = post.passages.map(({ id, original = '' }) => ({
    id,
    kind: 'prose' as const,
    text: oneLine(original),
  }))
  const { themes, weakThemes } = evidenceOf(post)
  const facts = {
    title,
    date: post.date,
    byline: `By ${person.name}, ${person.organisation}`,
    authors: [author],
    inShort: oneLine(post.inShort),
    lastPassage: passages.length,
    themes,
    weakThemes,
  }
  write(`${folder}/post.md`, printFacts(facts))
  write(`${folder}/original.md`, printOriginal(passages))
  write(`${week}/authors/${author}.md`, printFacts({ name: person.name, organisation }))
  write(`${week}/organisations/${organisation}.md`, printFacts({ name: person.organisation }))
}
