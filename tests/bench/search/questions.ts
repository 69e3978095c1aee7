// The judged questions, read from tests/search. They are data from outside: each is parsed, and must name what exists.
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { z } from 'zod'
import type { Corpus } from '../../../src/corpus/schema.ts'

const question = z.object({
  q: z.string().min(1),
  /** Written blind to the engine and all held aside; the other questions are parted by their words. */
  set: z.literal('fresh').optional(),
  kind: z.enum(['lexical', 'theme', 'absent', 'nothing']),
  right: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  /** Only for `nothing`: some of its words are in the posts. */
  partly: z.boolean().default(false),
  /** The edition without which it cannot be answered. */
  only: z.enum(['original', 'retold']).optional(),
})

/** A question with the passages that answer it, as people judged it. */
export type Question = z.infer<typeof question>

/** The kinds that have right answers, in the order they are shown. */
export const answeredKinds = ['lexical', 'theme', 'absent'] as const

const folder = resolve(import.meta.dirname, '../../search')
const files = [resolve(folder, 'judged-questions.json')]
const freshFiles = [resolve(folder, 'fresh-questions.json')]

const unknownIn = (
  { q, kind, right }: Question,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] => {
  const named = Object.entries(right).flatMap(([post, passages]) => Object.keys(passages).map(id => ({ post, id })))
  const lost = named.filter(({ post, id }) => !known.get(post)?.has(id)).map(({ post, id }) => `${post} ${id}`)
  const faults = lost.map(what => `"${q}": there is no ${what}`)
  if ((kind === 'nothing') === named.length > 0) faults.push(`"${q}": ${kind}, with ${named.length} right passages`)
  return faults
}

/** What to ask of a corpus, and what cannot be asked of it. */
export interface Asking {
  readonly questions: readonly Question[]
  /** Questions only the authors' own words can answer, in a corpus without them. */
  readonly skipped: number
  readonly faults: readonly string[]
}

/** Reads questions as JSON files hold them. Faulty ones are told and left out. */
export const readQuestions = (corpus: Corpus, texts: ReadonlyMap<string, string> = filesOf(files)): Asking => {
  const known = new Map(corpus.posts.map(({ slug, passages }) => [slug, new Set(passages.map(({ id }) => id))]))
  const faults: string[] = []
  const questions: Question[] = []
  for (const [name, text] of texts) {
    const parsed = z.array(question).safeParse(JSON.parse(text))
    if (!parsed.success) faults.push(`${name}: ${z.prettifyError(parsed.error)}`)
    for (const one of parsed.data ?? []) {
      const lost = unknownIn(one, known)
      if (lost.length === 0) questions.push(one)
      faults.push(...lost.map(fault => `${name}: ${fault}`))
    }
  }
  const originals = corpus.posts.some(({ passages }) => passages.some(({ original }) => original !== undefined))
  const asked = questions.filter(({ only }) => originals || only !== 'original')
  return { questions: asked, skipped: questions.length - asked.length, faults }
}

/** Reads the fresh questions, which only the bench asks. */
export const readFresh = (corpus: Corpus): Asking => readQuestions(corpus, filesOf(freshFiles))

const filesOf = (paths: readonly string[]): ReadonlyMap<string, string> =>
  new Map(paths.filter(path => existsSync(path)).map(path => [basename(path), readFileSync(path, 'utf8')]))
