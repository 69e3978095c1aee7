// A request to the files it makes: a week, a person or a theme. A post has more to it: see make-post.ts.
import { shortSlugOf } from '../slug.ts'
import { printFacts } from '../print-facts.ts'
import { place } from './file-texts.ts'
import type { NewFile } from './file-texts.ts'
import { Question, choiceFor, dayFor, slugFor } from './questions.ts'
import type { NewRequest } from './request.ts'
import type { Standing, StandingWeek } from './standing.ts'

/** Gives the files of a new thing, or throws the question that has to be answered first. */
export type Maker = (request: NewRequest, standing: Standing) => readonly NewFile[]

export const makeWeek: Maker = (request, { weeks }) => {
  const slug = slugFor(request)
  if (weeks.some(week => week.slug === slug)) throw new Question(isThere('week', slug))
  const start = dayFor('start', request.start, 'Which is the first day of the week?')
  const end = dayFor('end', request.end, 'Which is the last day of the week?')
  if (end < start) throw new Question(`The last day, ${end}, is before the first, ${start}. Change one of the two.`)
  const words = `${place('a few sentences that say what this week is.')}\n`
  return [{ path: `weeks/${slug}/week.md`, text: printFacts({ title: request.title, start, end }, words) }]
}

/** The week that a request names. */
export const weekFor = ({ kind, week: found }: NewRequest, weeks: readonly StandingWeek[]): StandingWeek => {
  const asked = kind === 'post' ? 'Which week does the post belong to?' : 'In which week does this person write?'
  const known = weeks.map(({ slug }) => slug)
  const make = 'npm run new -- week "TITLE"'
  const slug = choiceFor({ option: 'week', found, known, asked, make })
  const week = weeks.find(one => one.slug === slug)
  if (week === undefined) throw new Question(asked)
  return week
}

export const makeAuthor: Maker = (request, { weeks }) => {
  const slug = slugFor(request)
  const week = weekFor(request, weeks)
  if (week.authors.some(author => author.slug === slug)) throw new Question(isThere('author', slug))
  const other = weeks.flatMap(({ authors }) => authors).find(author => author.slug === slug)
  if (other !== undefined && other.name !== request.title) {
    throw new Question(
      `“${slug}” is ${other.name} in another week. Give the new person another address: --slug ${slug}-2.`,
    )
  }
  const words = `${place('one or two short facts, as the posts give them.')}\n`
  const facts = { name: request.title, role: place('what they do, or take this line away') }
  return [{ path: `weeks/${week.slug}/authors/${slug}.md`, text: printFacts(facts, words) }]
}

const familiesFile = 'themes/families.md'

export const makeTheme: Maker = (request, { themes, families }) => {
  const slug = slugFor(request)
  if (slug === 'families')
    throw new Question('“families” is the file of all families. Give the theme another: --slug NAME.')
  if (themes.includes(slug)) throw new Question(isThere('theme', slug))
  const asked = 'Which family of themes does it belong to?'
  const make = `add it to ${familiesFile}`
  const first = request.family?.trim() ?? ''
  if (families === undefined && shortSlugOf(first) === '') {
    throw new Question(
      `${asked} There is none yet. Add --family and the name of the first, as in --family "Power and voice".`,
    )
  }
  const family =
    families === undefined
      ? shortSlugOf(first)
      : choiceFor({ option: 'family', found: request.family, known: families, asked, make })
  const facts = { name: request.title, family, signals: [place('words by which the posts tell of it')] }
  const words = `${place('what the theme means, in one or two sentences.')}\n`
  const files = [{ path: `themes/${slug}.md`, text: printFacts(facts, words) }]
  if (families !== undefined) return files
  return [{ path: familiesFile, text: printFacts({ families: [{ slug: family, name: first }] }) }, ...files]
}

/** The sentence for something that is there already. */
export const isThere = (kind: string, slug: string): string =>
  `There is a ${kind} “${slug}” already, and it was not changed. For another one, add --slug ${slug}-2.`
