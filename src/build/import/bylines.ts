// A byline ("By NAME, role, region or organisation") as people with their facts. The line itself is kept word for word
// in post.md, so a wrong guess here loses nothing; whatever is unsure is told to the editor.
import {
  isLegalForm,
  looksLikeName,
  looksLikeOrganisation,
  looksLikeRegion,
  looksLikeRole,
  namesABody,
} from './byline-signs.ts'
import type { ImportedAuthor } from './importer.ts'

/** The people of a byline, in order, all with the same facts; `unclear` says what could be read otherwise. */
export interface Byline {
  readonly authors: readonly ImportedAuthor[]
  readonly unclear: readonly string[]
}

const by = /^by:?\s+(?=\S)/iu
const and = /,?\s+(?:and|&)\s+/u

/** Whether a line begins with "By", as a byline does and some prose. */
export const beginsLikeByline = (line: string): boolean => by.test(line)

/** Whether a line must be a byline even where prose may stand: whole names after "By", and no sentence. */
export function isSurelyByline(line: string): boolean {
  const [names] = splitNames(partsOf(line))
  return by.test(line) && line.length <= 200 && names.every(looksLikeName) && !isSentence(line)
}

/** Whether a line can be a byline, where one is due: "By", then what may be names, and no sentence. */
export function canBeByline(line: string): boolean {
  const [names] = splitNames(partsOf(line))
  return by.test(line) && names.length > 0 && names.every(mayBeName) && !isSentence(line)
}

/** Ends with a stop that is no part of a legal form, an initial or letters such as "Ph.D.". */
const isSentence = (line: string): boolean =>
  /[.!?:;…]["’”)]*$/u.test(line) &&
  !/\b(inc|ltd|llc|co|jr|sr)\.$/i.test(line) &&
  !/(?<!\p{L})(?:\p{Lu}|(?:\p{L}{1,4}\.)+\p{L}{1,4})\.$/u.test(line)

/** A name by its looks, or at most six words of which the first has no small letter to begin with. */
const mayBeName = (name: string): boolean =>
  looksLikeName(name) || (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(name) && name.split(' ').length <= 6)

/** Reads a byline that `canBeByline`. */
export function parseByline(line: string): Byline {
  const [names, rest] = splitNames(partsOf(line))
  const { facts, unclear } = factsOf(rest)
  const authors = names.map(name => ({ name, ...facts }))
  const odd = names.filter(name => !looksLikeName(name)).map(name => `“${name}” is read as a person's name`)
  return { authors, unclear: [...odd, ...unclear] }
}

/** The first name of a person or an organisation in a byline that is longer than `most` letters. */
export const longNameIn = (line: string, most: number): string | undefined =>
  parseByline(line)
    .authors.flatMap(({ name, organisation = '' }) => [name, organisation])
    .find(name => name.length > most)

/** The stretches between commas, each with single spaces; a legal form stays with the name before it. */
function partsOf(line: string): readonly string[] {
  const parts: string[] = []
  for (const part of line.replace(by, '').replace(/\s+/g, ' ').split(/,\s*/)) {
    if (isLegalForm(part) && parts.length > 0) parts.push(`${parts.pop()}, ${part}`)
    else if (part !== '') parts.push(part)
  }
  return parts
}

/** "A", "B and C", rest: names go on over commas only where an "and" closes their list. */
function splitNames(parts: readonly string[]): readonly [names: readonly string[], rest: readonly string[]] {
  const namesIn = (part: string): readonly string[] => part.replace(/^(and|&) /, '').split(and)
  const last = parts.findIndex(part => / (and|&) |^(and|&) /.test(part) && namesIn(part).every(looksLikeName))
  const listed = last >= 0 && parts.slice(0, last).every(looksLikeName)
  const count = listed ? last + 1 : 1
  return [listed ? parts.slice(0, count).flatMap(namesIn) : parts.slice(0, 1), parts.slice(count)]
}

type Facts = Omit<ImportedAuthor, 'name'>

/** "role at the ORG" as two stretches, unless the left side names a body itself ("School of X at the University of Y"). */
function splitAt(part: string): readonly string[] {
  const [, left = '', right = ''] = /^(.+?) at (?:the )?(.+)$/i.exec(part) ?? []
  return left === '' || looksLikeOrganisation(left) ? [part] : [left, right]
}

function factsOf(rest: readonly string[]): { readonly facts: Facts; readonly unclear: readonly string[] } {
  const parts = rest.flatMap(splitAt)
  const atBody = (index: number): boolean =>
    index > 0 && parts.length > rest.length && !rest.includes(parts[index] ?? '')
  const isBody = parts.map(
    (part, index) => looksLikeOrganisation(part) || / (inc|ltd)\.?$/i.test(part) || atBody(index),
  )
  const end = isBody.lastIndexOf(true) + 1
  if (end === 0) return withoutBody(parts)
  const start = isBody.lastIndexOf(false, end - 1) + 1
  const [role, organisation, region] = [parts.slice(0, start), parts.slice(start, end), parts.slice(end)].map(joined)
  const unclear = region && !looksLikeRegion(region) ? [`“${region}” is read as a region`] : []
  return { facts: { ...(role && { role }), ...(region && { region }), ...(organisation && { organisation }) }, unclear }
}

const joined = (parts: readonly string[]): string => parts.join(', ')

function withoutBody(parts: readonly string[]): { readonly facts: Facts; readonly unclear: readonly string[] } {
  const last = parts.at(-1) ?? ''
  const region = parts.length > 1 && looksLikeRegion(last) ? last : ''
  const role = joined(region === '' ? parts : parts.slice(0, -1))
  const unclear = [
    ...(parts.length === 0 ? ['it gives no role and no organisation'] : []),
    ...(role !== '' && !looksLikeRole(role) ? [`“${role}” is read as a role, and may be an organisation`] : []),
    ...(role !== '' && looksLikeRole(role) && namesABody(role) ? [`“${role}” is read as a role alone`] : []),
    ...(role !== '' && looksLikeRole(role) && !namesABody(role) ? ['it names no organisation'] : []),
  ]
  return { facts: { ...(role && { role }), ...(region && { region }) }, unclear }
}
