// What a new file needs to know and was not told, asked for in one plain sentence each, with what to type.
import { isDay } from '../../corpus/dates.ts'
import { nearest } from '../nearest.ts'
import { shortSlugOf, slugPattern } from '../slug.ts'
import type { NewRequest } from './request.ts'

/** Something to ask or to tell: the command stops, and nothing is made. */
export class Question extends Error {}

/** The slug of the new thing: given, or made from its title. */
export const slugFor = ({ kind, title, slug = shortSlugOf(title) }: NewRequest): string => {
  if (slug === '')
    throw new Question(`Which address shall “${title}” have? Add --slug and a name of a to z, 0 to 9 and hyphens.`)
  if (slugPattern.test(slug)) return slug
  const near = shortSlugOf(slug)
  const say = near === '' ? 'a name of a to z, 0 to 9 and hyphens' : `--slug ${near}`
  throw new Question(`“${slug}” cannot be the address of a ${kind}. Use ${say}.`)
}

/** A day that was given under an option, or the question for it. */
export const dayFor = (option: string, found: string | undefined, asked: string): string => {
  if (found === undefined || found === '')
    throw new Question(`${asked} Add --${option} and the day, as in --${option} 2019-07-17.`)
  if (isDay(found)) return found
  throw new Question(`There is no day “${found}”. Write year, month and day: --${option} 2019-07-17.`)
}

interface Choice {
  readonly option: string
  readonly found: string | undefined
  readonly known: readonly string[]
  /** The question where nothing was given. */
  readonly asked: string
  /** How to make one. */
  readonly make: string
}

/** One of those that are there, or the question for it. */
export const choiceFor = ({ option, found, known, asked, make }: Choice): string => {
  if (known.length === 0) throw new Question(`${asked} There is none yet. Make one first: ${make}`)
  const list = known.slice(0, 20).join(', ')
  if (found === undefined || found === '') throw new Question(`${asked} Add --${option} and one of: ${list}.`)
  if (known.includes(found)) return found
  const near = nearest(found, known)
  const say = near === undefined ? `Use one of: ${list}.` : `Did you mean --${option} ${near}?`
  throw new Question(`There is no ${option} “${found}”. ${say} Or make it: ${make}`)
}
