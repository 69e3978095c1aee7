// The part of the corpus each page carries. A slice names its kind, so that what comes over the wire can be told apart.
// A page's cost must not grow with the archive: a slice holds its own page's words and nothing of its neighbours' texts.
import type { BylinePart } from './byline.ts'
import type { HardWords } from './hard-words.ts'
import type { KeepFacts } from './kept-week.ts'
import type { VoicesSlice } from './lens.ts'
import type { ListPage } from './list-pages.ts'
import type { RelatedQuote, WaySlices } from './path-slices.ts'
import type { Cell, FamilyRef, OrganisationRef, PersonRef, PostLink, ThemeRef, WeekInfo } from './refs.ts'
import type { AboutSlice, AddressesSlice } from './site-slices.ts'
import type { Author, CareKind, Day, Edition, Organisation, PassageKind, Post, Theme } from './schema.ts'
import type { WordsSlice } from './word-pages.ts'

export type { Cell, FamilyRef, OrganisationRef, PersonRef, PostLink, ThemeRef, WeekInfo } from './refs.ts'

/** A theme of one post; `weak`: all its passages there only touch on it. */
export interface CarriedTheme extends ThemeRef {
  readonly weak: boolean
}

/** How many posts and passages carry a theme; weak evidence counts apart. */
export interface ThemeCount extends ThemeRef {
  readonly means: string
  readonly posts: number
  readonly passages: number
  readonly weak: number
}

/** What a list says of a post. `number` of `of`: where it stands in its week, oldest first. */
export interface PostCard {
  readonly slug: string
  readonly title: string
  readonly date: Day
  readonly inShort: string
  /** The edition it opens in where a reader likes none first, and its minutes; then the minutes of each that it has. */
  readonly minutes: number
  readonly edition: Edition
  readonly minutesIn: { readonly [edition in Edition]?: number }
  readonly authors: readonly PersonRef[]
  /** The byline word for word; its parts that name someone with a page say whom. */
  readonly byline: readonly BylinePart[]
  readonly themes: readonly CarriedTheme[]
  /** What it speaks of that some readers want to know beforehand. */
  readonly care?: readonly CareKind[]
  readonly number: number
  readonly of: number
}

/** A passage quoted outside its post. */
export interface QuotedPassage {
  readonly id: string
  readonly kind: PassageKind
  readonly text: string
  readonly edition: Edition
  readonly weak: boolean
  readonly care?: readonly CareKind[]
}

export interface QuoteOf {
  readonly post: PostLink
  readonly passage: string
  readonly words: string
  readonly speaker: string
}

/** The short summary of a post, as long and as hard as it is. */
export interface SimpleStory {
  readonly slug: string
  readonly minutes: number
  readonly grade: number
}

export interface WeekSlice {
  readonly kind: 'week'
  readonly week: WeekInfo
  /** Oldest first. */
  readonly posts: readonly PostCard[]
  /** The posts with a short summary, easiest first. */
  readonly simple: readonly SimpleStory[]
  readonly families: readonly FamilyRef[]
  /** Whether there are paths through the stories to lead to. */
  readonly hasPaths?: true
  /** What keeping this week on a device takes; a build adds it. */
  readonly keep?: KeepFacts
}

export interface WeeksSlice {
  readonly kind: 'weeks'
  readonly weeks: readonly (WeekInfo & { readonly posts: number; readonly authors: number })[]
  readonly pages?: ListPage
}

/** A theme in one post: the passages that carry it, in order. */
export interface ThreadInPost extends ThemeRef {
  readonly passages: readonly { readonly id: string; readonly weak: boolean }[]
}

export interface RelatedPost {
  readonly card: PostCard
  /** Themes both posts carry, strongest first: the reason for the suggestion. */
  readonly shared: readonly ThemeRef[]
  /** The themes of this story are only suggested. */
  readonly unchecked?: true
}

