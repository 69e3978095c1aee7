// Themes by family, with the passages that carry them. The evidence stands in the posts; here it is turned round.
import type { Evidence, Family, Post, Theme } from '../corpus/schema.ts'
import { checkAsked } from './check-signals.ts'
import { byCodeUnit, oneOf } from './faults.ts'
import type { Report } from './faults.ts'
import { suggest } from './nearest.ts'
import type { PostRecord } from './read-post.ts'
import type { Records } from './records.ts'
import { suggestThemes } from './suggest-themes.ts'

/** A post as the pages get it, beside the record that still knows its files. */
export interface CompiledPost {
  readonly post: Post
  readonly record: PostRecord
}

export interface Themes {
  readonly families: readonly Family[]
  readonly themes: readonly Theme[]
}

/** Themes in the order of their families, then by slug; the evidence of each in the order of `posts` and their passages. */
export const compileThemes = (records: Records, posts: readonly CompiledPost[], report: Report): Themes => {
  const families = familiesOf(records, report)
  const slugs = families.map(({ slug }) => slug)
  for (const theme of records.themes) {
    checkAsked(theme, report)
    const { file, facts } = theme
    const { family } = facts.values
    if (family === undefined || slugs.includes(family)) continue
    const found = `family "${family}" is not in families.md`
    report({
      file,
      line: facts.lineOf('family'),
      found,
      expected: oneOf(slugs),
      mend: suggest(family, slugs, 'add it there'),
    })
  }
  const themes = records.themes
    .map(({ slug, facts, paragraphs }) => ({
      slug,
      name: facts.values.name ?? '',
      means: paragraphs[0] ?? '',
      family: facts.values.family ?? '',
      signals: facts.values.signals ?? [],
      asked: facts.values.asked ?? [],
      ...(facts.values.questions && { questions: facts.values.questions }),
      evidence: posts.flatMap(post => evidenceIn(post, slug)),
    }))
    .toSorted((a, b) => slugs.indexOf(a.family) - slugs.indexOf(b.family) || byCodeUnit(a.slug, b.slug))
  const members = (family: string) => themes.filter(theme => theme.family === family).map(({ slug }) => slug)
  return {
    families: families.map(family => ({ ...family, themes: members(family.slug) })),
    themes: withSuggestions(themes, posts),
  }
}

/** A post counts as checked once an editor has written `themes` or `weakThemes` into it, even with nothing in them. */
const withSuggestions = (themes: readonly Theme[], posts: readonly CompiledPost[]): readonly Theme[] => {
  const isChecked = ({ record: { facts } }: CompiledPost) => !facts.lacks('themes') || !facts.lacks('weakThemes')
  const suggested = suggestThemes({
    themes,
    posts: posts.map(({ post }) => post),
    checked: new Set(posts.filter(isChecked).map(({ post }) => post.slug)),
    offered: new Map(posts.map(({ post, record }) => [post.slug, record.facts.values.suggestedThemes ?? []])),
  })
  return themes.map(theme => {
    const own = suggested.get(theme.slug)
    return own === undefined ? theme : { ...theme, suggested: own }
  })
}

const familiesOf = ({ families: { file, facts } }: Records, report: Report) => {
  const families = facts.values.families ?? []
  for (const [at, { slug }] of families.entries()) {
    if (families.findIndex(family => family.slug === slug) === at) continue
    const line = facts.lineOf('families', at)
    report({ file, line, found: `family "${slug}" again`, expected: 'each family once', mend: 'take one away' })
  }
  return families
}

const evidenceIn = ({ post, record }: CompiledPost, theme: string): readonly Evidence[] => {
  const { themes = {}, weakThemes = {} } = record.facts.values
  const has = (lists: Readonly<Record<string, readonly string[]>>, id: string) =>
    Object.hasOwn(lists, theme) && lists[theme]?.includes(id) === true
  return post.passages.flatMap(({ id }) => {
    const isClear = has(themes, id)
    return isClear || has(weakThemes, id) ? [{ post: post.slug, passage: id, weak: !isClear }] : []
  })
}
