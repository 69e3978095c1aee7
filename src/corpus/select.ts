// Pure questions about the corpus: who wrote what, what carries which theme, where a post stands in its week.
import { bylineParts } from './byline.ts'
import { evidenceOf } from './evidence.ts'
import type { CareKind, Corpus, Edition, Passage, Post, TextEdition } from './schema.ts'
import type { FamilyRef, OrganisationRef, PersonRef, PostCard, ThemeRef } from './slices.ts'

/** The text a passage shows in an edition, or in the other one where it has no such text. */
export const textOf = (passage: Passage, edition: TextEdition): string =>
  passage[edition] ?? passage.original ?? passage.retold ?? ''

/** The edition a post opens in: the one a reader likes first if the post has it, else the author's own words if it can. */
export const firstEdition = (post: Post, liked?: string): Edition =>
  post.editions.find(name => name === liked) ?? post.editions[0] ?? 'retold'

/** The edition in which a post opens that is known by its card alone, as `firstEdition` says, and its minutes. */
export const openedIn = (
  { edition, minutes, minutesIn }: Pick<PostCard, 'edition' | 'minutes' | 'minutesIn'>,
  liked: string,
): { readonly edition: Edition; readonly minutes: number } => {
  const first = (['original', 'retold', 'summary'] as const).find(name => name === liked) ?? edition
  const its = minutesIn[first]
  return its === undefined ? { edition, minutes } : { edition: first, minutes: its }
}

/** The edition to quote passages from: never the summary, which has none. */
export const quotedEdition = (post: Post): TextEdition => (post.editions.includes('original') ? 'original' : 'retold')

/** What one passage speaks of that some readers want to know beforehand. */
export const careIn = ({ care = [] }: Pick<Post, 'care'>, passage: string): readonly CareKind[] =>
  care.filter(({ passages }) => passages.includes(passage)).map(({ kind }) => kind)

/** Finds things of a corpus by slug. Maps, so that no address can reach a built-in property. */
export const lookup = (corpus: Corpus) => {
  const bySlug = <T extends { readonly slug: string }>(list: readonly T[]) =>
    new Map(list.map(item => [item.slug, item]))
  return {
    weeks: bySlug(corpus.weeks),
    posts: bySlug(corpus.posts),
    authors: bySlug(corpus.authors),
    organisations: bySlug(corpus.organisations),
    themes: bySlug(corpus.themes),
  }
}

export type Lookup = ReturnType<typeof lookup>

export const organisationRef = (find: Lookup, slug: string): OrganisationRef => ({
  slug,
  name: find.organisations.get(slug)?.name ?? slug,
})

/** A person as a byline names them. */
export const personRef = (find: Lookup, slug: string): PersonRef => {
  const author = find.authors.get(slug)
  return {
    slug,
    name: author?.name ?? slug,
    ...(author?.role !== undefined && { role: author.role }),
    ...(author?.region !== undefined && { region: author.region }),
    ...(author?.organisation !== undefined && { organisation: organisationRef(find, author.organisation) }),
  }
}

/** All themes as threads, by family, in the editors' order. */
export const familiesOf = (corpus: Corpus): readonly FamilyRef[] => {
  const themes = new Map(corpus.themes.map(theme => [theme.slug, theme]))
  return corpus.families.map(({ slug, name, themes: members }) => ({
    slug,
    name,
    themes: members.map((theme, line) => ({ slug: theme, name: themes.get(theme)?.name ?? theme, family: slug, line })),
  }))
}

/** The families with only those themes that pass; a family with none is left out. */
export const keepThemes = <T extends ThemeRef>(
  families: readonly FamilyRef<T>[],
  keep: (theme: T) => boolean,
): readonly FamilyRef<T>[] =>
  families.map(family => ({ ...family, themes: family.themes.filter(keep) })).filter(family => family.themes.length > 0)

/** The themes that some passage of a post carries, by slug, and whether all those passages only touch on it. */
export const themesOfPost = (corpus: Corpus, post: string): ReadonlyMap<string, { readonly weak: boolean }> =>
  new Map([...evidenceOf(corpus, post)].map(([theme, here]) => [theme, { weak: here.every(at => at.weak) }]))

/** What lists say of a post. */
export const postCard = (corpus: Corpus, find: Lookup, post: Post): PostCard => {
  const inWeek = find.weeks.get(post.week)?.posts ?? []
  const edition = firstEdition(post)
  const carried = themesOfPost(corpus, post.slug)
  return {
    slug: post.slug,
    title: post.title,
    date: post.date,
    inShort: post.inShort,
    edition,
    minutes: post.measures[edition]?.minutes ?? 1,
    minutesIn: Object.fromEntries(post.editions.map(name => [name, post.measures[name]?.minutes ?? 1])),
    authors: post.authors.map(slug => personRef(find, slug)),
    byline: bylineParts(
      post.byline,
      post.authors.flatMap(slug => find.authors.get(slug) ?? []),
      post.organisations.flatMap(slug => find.organisations.get(slug) ?? []),
    ),
    themes: familiesOf(corpus).flatMap(family =>
      family.themes.flatMap(theme => {
        const here = carried.get(theme.slug)
        return here === undefined ? [] : [{ ...theme, ...here }]
      }),
    ),
    ...(post.care && { care: post.care.map(({ kind }) => kind) }),
    number: inWeek.indexOf(post.slug) + 1,
    of: inWeek.length,
  }
}
