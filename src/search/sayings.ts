// Everyday words that the stories do not use, with the places that answer them: the editors' word list, the everyday words
// of each passage, and what each theme is asked for by. A saying counts when all its meaningful words are in the question.
import type { SearchData, SearchPassage } from './documents.ts'
import { tokenise, type Token } from './fold.ts'
import { findRuns, runsIn } from './runs.ts'
import type { WordIndex } from './word-index.ts'

/** Why a place answers: the word list says so, the passage's editor, or a theme the passage carries. */
export type Layer = 'word' | 'passage' | 'theme'

/** A run of words in a text: the words to mark there. `from` and `length` count words. `worth`: 1, or less where weak. */
export interface Anchor {
  readonly text: number
  readonly from: number
  readonly length: number
  readonly worth: number
}

/** One way to ask for something. `label`: the words of the stories, or the theme's name, to tell the reader. */
export interface Saying {
  readonly layer: Layer
  readonly asked: string
  readonly label: string
  /** Its meaningful terms; where all its words are too common, one key for the run of them. */
  readonly terms: readonly string[]
  /** Its words in a row, where only one of several carries meaning. */
  readonly run?: string
  readonly anchors: readonly Anchor[]
  /** Its theme's slug. */
  readonly theme?: string
  /** It asks for the whole of its theme, rather than being a sign of it. */
  readonly names: boolean
  /** It asks for its theme even where a story has its meaningful words: it is the name, or its common words matter too. */
  readonly surely: boolean
  /** It is only a sign of its theme: the other signs of it resemble what is asked, and answer nothing. */
  readonly sign?: true
}

/** A theme with every meaningful term of its name, its signs and what it is asked for by. */
export interface ThemeWords {
  readonly saying: Saying
  readonly terms: ReadonlySet<string>
}

/** A meaningful word of a saying. `alone`: some saying has no other, so that the word by itself finds something. */
export type SaidWord = Pick<Token, 'word' | 'term'> & { readonly alone: boolean }

export interface Sayings {
  readonly themes: readonly ThemeWords[]
  /** First term -> sayings. */
  readonly byTerm: Pick<ReadonlyMap<string, readonly Saying[]>, 'get' | 'keys'>
  /** The keys of sayings of common words alone ("having a say"). */
  readonly plain: readonly string[]
  /** All their meaningful words, for telling what somebody is typing. */
  readonly words: readonly SaidWord[]
}

const plain = { names: false, surely: false }
const weakly = 0.4

const inWordList = ({ words }: SearchData, index: WordIndex): readonly Omit<Saying, 'terms' | 'run'>[] => {
  // Many words of a long list lead to the same words of the stories: each is looked for once.
  const known = new Map<string, readonly Anchor[]>()
  return words.flatMap(({ word, also, inPosts }) =>
    inPosts.flatMap(label => {
      const anchors = known.get(label) ?? findRuns(index, { phrase: label }).map(run => ({ ...run, worth: 1 }))
      known.set(label, anchors)
      return anchors.length === 0
        ? []
        : [word, ...also].map(asked => ({ ...plain, layer: 'word' as const, asked, label, anchors }))
    }),
  )
}

interface PassageAt {
  readonly post: number
  readonly passages: readonly SearchPassage[]
  readonly id: string
}

/** The texts of one passage of the post that stands at a position. */
const textsOf = ({ texts, firstText }: WordIndex, { post, passages, id }: PassageAt): readonly number[] => {
  const passage = passages.findIndex(one => one.id === id)
  const found: number[] = []
  for (let text = firstText[post] ?? 0; text < (firstText[post + 1] ?? 0); text++)
    if (texts[text]?.passage === passage) found.push(text)
  return found
}

const inPassages = ({ posts }: SearchData, index: WordIndex): readonly Omit<Saying, 'terms' | 'run'>[] =>
  posts.flatMap((post, at) =>
    post.everyday.flatMap(({ passage, words: label, asked: all }) => {
      const texts = textsOf(index, { post: at, passages: post.passages, id: passage })
      const anchors = texts
        .flatMap(text => runsIn(index, text, { phrase: label }).slice(0, 1))
        .map(run => ({ ...run, worth: 1 }))
      return all.map(asked => ({ ...plain, layer: 'passage' as const, asked, label, anchors }))
    }),
  )

/** A sign of which fewer places than this carry the theme says little by itself: "members", "young people". */
const tellingSign = 0.6

