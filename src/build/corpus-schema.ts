// The corpus as a schema: published beside corpus.json, and the gate for a corpus that comes from outside the compiler.
// It says the same as the types of corpus/schema.ts; the last lines do not compile when the two drift apart.
import { z } from 'zod'
import { isDay } from '../corpus/dates.ts'
import { passageIdPattern } from '../corpus/passages.ts'
import type { Corpus } from '../corpus/schema.ts'
import { voices } from '../corpus/voices.ts'
import { firstDayOf } from '../corpus/when.ts'
import { slugPattern } from './slug.ts'

const text = z.string()
const name = z.string().min(1)
const slug = z.string().regex(slugPattern)
const id = z.string().regex(passageIdPattern)
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, { error: 'no such day' })
const offset = z.int().min(0)
const edition = z.enum(['original', 'retold', 'summary'])
const voice = z.enum(voices)

const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['emphasis', 'strong']), start: offset, end: offset }),
  z.strictObject({
    kind: z.literal('link'),
    start: offset,
    end: offset,
    href: z.string().regex(/^(https?:\/\/|mailto:)/i),
  }),
])
const marks = z.array(mark)

const passage = z.strictObject({
  id,
  kind: z.enum(['prose', 'heading', 'list-item', 'caption', 'note']),
  original: text.exactOptional(),
  retold: text.exactOptional(),
  marks: z.strictObject({ original: marks.exactOptional(), retold: marks.exactOptional() }).exactOptional(),
  missing: z.array(z.enum(['picture', 'link', 'mark'])).exactOptional(),
})

const summary = z.strictObject({
  checkedBy: name,
  blocks: z.array(z.strictObject({ kind: z.enum(['heading', 'point']), text: name, cites: z.array(id) })),
})

const measure = z.strictObject({ words: z.int().min(0), minutes: z.int().min(1), grade: z.number() })

/** A year, month or day. */
const dayPart = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine(part => isDay(firstDayOf(part)), { error: 'no such day' })

const event = z.strictObject({
  name,
  from: dayPart.exactOptional(),
  to: dayPart.exactOptional(),
  about: z.literal(true).exactOptional(),
  inferred: name.exactOptional(),
  passages: z.array(id).min(1),
})

const place = z.strictObject({
  name,
  within: name.exactOptional(),
  also: z.array(name).min(1).exactOptional(),
  passages: z.array(id).min(1),
})

const post = z.strictObject({
  slug,
  title: name,
  date: day,
  place: z.int().min(1),
  week: slug,
  byline: text,
  source: z
    .string()
    .regex(/^https?:\/\//i)
    .exactOptional(),
  authors: z.array(slug),
  organisations: z.array(slug),
  inShort: text,
  editions: z.array(edition).min(1),
  passages: z.array(passage).min(1),
  summary: summary.exactOptional(),
  voices: z.array(z.strictObject({ voice, speaker: name, passages: z.array(id) })),
  quotes: z.array(z.strictObject({ passage: id, speaker: name, voice, words: name })),
  care: z
    .array(
      z.strictObject({
        kind: z.enum(['abuse', 'drugs-and-alcohol', 'illness', 'low-mood', 'taken-into-care']),
        passages: z.array(id).min(1),
      }),
    )
    .min(1)
    .exactOptional(),
  events: z.array(event).min(1).exactOptional(),
  places: z.array(place).min(1).exactOptional(),
  everyday: z.array(z.strictObject({ passage: id, words: name, asked: z.array(name).min(1) })),
  measures: z.strictObject({
    original: measure.exactOptional(),
    retold: measure.exactOptional(),
    summary: measure.exactOptional(),
  }),
})

const author = z.strictObject({
  slug,
  name,
  role: name.exactOptional(),
  region: name.exactOptional(),
  organisation: slug.exactOptional(),
  said: name.exactOptional(),
  facts: z.array(text),
})

const organisation = z.strictObject({ slug, name, short: name.exactOptional(), facts: z.array(text) })

const week = z.strictObject({
  slug,
  title: name,
  start: day,
  end: day,
  theme: name.exactOptional(),
  introduction: z.array(text),
  posts: z.array(slug),
})

const family = z.strictObject({ slug, name, themes: z.array(slug) })

const evidence = z.array(z.strictObject({ post: slug, passage: id, weak: z.boolean() }))

const theme = z.strictObject({
  slug,
  name,
  means: text,
  family: slug,
  signals: z.array(text),
  asked: z.array(name),
  questions: z.array(name).min(1).exactOptional(),
  evidence,
  suggested: evidence.exactOptional(),
})

const word = z.strictObject({ slug, word: name, meaning: text, also: z.array(name), inPosts: z.array(name) })

const readingPath = z.strictObject({
  slug,
  name,
  for: name,
  opening: name,
  steps: z.array(z.strictObject({ says: name, post: slug, passage: id })).min(1),
})

const corpus = z.strictObject({
  weeks: z.array(week),
  posts: z.array(post),
  authors: z.array(author),
  organisations: z.array(organisation),
  families: z.array(family),
  themes: z.array(theme),
  words: z.array(word),
  paths: z.array(readingPath),
})

/** What stands in the published file beside the corpus: whose words it holds. */
const about = z.strictObject({
  name,
  rights: text,
  editions: z.strictObject({ original: text, retold: text, summary: text }),
})

/** Names for the parts in the published schema. A registry of its own: the global one outlives a reload of this file. */
const parts = z.registry<{ id: string }>()
for (const [part, schema] of Object.entries({
  mark,
  passage,
  event,
  place,
  post,
  author,
  organisation,
  week,
  family,
  theme,
  word,
  path: readingPath,
})) {
  parts.add(schema, { id: part })
}

/** The JSON Schema (draft 2020-12) of `/data/corpus.json`. */
export const corpusJsonSchema = (): object => ({
  title: 'Corpus',
  description:
    'Weeks of posts with their passages, people, themes and words. Offsets of marks are in UTF-16 code units.',
  ...z.toJSONSchema(corpus.extend({ about: about.exactOptional() }), { target: 'draft-2020-12', metadata: parts }),
})

/** What is wrong with a value that should have been a corpus, one line for each place. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
}

/** A corpus from outside (JSON, a test). Throws `CorpusError`, which names every place that is wrong. */
export const parseCorpus = (value: unknown): Corpus => {
  const result = corpus.safeParse(value)
  if (result.success) return result.data
  const lines = result.error.issues.map(({ path, message }) => `${path.join('.') || 'corpus'}: ${message}`)
  throw new CorpusError(`This is not a corpus:\n${lines.join('\n')}`)
}

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
const schemaIsTheTypes: Same<Frozen<z.output<typeof corpus>>, Corpus> = true
void schemaIsTheTypes
