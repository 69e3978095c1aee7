// What the posts are: the types of the corpus, as the build makes it and every page reads it.
// Plain text and offsets, never HTML: nothing here needs escaping, and search and speech share one text.

/** A calendar day as `YYYY-MM-DD` (ISO 8601), with no time and no zone. */
export type Day = string

/** The three ways one post can be read. */
export type Edition = 'original' | 'retold' | 'summary'

/** The two editions that are told passage by passage. */
export type TextEdition = Exclude<Edition, 'summary'>

/** The closed set of blocks a post is made of. */
export type PassageKind = 'prose' | 'heading' | 'list-item' | 'caption' | 'note'

/** Whose first-hand words a passage holds. */
export type Voice = 'uses-services' | 'family-or-carer' | 'staff' | 'academic' | 'artist'

/** Something the source has lost: a caption's picture, a link's address, the mark a footnote belongs to. */
export type Missing = 'picture' | 'link' | 'mark'

/** A stretch of a text that is more than plain: `start` and `end` are UTF-16 offsets, `end` exclusive. */
export type Mark =
  | { readonly kind: 'emphasis' | 'strong'; readonly start: number; readonly end: number }
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly href: string }

/** One block of a post. Its `id` (`p1`, `p2` …) is permanent: links, notes and evidence hang on it. */
export interface Passage {
  readonly id: string
  readonly kind: PassageKind
  /** Plain text of the author's own words, where an editor has imported them. */
  readonly original?: string
  /** Plain text of the same passage, retold. */
  readonly retold?: string
  readonly marks?: { readonly [edition in TextEdition]?: readonly Mark[] }
  readonly missing?: readonly Missing[]
}

/** One block of the short, simple summary; a point cites the passages it comes from. */
export interface SummaryBlock {
  readonly kind: 'heading' | 'point'
  readonly text: string
  readonly cites: readonly string[]
}

/** The short, simple summary. `checkedBy` names who checked it, or is `not yet`. */
export interface Summary {
  readonly checkedBy: string
  readonly blocks: readonly SummaryBlock[]
}

/** Telling words that stand in a passage, with the one who says them. */
export interface Quote {
  readonly passage: string
  readonly speaker: string
  readonly voice: Voice
  readonly words: string
}

/** Passages that hold one speaker's first-hand words. */
export interface VoiceSpan {
  readonly voice: Voice
  readonly speaker: string
  readonly passages: readonly string[]
}

/** How people who have not read a passage ask for what it says. `words` stand in the passage (in the retelling, where
 * there is one); `asked` are everyday words for them that do not. */
export interface EverydayWords {
  readonly passage: string
  readonly words: string
  readonly asked: readonly string[]
}

/** What a passage may speak of that some readers want to know beforehand. */
export type CareKind = 'abuse' | 'drugs-and-alcohol' | 'illness' | 'low-mood' | 'taken-into-care'

/** Care for readers: the passages that speak of one such thing, in the order of the post. */
export interface CareNote {
  readonly kind: CareKind
  readonly passages: readonly string[]
}

/**
 * When something was. `from` and `to` are a day, a month or a year (`2019-06-25`, `2019-06`, `2019`), and the same where it was
 * then; `from` alone: some time after it; `to` alone: some time before it. `about`: near it.
 */
export interface When {
  readonly from?: string
  readonly to?: string
  readonly about?: true
}

/** Something a post tells of that has its place in time, named by an editor. `inferred`: the date does not stand in the text,
 * and this is how the editor worked it out. */
export interface ToldEvent extends When {
  readonly name: string
  readonly inferred?: string
  readonly passages: readonly string[]
}

/** A place a post tells of. `within`: its country or region, where it is not one itself. `also`: other forms of the name. */
export interface ToldPlace {
  readonly name: string
  readonly within?: string
  readonly also?: readonly string[]
  readonly passages: readonly string[]
}

/** How long and how hard an edition is: words, whole minutes at 200 words each, Flesch-Kincaid grade. */
export interface Measure {
  readonly words: number
  readonly minutes: number
  readonly grade: number
}

