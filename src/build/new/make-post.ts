// A new post: its facts, and a first passage of its retelling and of its summary, to be written.
import { printFacts } from '../print-facts.ts'
import { emptySummary, emptyText, place } from './file-texts.ts'
import { isThere, weekFor } from './makers.ts'
import type { Maker } from './makers.ts'
import { Question, choiceFor, dayFor, slugFor } from './questions.ts'
import type { NewRequest } from './request.ts'
import { isSlugOf, postFolder, shortSlugOf } from '../slug.ts'
import type { Standing, StandingWeek } from './standing.ts'

const listOf = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export const makePost: Maker = (request, standing) => {
  const slug = slugOfPost(request, standing)
  const week = weekFor(request, standing.weeks)
  const date = dateFor(request, week)
  const authors = authorsFor(request, standing)
  const folder = postFolder({ week: week.slug, date, slug })
  const number = placeFor(date, week)
  const facts = {
    title: request.title,
    date,
    ...(number !== undefined && { place: number }),
    byline: `By ${listOf.format(authors.map(({ name }) => name))}`,
    authors: authors.map(author => author.slug),
    inShort: place('what happens in the post, in one or two plain sentences.'),
    lastPassage: 1,
  }
  return [
    { path: `${folder}/post.md`, text: printFacts(facts) },
    { path: `${folder}/retold.md`, text: emptyText },
    { path: `${folder}/summary.md`, text: emptySummary },
  ]
}

const slugOfPost = (request: NewRequest, { weeks }: Standing): string => {
  const slug = slugFor(request)
  if (!isSlugOf(slug, request.title)) {
    const own = shortSlugOf(request.title)
    throw new Question(`The address of a post comes from its title. Leave --slug out, or use --slug ${own}-2.`)
  }
  if (weeks.some(({ posts }) => posts.some(post => post.slug === slug))) throw new Question(isThere('post', slug))
  return slug
}

const dateFor = ({ date: found }: NewRequest, { slug, start, end }: StandingWeek): string => {
  const date = dayFor('date', found, 'Which day is the post from?')
  if (start === undefined || end === undefined || (date >= start && date <= end)) return date
  throw new Question(`${date} is not in the week “${slug}”, which goes from ${start} to ${end}. Use a day in it.`)
}

const authorsFor = ({ authors }: NewRequest, { weeks }: Standing) => {
  const people = new Map(weeks.toReversed().flatMap(week => week.authors.map(({ slug, name }) => [slug, name])))
  const known = [...people.keys()].toSorted()
  const given = authors.filter(author => author !== '')
  const asked = 'Who wrote it?'
  const make = 'npm run new -- author "NAME"'
  const choose = (found: string | undefined) => choiceFor({ option: 'author', found, known, asked, make })
  const slugs = given.length === 0 ? [choose(undefined)] : [...new Set(given.map(choose))]
  return slugs.map(slug => ({ slug, name: people.get(slug) ?? slug }))
}

/** Posts that share a day need a place each; the new one comes last on the page. */
const placeFor = (date: string, { posts }: StandingWeek): number | undefined => {
  const sharing = posts.filter(post => post.date === date)
  const bare = sharing.find(post => post.place === undefined)
  if (bare !== undefined) {
    throw new Question(
      `Another post is from ${date} too. Say first which place it has: add the line "place: 1" to ${bare.file}.`,
    )
  }
  return sharing.length === 0 ? undefined : Math.max(...sharing.map(post => post.place ?? 0)) + 1
}
