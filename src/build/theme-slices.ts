// The slices of all themes (the cloth) and of one theme (a thread with its passages hung on it).
import { evidenceOf } from '../corpus/evidence.ts'
import type { Corpus, Evidence, Post, Theme } from '../corpus/schema.ts'
import { listPage, mostListed, postsOn } from '../corpus/list-pages.ts'
import { careIn, familiesOf, keepThemes, postCard, quotedEdition, textOf } from '../corpus/select.ts'
import type { Cell, QuotedPassage, ThemeCount, ThemeRef, ThemesSlice } from '../corpus/slices.ts'
import { neighbourThemes } from '../themes/related.ts'
import type { Suggestions, ThemePage } from '../themes/suggested.ts'
import { saidIn, type Source } from './slice-source.ts'

const countsOf = ({ evidence }: Theme) => ({
  posts: new Set(evidence.map(at => at.post)).size,
  passages: evidence.length,
  weak: evidence.filter(at => at.weak).length,
})

const countOf = (theme: Theme, ref: ThemeRef): ThemeCount => ({ ...ref, means: theme.means, ...countsOf(theme) })

/** What all pages of a theme need of the whole of it. */
interface Whole {
  readonly posts: readonly Post[]
  readonly counts: ReturnType<typeof countsOf>
  readonly shared: ReadonlyMap<string, number>
}

const known = new WeakMap<Corpus, Map<string, Whole>>()

/** Worked out once for a theme, not for each of its pages. */
const wholeOf = (corpus: Corpus, theme: Theme): Whole => {
  const themes = known.get(corpus) ?? new Map<string, Whole>()
  known.set(corpus, themes)
  const whole = themes.get(theme.slug) ?? {
    posts: postsOn(corpus, theme),
    counts: countsOf(theme),
    shared: new Map(neighbourThemes(corpus, theme).map(other => [other.slug, other.shared])),
  }
  themes.set(theme.slug, whole)
  return whole
}

/** The cells of a theme's row of the cloth: one for each of these posts. */
export const cellsOf = (corpus: Corpus, theme: Theme, posts: readonly Post[]): readonly Cell[] => {
  const listed = wholeOf(corpus, theme).posts
  return posts.map(post => {
    const here = evidenceOf(corpus, post.slug).get(theme.slug) ?? []
    const page = Math.floor(Math.max(0, listed.indexOf(post)) / mostListed.stories) + 1
    return { passages: here.length, weak: here.length > 0 && here.every(at => at.weak), ...(page > 1 && { page }) }
  })
}

/** All themes by family, with the cloth of the newest week. */
export const themesSlice = ({ corpus, find }: Source): ThemesSlice => {
  const [newest] = corpus.weeks
  const posts = (newest?.posts ?? []).flatMap(slug => find.posts.get(slug) ?? [])
  const { posts: _, ...week } = newest ?? { posts: [] }
  return {
    kind: 'themes',
    families: familiesOf(corpus).map(family => ({
      ...family,
      themes: family.themes.flatMap(ref => {
        const theme = find.themes.get(ref.slug)
        if (theme === undefined) return []
        return [{ ...countOf(theme, ref), cells: cellsOf(corpus, theme, posts) }]
      }),
    })),
    ...('slug' in week && { week }),
    posts: posts.map(({ slug, title }) => ({ slug, title })),
  }
}

const quoted = (post: Post, evidence: readonly Evidence[]): readonly QuotedPassage[] => {
  const edition = quotedEdition(post)
  const weak = new Map(evidence.map(at => [at.passage, at.weak]))
  return post.passages
    .filter(passage => weak.has(passage.id))
    .map(passage => {
      const care = careIn(post, passage.id)
      return {
        id: passage.id,
        kind: passage.kind,
        text: textOf(passage, edition),
        edition,
        weak: weak.get(passage.id) ?? false,
        ...(care.length > 0 && { care }),
      }
    })
}

/** One theme: per post, in the order of the weeks and days, the passages that carry it. What people ask it by is left to
 * search. */
export const themeSlice = ({ corpus, find }: Source, theme: Theme, page = 1): ThemePage => {
  const families = familiesOf(corpus)
  const family = families.find(({ slug }) => slug === theme.family) ?? {
    slug: theme.family,
    name: theme.family,
    themes: [],
  }
  const refs = new Map(families.flatMap(({ themes }) => themes.map(ref => [ref.slug, ref])))
  const ref = refs.get(theme.slug) ?? { slug: theme.slug, name: theme.name, family: theme.family, line: 0 }
  const { evidence: _, questions: __, suggested = [], ...about } = theme
  const { posts: all, counts, shared } = wholeOf(corpus, theme)
  const { items: posts, pages } = listPage(all, page, mostListed.stories)
  return {
    kind: 'theme',
    theme: { ...about, asked: [] },
    count: { ...ref, means: theme.means, ...counts },
    family,
    posts: posts.map(post => ({
      card: postCard(corpus, find, post),
      passages: quoted(post, evidenceOf(corpus, post.slug).get(theme.slug) ?? []),
    })),
    ...(pages && { pages }),
    ...(page === 1 && suggestedIn({ corpus, find }, suggested)),
    ...saidIn({ find }, [...new Set(posts.flatMap(({ authors }) => authors))]),
    neighbours: keepThemes(
      families.map(({ slug, name, themes }) => ({
        slug,
        name,
        themes: themes.map(other => ({ ...other, shared: shared.get(other.slug) ?? 0 })),
      })),
      other => other.shared > 0,
    ),
  }
}

/** An archive may have thousands of unchecked posts; a page must not grow with them. */
const mostSuggested = 20

/** The stories with suggested passages, newest week first as everywhere, and how many there are besides. */
const suggestedIn = (
  { corpus, find }: Source,
  suggested: readonly Evidence[],
): { readonly suggested?: Suggestions } => {
  if (suggested.length === 0) return {}
  const having = new Set(suggested.map(at => at.post))
  const posts = corpus.posts.filter(post => having.has(post.slug))
  const stories = posts.slice(0, mostSuggested).map(post => ({
    card: postCard(corpus, find, post),
    passages: quoted(
      post,
      suggested.filter(at => at.post === post.slug),
    ),
  }))
  return { suggested: { stories, others: posts.length - stories.length } }
}