/** A post with its editions, block beside block. */
export interface Post {
  readonly slug: string
  readonly title: string
  readonly date: Day
  /** Position among the posts of one day on the source page; 1 stands first. */
  readonly place: number
  readonly week: string
  readonly byline: string
  /** The web address at which it was first published, where that is known. */
  readonly source?: string
  readonly authors: readonly string[]
  /** Organisations of its authors, each once, in byline order. */
  readonly organisations: readonly string[]
  readonly inShort: string
  /** The editions this post has, best first: original, retold, summary. */
  readonly editions: readonly Edition[]
  readonly passages: readonly Passage[]
  readonly summary?: Summary
  readonly voices: readonly VoiceSpan[]
  readonly quotes: readonly Quote[]
  /** Everyday search words, given by an editor; empty where nobody has. */
  readonly everyday: readonly EverydayWords[]
  /** What to say before the text; not there where there is nothing to say, or where no editor has looked. */
  readonly care?: readonly CareNote[]
  /** What it tells of and when that was, and the places in it; not there where no editor has written any down. */
  readonly events?: readonly ToldEvent[]
  readonly places?: readonly ToldPlace[]
  readonly measures: { readonly [edition in Edition]?: Measure }
}

export interface Author {
  readonly slug: string
  readonly name: string
  /** The name as a voice has to be given it to say it right, where it would not by itself. */
  readonly said?: string
  readonly role?: string
  readonly region?: string
  readonly organisation?: string
  readonly facts: readonly string[]
}

export interface Organisation {
  readonly slug: string
  readonly name: string
  readonly short?: string
  readonly facts: readonly string[]
}

/** A week: a bounded set of posts that a reader can finish. `posts` are slugs, oldest first. */
export interface Week {
  readonly slug: string
  readonly title: string
  readonly start: Day
  readonly end: Day
  readonly theme?: string
  readonly introduction: readonly string[]
  readonly posts: readonly string[]
}

/** A group of themes that share one hue. */
export interface Family {
  readonly slug: string
  readonly name: string
  readonly themes: readonly string[]
}

/** Why a passage belongs to a theme. `weak`: it only touches the theme, or needs what the text does not say. */
export interface Evidence {
  readonly post: string
  readonly passage: string
  readonly weak: boolean
}

export interface Theme {
  readonly slug: string
  readonly name: string
  readonly means: string
  readonly family: string
  /** Words and phrases by which the theme is known. */
  readonly signals: readonly string[]
  /** Everyday words that people ask with, beyond the signals. */
  readonly asked: readonly string[]
  /** Questions for a group to talk about, where an editor has written some. */
  readonly questions?: readonly string[]
  readonly evidence: readonly Evidence[]
  /** Passages of posts whose themes no editor has written down yet: found by signals, and no evidence. Kept apart, so that
   * what counts, searches and links themes never takes them for it. `weak`: without any signal. None is left out. */
  readonly suggested?: readonly Evidence[]
}

/** An entry of the word list. `inPosts`: for an everyday word, the words the posts use for it. */
export interface Word {
  readonly slug: string
  readonly word: string
  readonly meaning: string
  readonly also: readonly string[]
  readonly inPosts: readonly string[]
}

/** A step of a path: a sentence, and the passage it leads to. */
export interface PathStep {
  readonly says: string
  readonly post: string
  readonly passage: string
}

/** A way through the stories that an editor has laid: for whom it is, how it opens, its steps. */
export interface ReadingPath {
  readonly slug: string
  readonly name: string
  readonly for: string
  readonly opening: string
  readonly steps: readonly PathStep[]
}

/** Everything, as published in `/data/corpus.json`. Weeks newest first; posts by week, day and place. */
export interface Corpus {
  readonly weeks: readonly Week[]
  readonly posts: readonly Post[]
  readonly authors: readonly Author[]
  readonly organisations: readonly Organisation[]
  readonly families: readonly Family[]
  readonly themes: readonly Theme[]
  readonly words: readonly Word[]
  readonly paths: readonly ReadingPath[]
}
