// A corpus small enough to hold in the head, made in memory for tests of views and of search; its text is plainly made up.
// Each call makes fresh values. Build on `makePost` and its like when a test needs something this corpus has not.
import type { Author, Corpus, Organisation, Passage, Post, Theme, Week, Word } from '../../src/corpus/schema.ts'

type Some<T, Needed extends keyof T> = Partial<T> & Pick<T, Needed>

/** A passage `p1`, `p2` … of prose, retold only, unless told otherwise. */
export const makePassage = (passage: Some<Passage, 'id'>): Passage => ({ kind: 'prose', ...passage })

/** A post of one retold passage, with no themes, voices, quotes or everyday words. Give `week` when it is not `kite-week`. */
export const makePost = (post: Some<Post, 'slug'>): Post => ({
  title: post.slug,
  date: '2031-05-06',
  place: 1,
  week: 'kite-week',
  byline: '',
  authors: [],
  organisations: [],
  inShort: 'A post made for a test.',
  editions: ['retold'],
  passages: [makePassage({ id: 'p1', retold: 'One passage made for a test.' })],
  voices: [],
  quotes: [],
  everyday: [],
  measures: { retold: { words: 6, minutes: 1, grade: 3 } },
  ...post,
})

export const makeAuthor = (author: Some<Author, 'slug'>): Author => ({ name: author.slug, facts: [], ...author })

export const makeOrganisation = (organisation: Some<Organisation, 'slug'>): Organisation => ({
  name: organisation.slug,
  facts: [],
  ...organisation,
})

/** A theme with no evidence, in the family `wind`. */
export const makeTheme = (theme: Some<Theme, 'slug'>): Theme => ({
  name: theme.slug,
  means: 'A theme made for a test.',
  family: 'wind',
  signals: [],
  asked: [],
  evidence: [],
  ...theme,
})

export const makeWeek = (week: Some<Week, 'slug'>): Week => ({
  title: week.slug,
  start: '2031-05-05',
  end: '2031-05-11',
  introduction: ['A week made for a test.'],
  posts: [],
  ...week,
})

export const makeWord = (word: Some<Word, 'slug'>): Word => ({
  word: word.slug,
  meaning: 'A word made for a test.',
  also: [],
  inPosts: [],
  ...word,
})

/** A corpus of nothing but what is given. */
export const makeCorpus = (corpus: Partial<Corpus> = {}): Corpus => ({
  weeks: [],
  posts: [],
  authors: [],
  organisations: [],
  families: [],
  themes: [],
  words: [],
  paths: [],
  ...corpus,
})

/**
 * Two weeks, three posts (two of them on 6 May 2031), three authors, two organisations, four themes in two families.
 * `the-first-kite` has every edition, `a-kite-on-paper` is retold only, `the-old-lamp` has the original only.
 */
export const tinyCorpus = (): Corpus =>
  makeCorpus({
    weeks: [
      makeWeek({ slug: 'kite-week', title: 'Kite Week', theme: 'wind', posts: ['a-kite-on-paper', 'the-first-kite'] }),
      makeWeek({
        slug: 'lamp-week',
        title: 'Lamp Week',
        start: '2030-11-04',
        end: '2030-11-10',
        introduction: ['A week about lamps.', 'It was made up.'],
        posts: ['the-old-lamp'],
      }),
    ],
    posts: [paperPost(), kitePost(), lampPost()],
    authors: [
      makeAuthor({
        slug: 'author-one',
        name: 'Author One',
        role: 'Kite Maker',
        region: 'Hilltop',
        organisation: 'kite-club',
        facts: ['Author One makes kites.'],
      }),
      makeAuthor({ slug: 'author-three', name: 'Author Three' }),
      makeAuthor({ slug: 'author-two', name: 'Author Two', role: 'Lamp Keeper', organisation: 'lamp-house' }),
    ],
    organisations: [
      makeOrganisation({ slug: 'kite-club', name: 'The Kite Club', short: 'TKC', facts: ['A club for kites.'] }),
      makeOrganisation({ slug: 'lamp-house', name: 'Lamp House' }),
    ],
    families: [
      { slug: 'wind', name: 'Wind', themes: ['flying', 'string'] },
      { slug: 'light', name: 'Light', themes: ['lamps', 'night'] },
    ],
    themes: [
      makeTheme({
        slug: 'flying',
        name: 'Flying',
        means: 'Things that leave the ground.',
        signals: ['fly', 'flew', 'in the air'],
        asked: ['soaring'],
        evidence: [
          { post: 'a-kite-on-paper', passage: 'p2', weak: true },
          { post: 'the-first-kite', passage: 'p2', weak: false },
          { post: 'the-first-kite', passage: 'p4', weak: false },
        ],
      }),
      makeTheme({
        slug: 'string',
        name: 'Holding the string',
        evidence: [{ post: 'the-first-kite', passage: 'p3', weak: true }],
      }),
      makeTheme({
        slug: 'lamps',
        name: 'Lamps',
        family: 'light',
        signals: ['lamp'],
        evidence: [{ post: 'the-old-lamp', passage: 'p1', weak: false }],
      }),
      makeTheme({ slug: 'night', name: 'Night', family: 'light' }),
    ],
    words: [
      makeWord({ slug: 'spar', word: 'spar', meaning: 'A thin stick that holds a kite open.', also: ['spars'] }),
      makeWord({ slug: 'windy', word: 'windy', meaning: 'With a lot of wind.', inPosts: ['a stiff breeze'] }),
    ],
  })