export interface PostSlice {
  readonly kind: 'post'
  readonly post: Post
  /** None where no hard word stands in the post. */
  readonly hard?: HardWords
  /** How names of its people are said aloud, where an editor has written it down. */
  readonly said?: Readonly<Record<string, string>>
  readonly card: PostCard
  readonly week: { readonly slug: string; readonly title: string }
  readonly families: readonly FamilyRef<ThreadInPost>[]
  readonly previous?: PostLink
  readonly next?: PostLink
  readonly related: readonly RelatedPost[]
  /** Passages of related stories; none where there are no such. */
  readonly relatedPassages?: readonly RelatedQuote[]
}

/** `all`: how many posts somebody has, where not all are named. */
export interface AuthorsSlice {
  readonly kind: 'authors'
  readonly authors: readonly (PersonRef & { readonly posts: readonly PostLink[]; readonly all?: number })[]
  readonly pages?: ListPage
}

/** A person's or an organisation's page. `people` are an organisation's authors. */
export interface AuthorSlice {
  readonly kind: 'author'
  readonly author: Author
  readonly person: PersonRef
  readonly posts: readonly PostCard[]
  readonly quotes: readonly QuoteOf[]
  readonly families: readonly FamilyRef[]
  readonly pages?: ListPage
}

export interface OrganisationsSlice {
  readonly kind: 'organisations'
  readonly organisations: readonly (OrganisationRef & {
    readonly people: readonly PersonRef[]
    /** How many people it has, where not all are named. */
    readonly all?: number
    readonly posts: number
  })[]
  readonly pages?: ListPage
}

export interface OrganisationSlice {
  readonly kind: 'organisation'
  readonly organisation: Organisation
  readonly people: readonly PersonRef[]
  readonly posts: readonly PostCard[]
  readonly quotes: readonly QuoteOf[]
  readonly families: readonly FamilyRef[]
  /** `all` counts its stories. */
  readonly pages?: ListPage
}

/** All themes, and the cloth: which posts of the newest week carry which, with how many passages. */
export interface ThemesSlice {
  readonly kind: 'themes'
  readonly families: readonly FamilyRef<ThemeCount & { readonly cells: readonly Cell[] }>[]
  readonly week?: WeekInfo
  /** Columns of the cloth, oldest first; `cells` of a theme stand in the same order. */
  readonly posts: readonly PostLink[]
}

export interface ThemeSlice {
  readonly kind: 'theme'
  readonly theme: Omit<Theme, 'evidence' | 'questions'>
  readonly count: ThemeCount
  readonly family: FamilyRef
  readonly posts: readonly { readonly card: PostCard; readonly passages: readonly QuotedPassage[] }[]
  readonly pages?: ListPage
  /** How names of the people in these stories are said aloud, where an editor has written it down. */
  readonly said?: Readonly<Record<string, string>>
  /** Other themes that share passages with this one, and how many. */
  readonly neighbours: readonly FamilyRef<ThemeRef & { readonly shared: number }>[]
}

/** What the search form offers; the index itself is another slice, fetched when somebody searches. */
export interface SearchSlice {
  readonly kind: 'search'
  readonly [choices: string]: unknown
}

/** Slices by kind: what a page asks for and what it gets. */
export interface Slices extends WaySlices {
  readonly week: WeekSlice
  readonly weeks: WeeksSlice
  readonly post: PostSlice
  readonly authors: AuthorsSlice
  readonly author: AuthorSlice
  readonly organisations: OrganisationsSlice
  readonly organisation: OrganisationSlice
  readonly themes: ThemesSlice
  readonly theme: ThemeSlice
  readonly search: SearchSlice
  readonly words: WordsSlice
  readonly about: AboutSlice
  readonly addresses: AddressesSlice
  /** Fetched by readers with the lens on; no page shows it. */
  readonly voices: VoicesSlice
}

export type SliceKind = keyof Slices

/** Whether something fetched is a slice of that kind. The rest was checked when the corpus was compiled. */
export const isSlice = <K extends SliceKind>(kind: K, value: unknown): value is Slices[K] =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind
