// What the facts at the top of each kind of file may say. A message is the `expected` of a fault, so each names what is
// right, not what is wrong. Unknown facts are refused: a mistyped name must not be lost in silence.
import { z } from 'zod'
import { isDay } from '../corpus/dates.ts'
import { parseWhen } from '../corpus/when.ts'
import { passageIdPattern } from '../corpus/passages.ts'
import { voices } from '../corpus/voices.ts'
import { slugPattern } from './slug.ts'
import { isSourceName } from './source-name.ts'

/** An object that refuses unknown keys; the message of that issue lists the known ones. */
export const facts = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : `the facts ${Object.keys(shape).join(', ')}`,
  })

export const line = z.string({ error: 'words' }).regex(/^\S(?:.*\S)?$/u, { error: 'words on one line' })
export const day = z
  .string({ error: 'a day as 2019-07-17' })
  .refine(isDay, { error: 'a day that exists, as 2019-07-17' })
const sourceRule = 'the address of the post, as https://example.org/kite, or the name that an import gave it'
const slugRule = 'a slug: lower-case letters, digits and single hyphens'
export const slug = z.string({ error: slugRule }).regex(slugPattern, { error: slugRule })
const idRule = 'the id of a passage, as p7'
const passage = z.string({ error: idRule }).regex(passageIdPattern, { error: idRule })
const passages = z.array(passage, { error: 'ids of passages, as [p2, p3]' }).min(1, { error: 'at least one passage' })
const counted = (rule: string) => z.int({ error: rule }).min(1, { error: rule })
const byTheme = z.record(slug, passages, { error: 'themes, each with its passages: sharing-power: [p5, p7]' })
const listOf = <T extends z.ZodType>(item: T, error: string) => z.array(item, { error })

const voice = z.enum(voices, { error: `one of ${voices.join(', ')}` })
const cares = ['abuse', 'drugs-and-alcohol', 'illness', 'low-mood', 'taken-into-care'] as const
const care = z.enum(cares, { error: `one of ${cares.join(', ')}` })
const whenRule =
  'a day, month or year, as 2019-07-02, 2019-07 or 2019; or two with "to" between, the earlier first; "about", "before" or "after" may stand first'
/** YAML takes a year for a number. */
const when = z.preprocess(
  value => (typeof value === 'number' ? String(value) : value),
  z.string({ error: whenRule }).refine(text => parseWhen(text) !== undefined, { error: whenRule }),
)
const event = facts({ name: line, when, inferred: line.exactOptional(), passages })
const formsRule = 'other forms of the name in a list, as [Washington DC]'
const place = facts({
  name: line,
  within: line.exactOptional(),
  also: listOf(line, formsRule).min(1, { error: formsRule }).exactOptional(),
  passages,
})
const lost = ['picture', 'link', 'mark'] as const

export const weekFacts = facts({ title: line, start: day, end: day, theme: line.exactOptional() })

export const authorFacts = facts({
  name: line,
  said: line.exactOptional(),
  role: line.exactOptional(),
  region: line.exactOptional(),
  organisation: slug.exactOptional(),
})

export const organisationFacts = facts({ name: line, short: line.exactOptional() })

export const postFacts = facts({
  title: line,
  date: day,
  place: counted('a whole number from 1').exactOptional(),
  byline: line,
  source: line.refine(isSourceName, { error: sourceRule }).exactOptional(),
  authors: listOf(slug, 'slugs of authors, as [gemma-stacey]').min(1, { error: 'at least one author' }),
  inShort: line.exactOptional(),
  lastPassage: counted('the highest passage number this post has ever had'),
  themes: byTheme.exactOptional(),
  weakThemes: byTheme.exactOptional(),
  suggestedThemes: listOf(slug, 'slugs of themes, as [sharing-power]').exactOptional(),
  voices: listOf(facts({ voice, speaker: line, passages }), 'a list, one voice an item').exactOptional(),
  quotes: listOf(facts({ passage, speaker: line, voice, words: line }), 'a list, one quote an item').exactOptional(),
  care: listOf(facts({ kind: care, passages }), 'a list, one kind an item').exactOptional(),
  events: listOf(event, 'a list, one event an item').exactOptional(),
  places: listOf(place, 'a list, one place an item').exactOptional(),
  missing: listOf(
    facts({ passage, what: z.enum(lost, { error: `one of ${lost.join(', ')}` }) }),
    'a list, one loss an item',
  ).exactOptional(),
})

export const summaryFacts = facts({ checkedBy: line })

const questionRule = 'a question of at most 120 letters that ends in a question mark'
const question = line.refine(text => text.endsWith('?') && text.length <= 120, { error: questionRule })

export const themeFacts = facts({
  name: line,
  family: slug,
  signals: listOf(line, 'words and phrases in a list, as [share power, have a say]').exactOptional(),
  asked: listOf(line, 'words people ask with in a list, as [who decides, being the boss]').exactOptional(),
  questions: listOf(question, 'questions in a list, one an item')
    .min(1, { error: 'at least one question' })
    .max(4, { error: 'four questions at most, for they share a page with passages' })
    .exactOptional(),
})

export const pathFacts = facts({
  name: line,
  for: line,
  place: counted('a whole number from 1').exactOptional(),
})

export const familiesFacts = facts({
  families: listOf(facts({ slug, name: line }), 'a list of families, each with slug and name'),
})

export type PostFacts = z.infer<typeof postFacts>
export type WeekFacts = z.infer<typeof weekFacts>
export type AuthorFacts = z.infer<typeof authorFacts>
export type OrganisationFacts = z.infer<typeof organisationFacts>
export type ThemeFacts = z.infer<typeof themeFacts>
export type PathFacts = z.infer<typeof pathFacts>
export type FamilyFacts = z.infer<typeof familiesFacts>
