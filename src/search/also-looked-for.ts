// Which everyday words a search looked for as well, told by the words that were typed.
import { anchored } from './anchored.ts'
import type { Candidate } from './candidates.ts'
import { tokenise } from './fold.ts'
import type { AlsoLookedFor } from './found.ts'
import type { HitMaker } from './hits.ts'
import type { Question } from './question.ts'

const mostWords = 5

/** Words that turn what is said into its opposite. */
const denials: ReadonlySet<string> = new Set(
  'no not never nobody none nothing without cannot didnt dont isnt wont'.split(' '),
)

interface Read {
  readonly terms: ReadonlySet<string>
  readonly denied: boolean
}

// There are only so many labels, and the same come again and again.
const labels = new Map<string, Read>()
const readLabel = (label: string): Read => {
  const known = labels.get(label) ?? read(label)
  labels.set(label, known)
  return known
}

const read = (text: string): Read => {
  const tokens = tokenise(text)
  const terms = new Set(tokens.flatMap(({ term, stop, word }) => (stop || denials.has(word) ? [] : [term])))
  return { terms, denied: tokens.some(({ word }) => denials.has(word)) }
}

/** Whether a label says something that was not typed, and not the opposite of what was. */
const isBesides = (typed: Read, label: string): boolean => {
  const told = readLabel(label)
  if ([...told.terms].every(term => typed.terms.has(term))) return false
  if (told.denied === typed.denied) return true
  return !told.denied && ![...told.terms].some(term => typed.terms.has(term))
}

/** Tells which sayings led to a story that is found, each by the words that were typed. Longer ones first, each once. */
export const alsoLookedFor = (
  { index, question, matches: { said } }: Pick<HitMaker, 'index' | 'matches'> & { readonly question: Question },
  found: readonly Candidate[],
): readonly AlsoLookedFor[] => {
  if (said.length === 0) return []
  const posts = new Set(found.map(({ post }) => post))
  const used = said.filter(({ saying }) => {
    for (const post of anchored(index, saying.anchors).posts) if (posts.has(post)) return true
    return false
  })
  // "Fostered" adds nothing to what "foster care" says already.
  const isPart = (mask: number) => used.some(other => other.mask !== mask && (other.mask & mask) === mask)
  const groups = new Map<string, AlsoLookedFor>()
  const typed = new Map<number, { readonly asked: string; readonly read: Read }>()
  const typedBy = (mask: number) => {
    const known = typed.get(mask)
    if (known) return known
    const asked = question.wanted.flatMap(({ text }, word) => (mask & (1 << word) ? [text] : [])).join(' ')
    const fresh = { asked, read: read(asked) }
    typed.set(mask, fresh)
    return fresh
  }
  for (const { saying, mask } of used) {
    const { layer, label, theme } = saying
    if (layer !== 'theme' && isPart(mask)) continue
    const { asked, read: words } = typedBy(mask)
    // A theme is told by its name, whatever asked for it: it leads to the theme's own page.
    if (theme === undefined && !isBesides(words, label)) continue
    const key = theme === undefined ? asked.toLowerCase() : `theme ${theme}`
    const told = [...new Set([...(groups.get(key)?.words ?? []), label])].slice(0, mostWords)
    groups.set(key, { asked, layer, words: told, ...(theme !== undefined && { theme }) })
  }
  return [...groups.values()].toSorted((a, b) => b.asked.length - a.asked.length)
}
