// Content folders for tests: written to a temporary place, gone when the process ends. The text is plainly made up.
// A test of one fault takes `tinyContent()` and changes one file, so that nothing else can be wrong.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Files by path below the content folder. `undefined` leaves a file out. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array | undefined>>

const folders: string[] = []
process.once('exit', () => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })))

/** Writes files into a new folder and gives back where it is. */
export const writeContent = (files: ContentFiles): string => {
  const folder = mkdtempSync(join(tmpdir(), 'reader-content-'))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A change of one file of `tinyContent`. Throws when there is nothing to change: the test would test nothing. */
export const edited = (path: string, from: string | RegExp, to: string): ContentFiles => {
  const before = String(tinyContent()[path])
  const after = before.replace(from, to)
  if (after === before) throw new Error(`${path} does not hold ${String(from)}`)
  return { [path]: after }
}

/** The folders of the posts in `tinyContent`. */
export const kite = 'weeks/kite-week/posts/2031-05-06-the-first-kite'
export const paper = 'weeks/kite-week/posts/2031-05-06-a-kite-on-paper'
export const lamp = 'weeks/lamp-week/posts/2030-11-05-the-old-lamp'

/** Two weeks with three posts and no fault: one with every text, one retold only, one with its original alone. */
export const tinyContent = (changes: ContentFiles = {}): ContentFiles => ({
  'themes/families.md': '---\nfamilies:\n  - slug: wind\n    name: Wind\n  - slug: light\n    name: Light\n---\n',
  'themes/flying.md': theme(
    'Flying',
    'family: wind\nsignals: [flying kites, flew, film]\nasked: [soaring]',
    'Things that leave the ground.',
  ),
  'themes/string.md': theme('Holding the string', 'family: wind\nsignals: [let go]', 'Who holds on, and who lets go.'),
  'themes/lamps.md': theme('Lamps', 'family: light\nsignals: [lamps]', 'Lamps of every sort.'),
  'words.md':
    '## spar\nA thin stick.\n- also: spars, long spar\n\n## windy\nWith much wind.\n- in the posts: a stiff breeze\n',
  'weeks/kite-week/week.md':
    '---\ntitle: Kite Week\nstart: 2031-05-05\nend: 2031-05-11\ntheme: wind\n---\nA week about kites.\n\nIt was made up.\n',
  'weeks/kite-week/authors/author-one.md':
    '---\nname: Author One\nrole: Kite Maker\norganisation: kite-club\n---\nAuthor One makes kites.\n',
  'weeks/kite-week/authors/author-two.md': '---\nname: Author Two\n---\n',
  'weeks/kite-week/organisations/kite-club.md': '---\nname: The Kite Club\nshort: TKC\n---\nA club for kites.\n',
  ...kitePost,
  [`${paper}/post.md`]: `---
title: A kite on paper
date: 2031-05-06
place: 2
byline: By Author Two
authors: [author-two]
lastPassage: 2
---
`,
  [`${paper}/retold.md`]: 'Author Two drew a kite. {#p1}\n\nIt did not fly. {#p2}\n',
  'weeks/lamp-week/week.md': '---\ntitle: Lamp Week\nstart: 2030-11-04\nend: 2030-11-10\n---\nA week about lamps.\n',
  [`${lamp}/post.md`]: `---
title: The old lamp
date: 2030-11-05
byline: By Author Two
authors: [author-two]
inShort: A lamp is lit again.
lastPassage: 1
themes:
  lamps: [p1]
---
`,
  [`${lamp}/original.md`]: 'The old lamp in the café was lit again. {#p1}\n',
  ...changes,
})

const theme = (name: string, facts: string, means: string): string => `---\nname: ${name}\n${facts}\n---\n${means}\n`

const kitePost: ContentFiles = {
  [`${kite}/post.md`]: `---
title: The first kite
date: 2031-05-06
place: 1
byline: By Author One and Author Two, The Kite Club
authors: [author-one, author-two]
inShort: Two makers build a kite.
lastPassage: 7
themes:
  flying: [p2, p4]
weakThemes:
  string: [p3]
voices:
  - { voice: artist, speaker: Author One, passages: [p2] }
quotes:
  - { passage: p2, speaker: Author One, voice: artist, words: a “splendid” morning }
missing:
  - { passage: p6, what: picture }
  - { passage: p5, what: mark }
---
`,
  [`${kite}/original.md`]: `## Getting going {#p1}

Our kite flew *very* well: a "splendid" morning. {#p2}

- Two spars {#p3}
- A film {#p4}

The makers {#p6 .caption}

The hill has another name. {#p5 .note}
`,
  [`${kite}/retold.md`]: `## The start {#p1}

The kite flew well. {#p2}

- Two sticks {#p3}

- A [film](https://example.org/film) {#p4}

The two makers {#p6 .caption}

The hill has two names. {#p5 .note}
`,
  [`${kite}/summary.md`]: `---
checkedBy: not yet
---
## What happened

Two people made a kite. It flew. {p2 p3}

- There is a film. {p4}
`,
  [`${kite}/everyday.md`]: `## p2
- flew well: soared, went up high
- The kite: toy on a string

## p4
- a film: movie
`,
}