const kitePost = (): Post =>
  makePost({
    slug: 'the-first-kite',
    title: 'The first kite',
    byline: 'By Author One and Author Two, The Kite Club',
    authors: ['author-one', 'author-two'],
    organisations: ['kite-club', 'lamp-house'],
    inShort: 'Two makers build a kite, and it flies.',
    editions: ['original', 'retold', 'summary'],
    passages: [
      makePassage({ id: 'p1', kind: 'heading', original: 'Getting going', retold: 'The start' }),
      makePassage({
        id: 'p2',
        original: 'On Monday our kite flew splendidly in a stiff breeze.',
        retold: 'On Monday the kite flew very well. Author One calls it “a splendid morning”.',
        marks: {
          original: [{ kind: 'emphasis', start: 19, end: 34 }],
          retold: [{ kind: 'strong', start: 14, end: 23 }],
        },
      }),
      makePassage({
        id: 'p3',
        kind: 'list-item',
        original: 'Two spars and some string',
        retold: 'Two sticks and string',
      }),
      makePassage({
        id: 'p4',
        kind: 'list-item',
        original: 'A film of it in the air',
        retold: 'A film shows it in the air',
        marks: { original: [{ kind: 'link', start: 2, end: 6, href: 'https://example.org/film' }] },
        missing: ['link'],
      }),
      makePassage({
        id: 'p6',
        kind: 'caption',
        original: 'The makers on the hill',
        retold: 'The two makers on the hill',
        missing: ['picture'],
      }),
      makePassage({
        id: 'p5',
        kind: 'note',
        original: 'The hill has another name.',
        retold: 'The hill has another name.',
        missing: ['mark'],
      }),
    ],
    summary: {
      checkedBy: 'not yet',
      blocks: [
        { kind: 'heading', text: 'What happened', cites: [] },
        { kind: 'point', text: 'Two people made a kite. It flew.', cites: ['p2', 'p3'] },
        { kind: 'point', text: 'There is a film of it.', cites: ['p4'] },
      ],
    },
    voices: [{ voice: 'artist', speaker: 'Author One', passages: ['p2'] }],
    quotes: [{ passage: 'p2', speaker: 'Author One', voice: 'artist', words: 'a splendid morning' }],
    everyday: [{ passage: 'p2', words: 'a splendid morning', asked: ['lovely day out'] }],
    measures: {
      original: { words: 31, minutes: 1, grade: 4.1 },
      retold: { words: 36, minutes: 1, grade: 2.2 },
      summary: { words: 15, minutes: 1, grade: 0.8 },
    },
  })

const paperPost = (): Post =>
  makePost({
    slug: 'a-kite-on-paper',
    title: 'A kite on paper',
    place: 2,
    byline: 'By Author Three',
    authors: ['author-three'],
    inShort: 'A drawing of a kite that never flew.',
    passages: [
      makePassage({ id: 'p1', retold: 'Author Three drew a kite with a blue pen.' }),
      makePassage({ id: 'p2', retold: 'It did not fly. It was paper, and the rain was near.' }),
    ],
    voices: [{ voice: 'uses-services', speaker: 'Author Three', passages: ['p1', 'p2'] }],
    quotes: [{ passage: 'p2', speaker: 'Author Three', voice: 'uses-services', words: 'the rain was near' }],
    measures: { retold: { words: 21, minutes: 1, grade: 1.3 } },
  })

const lampPost = (): Post =>
  makePost({
    slug: 'the-old-lamp',
    title: 'The old lamp',
    date: '2030-11-05',
    week: 'lamp-week',
    byline: 'By Author Two, Lamp Keeper',
    authors: ['author-two'],
    organisations: ['lamp-house'],
    inShort: 'A lamp is lit again.',
    editions: ['original'],
    passages: [makePassage({ id: 'p1', original: 'The old lamp in the café was lit again after forty years.' })],
    measures: { original: { words: 12, minutes: 1, grade: 3.7 } },
  })
