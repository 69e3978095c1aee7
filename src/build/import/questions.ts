// What a source leaves open, gathered while it is read: missing days and authors stop an import, tags do not.
// The same questions, with room for their answers, make the file that an editor fills in.
import { Document, Scalar, YAMLMap, Pair } from 'yaml'
import { counted } from '../../corpus/counted.ts'
import type { Fault } from '../faults.ts'
import { looksLikeLogin } from './feed-people.ts'
import { quoted } from './importer.ts'
import { plainLine } from './plain-line.ts'
import type { Decisions, SourcePost } from './source.ts'
import { cutLoose } from './write-pieces.ts'

/** A tag that has no theme yet, and how many posts have it. */
export interface OpenTag {
  readonly tag: string
  readonly posts: number
}

/** The questions so far. */
export interface Questions {
  /** Asks what a post leaves open. */
  ask(post: SourcePost): void
  /** What must be answered before anything is written, in one sentence. */
  fault(file: string, decisions: string | undefined): Fault | undefined
  tags(): readonly OpenTag[]
  /** The file for the answers. */
  template(title: string, themes: readonly string[]): string
}

/** So many tags, days or names are asked for at most; a file with more is told to be no blog's. */
const most = 5000

/** Starts with no question. */
export function openQuestions(decisions: Decisions): Questions {
  const tags = new Map<string, number>()
  const names = new Set<string>()
  const days: { readonly key: string; readonly title: string; readonly line: number }[] = []
  const people: { readonly title: string; readonly line: number }[] = []
  return {
    ask: post => {
      const { id, address, title, line } = post
      if (post.date === undefined) days.push({ key: cutLoose(id ?? address ?? title), title, line })
      if (post.authors.length === 0) people.push({ title, line })
      for (const tag of post.tags) {
        if (!decisions.themes.has(tag) && (tags.has(tag) || tags.size < most))
          tags.set(cutLoose(tag), (tags.get(tag) ?? 0) + 1)
      }
      for (const { name } of post.authors) if (looksLikeLogin(name) && names.size < most) names.add(name)
    },
    fault: (file, given) => {
      if (days.length + people.length === 0) return undefined
      const first = [...days, ...people].toSorted((one, two) => one.line - two.line)[0]
      const found = [
        ...(days.length > 0 ? [`${counted(days.length, 'post')} with no day`] : []),
        ...(people.length > 0 ? [`${counted(people.length, 'post')} with no author`] : []),
      ].join(' and ')
      const where =
        given === undefined
          ? '--decisions FILE: where there is no such file, it is made for you to fill in'
          : `${given}, under ${days.length > 0 ? 'dates' : 'author'}`
      return {
        file,
        line: first?.line ?? 1,
        found: `${found}, the first ${quoted(first?.title ?? '')}`,
        expected: 'a day and an author for every post',
        mend: `give them in ${where}${people.length > 0 ? ', or name the author with --author' : ''}; nothing was written`,
      }
    },
    tags: () =>
      [...tags]
        .map(([tag, posts]) => ({ tag, posts }))
        .toSorted((one, two) => two.posts - one.posts || (one.tag < two.tag ? -1 : 1)),
    template: (title, themes) => {
      const document = new Document({})
      const map = new YAMLMap()
      document.contents = map
      document.commentBefore =
        ' What you decide for this import. Write behind the colons; what you leave empty stays undecided.\n Then run the same command again.'
      const put = (name: string, value: unknown, comment: string): void => {
        const key = new Scalar(name)
        key.commentBefore = comment
        key.spaceBefore = true
        map.items.push(new Pair(key, value))
      }
      const asking = (asked: readonly (readonly [key: string, comment: string])[]): YAMLMap => {
        const inner = new YAMLMap()
        for (const [name, comment] of asked.slice(0, most)) {
          const key = new Scalar(name)
          key.type = 'QUOTE_DOUBLE'
          key.commentBefore = ` ${plainLine(comment).text}`
          if (name !== '__proto__' && !inner.has(name)) inner.items.push(new Pair(key, empty()))
        }
        return inner
      }
      put('title', decisions.title ?? title, ' The title of the week; it becomes the name of its folder.')
      put('zone', decisions.zone ?? empty(), ' The time zone that the days are told in, such as Europe/London.')
      put(
        'author',
        decisions.author ?? empty(),
        ` Who wrote the posts that name nobody (${counted(people.length, 'post')}).`,
      )
      put('themes', asking([...tags].map(([tag, posts]) => [tag, counted(posts, 'post')])), themesComment(themes))
      put(
        'dates',
        asking(days.map(one => [one.key, `line ${one.line}: ${one.title}`])),
        ' The days of posts that have none, as 2019-07-17.',
      )
      put('names', asking([...names].map(name => [name, 'a login, as it seems'])), ' Logins, and the names to show.')
      return document.toString({ lineWidth: 0 })
    },
  }
}

const empty = (): Scalar => {
  const scalar = new Scalar(null)
  scalar.source = ''
  return scalar
}

const themesComment = (themes: readonly string[]): string =>
  ` The tags of the posts: for each the slug of a theme, or none.${themes.length > 0 ? `\n Themes: ${themes.join(', ')}` : ''}`