/** Where the signs of a theme stand in the passages that carry it: the telling ones, or what signs a passage has. */
const signsOf = ({ posts }: SearchData, index: WordIndex, { slug, signals }: SearchData['themes'][number]) => {
  const placeOf = ({ text }: { readonly text: number }) =>
    `${index.texts[text]?.post ?? -1} ${index.texts[text]?.passage ?? -1}`
  const carriedAt = (at: number) => posts[at]?.themes.find(theme => theme.slug === slug)
  const carrying = new Set(
    posts.flatMap(({ passages }, at) =>
      (carriedAt(at)?.passages ?? []).map(id => `${at} ${passages.findIndex(one => one.id === id)}`),
    ),
  )
  const telling = signals.filter(phrase => {
    const places = [...new Set(findRuns(index, { phrase }).map(placeOf))]
    return places.filter(place => carrying.has(place)).length >= places.length * tellingSign
  })
  return posts.flatMap((post, at): readonly Anchor[] => {
    const carried = carriedAt(at)
    return (carried?.passages ?? []).flatMap(id => {
      const worth = carried?.weak.includes(id) ? weakly : 1
      const texts = textsOf(index, { post: at, passages: post.passages, id })
      const found = (some: readonly string[]) =>
        texts.flatMap(text => some.flatMap(phrase => runsIn(index, text, { phrase }).map(run => ({ ...run, worth }))))
      const best = found(telling)
      return best.length > 0 ? best : found(signals)
    })
  })
}

const inTheme = (
  theme: SearchData['themes'][number],
  anchors: readonly Anchor[],
): readonly Omit<Saying, 'terms' | 'run'>[] => {
  const { slug, name, signals, asked: others } = theme
  const saying = { layer: 'theme' as const, label: name, anchors, theme: slug }
  return [
    { ...saying, asked: name, names: true, surely: true },
    // A single word may ask for some one thing that the theme is about, rather than for all of the theme.
    ...others.map(asked => {
      const tokens = tokenise(asked)
      return { ...saying, asked, names: tokens.length > 1, surely: tokens.some(({ stop }) => stop) }
    }),
    ...signals.map(asked => ({ ...saying, ...plain, asked, sign: true as const })),
  ]
}

const themeWords = (theme: SearchData['themes'][number], anchors: readonly Anchor[]): ThemeWords => {
  const { slug, name, signals, asked } = theme
  const terms = [name, ...signals, ...asked].flatMap(text => tokenise(text).filter(({ stop }) => !stop))
  return {
    saying: { layer: 'theme', asked: name, label: name, terms: [], anchors, theme: slug, ...plain },
    terms: new Set(terms.map(({ term }) => term)),
  }
}

/** What sayings of common words alone are known by: no term of a word looks like it. */
export const plainKey = (tokens: readonly Token[]): string => `=${tokens.map(({ term }) => ` ${term}`).join('')}`

const plainStart = plainKey([])

/** Whether a key is that of a saying of common words alone. */
export const isPlainKey = (key: string): boolean => key.startsWith(plainStart)

/** Gathers all sayings that lead somewhere. */
export const createSayings = (data: SearchData, index: WordIndex): Sayings => {
  const byTerm = new Map<string, Saying[]>()
  const words = new Map<string, SaidWord>()
  const themes = data.themes.map(theme => ({ theme, anchors: signsOf(data, index, theme) }))
  const inThemes = themes.flatMap(({ theme, anchors }) => inTheme(theme, anchors))
  for (const saying of [...inWordList(data, index), ...inPassages(data, index), ...inThemes]) {
    if (saying.anchors.length === 0) continue
    const tokens = tokenise(saying.asked)
    const meaningful = tokens.filter(({ stop }) => !stop)
    for (const { word, term } of meaningful) {
      const alone = meaningful.length === 1 || words.get(word)?.alone === true
      words.set(word, { word, term, alone })
    }
    const terms = meaningful.length > 0 ? [...new Set(meaningful.map(({ term }) => term))] : [plainKey(tokens)]
    const [first = ''] = terms
    const others = byTerm.get(first)
    const run = tokens.length > 1 && meaningful.length === 1 ? { run: `${plainKey(tokens).slice(1)} ` } : {}
    if (others) others.push({ ...saying, terms, ...run })
    else byTerm.set(first, [{ ...saying, terms, ...run }])
  }
  return {
    byTerm,
    plain: [...byTerm.keys()].filter(isPlainKey),
    words: [...words.values()],
    themes: themes.map(({ theme, anchors }) => themeWords(theme, anchors)),
  }
}
