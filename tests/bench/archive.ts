// `npm run bench -- archive`: what a search costs as the archive grows, in build time, bytes and waiting. Numbers after it are
// sizes to measure; `here` leaves the browser out. Brotli at its best is reckoned from a sample of each kind of part.
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { archiveParts } from '../../src/build/archive-index.ts'
import { cheaperIndex, costsOf, type IndexKind } from '../../src/build/index-choice.ts'
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { contentDirOf } from '../../src/build/settings.ts'
import { createArchive } from '../../src/search/archive/archive.ts'
import { besideTexts, textsAlone } from '../../src/search/apart.ts'
import { searchData } from '../../src/search/documents.ts'
import { withLists } from '../../src/search/lists-for.ts'
import { emptySearch } from '../../src/search/query-url.ts'
import { bundlePage, timeInBrowser } from './archive/browser.ts'
import type { Times } from './archive/page.ts'
import { firstQuestions, rounds } from './archive/questions.ts'
import { tellLine } from './archive/tell-line.ts'
import { roundsOfKeys } from './archive/rounds.ts'
import { corpusOf } from './search/corpus.ts'
import { percentile } from './search/measures.ts'
import { kilobytes, milliseconds, tableOf } from './search/table.ts'

const sizes = [7, 100, 1000, 10_000]
const inSample = 40
const compress = promisify(brotliCompress)

/** The slices a search reads, as they are sent, by name. */
type Sent = ReadonlyMap<string, string>

/** Compressed bytes of slices, each reckoned once. */
const createScale = (sent: Sent) => {
  const known = new Map<string, number>()
  return async (name: string): Promise<number> => {
    const bytes = known.get(name) ?? (await compress(sent.get(name) ?? '')).length
    known.set(name, bytes)
    return bytes
  }
}
type Scale = ReturnType<typeof createScale>

const sumOf = async (names: readonly string[], scale: Scale): Promise<number> => {
  let sum = 0
  for (const name of names) sum += await scale(name)
  return sum
}

const kindsTable = async (posts: number, sent: Sent, scale: Scale): Promise<string> => {
  const kinds = new Map<string, string[]>()
  for (const name of sent.keys()) {
    const kind = name.replace(/\d+$/, '…')
    const others = kinds.get(kind)
    if (others) others.push(name)
    else kinds.set(kind, [name])
  }
  const rows: (string | number)[][] = []
  let beside = 0
  for (const [kind, names] of kinds) {
    const step = Math.max(1, Math.floor(names.length / inSample))
    const sample = names.filter((_, at) => at % step === 0)
    const each = (await sumOf(sample, scale)) / sample.length
    rows.push([kind, names.length, kilobytes(each), kilobytes(each * names.length)])
    if (!kind.includes('stories')) beside += each * names.length
  }
  const table = tableOf(`Index of ${posts} posts, compressed with brotli`, ['', 'files', 'each', 'all'], rows)
  return `${table}\nAll but the stories, per 1,000 posts: ${kilobytes((beside * 1000) / posts)}`
}

const firstSearches = async (sent: Sent, scale: Scale) => {
  const rows: (string | number)[][] = []
  const all: number[] = []
  for (const q of firstQuestions) {
    const asked: string[] = []
    const archive = createArchive(async name => {
      asked.push(name)
      return JSON.parse(sent.get(name) ?? 'null')
    })
    const { stories } = await archive.search({ ...emptySearch, q })
    const bytes = await sumOf(asked, scale)
    all.push(bytes)
    rows.push([q, stories, asked.length, kilobytes(bytes)])
  }
  rows.push(['half of them need no more than', '', '', kilobytes(percentile(all, 0.5))])
  rows.push(['the dearest', '', '', kilobytes(Math.max(...all))])
  return tableOf('First search of a visit, all its stories read', ['', 'stories', 'requests', 'bytes'], rows)
}

const waitsOf = (counts: readonly number[]): string => {
  const most = Math.max(...counts)
  const told = Array.from({ length: most + 1 }, (_, times) => {
    const keys = counts.filter(count => count === times).length
    return `${times}: ${keys}`
  })
  return `Keys by the rounds of fetching they wait for: ${told.join(', ')}`
}

/** Times of keys when nothing has to be waited for but parsing. */
const keysHere = async (sent: Sent) => {
  const archive = createArchive(async name => JSON.parse(sent.get(name) ?? 'null'))
  const times: number[] = []
  for (const [, typed] of [...rounds, ...rounds])
    for (let end = 1; end <= typed.length; end++) {
      const start = performance.now()
      await archive.search({ ...emptySearch, q: typed.slice(0, end) })
      times.push(performance.now() - start)
    }
  return `Keys in Node, nothing fetched: p50 ${milliseconds(percentile(times, 0.5))}, p95 ${milliseconds(percentile(times, 0.95))} ms`
}

const keysOf = (times: readonly Times[]): string => {
  const keys = times.flatMap(one => one.keys)
  const p = (share: number) => milliseconds(percentile(keys, share))
  return `p50 ${p(0.5)}, p95 ${p(0.95)} ms`
}

/** With no pause at all; and as somebody types who has looked at the first hits. */
const paces = [
  { reading: 0, between: 0 },
  { reading: 2000, between: 200 },
] as const

const inBrowser = async (kind: IndexKind, sent: Sent): Promise<string> => {
  const times = await timeInBrowser({ kind, sent, pace: paces[0] }, rounds)
  const paced = await timeInBrowser({ kind, sent, pace: paces[1] }, rounds)
  const rows = times.map(({ first, all }, at) => [rounds[at]?.[0] ?? '', milliseconds(first), milliseconds(all)])
  const table = tableOf('Chromium, Slow 4G, processor 4 times slower, in ms', ['', 'first hits', 'all'], rows)
  return `${table}\nKeys after it, each at once when the one before is answered: ${keysOf(times)}
Keys ${paces[1].reading} ms after it, each ${paces[1].between} ms after the one before is answered: ${keysOf(paced)}`
}

/** Measures one size after the other. Exit code 1 where the content is wrong. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { corpus, faults } = await loadCorpus(contentDirOf(process.env))
  if (faults.length > 0) {
    console.error(`The content has ${faults.length} faults. See them with: npm run check:content`)
    return 1
  }
  console.log(`Script of the search: ${kilobytes((await compress(await bundlePage())).length)}\n`)
  const asked = args.map(Number).filter(size => size > 0)
  for (const posts of asked.length > 0 ? asked : sizes) {
    const data = searchData(corpusOf(posts, corpus))
    const start = performance.now()
    const parts = [...archiveParts(data)]
    const took = performance.now() - start
    const costs = costsOf(parts)
    const kind = cheaperIndex(costs)
    const whole = new Map([
      ['search-index', JSON.stringify(textsAlone(withLists(data)))],
      ['search-beside', JSON.stringify(besideTexts(data))],
    ])
    const sent = new Map(parts.map(([name, part]) => [name, JSON.stringify(part)]))
    const [first, all] = [kilobytes(costs.first), kilobytes(costs.whole)]
    console.log(`${posts} posts: ${parts.length} parts in ${milliseconds(took)} ms.`)
    console.log(`Reckoned: ${first} for a search by parts, ${all} for all at once. Chosen: ${kind}.\n`)
    const scale = createScale(sent)
    console.log(`${await kindsTable(posts, sent, scale)}\n`)
    console.log(`${await firstSearches(sent, scale)}\n`)
    console.log(`${await keysHere(sent)}`)
    console.log(`${waitsOf(await roundsOfKeys(sent, rounds))}\n`)
    if (kind === 'parts') console.log(`${await tellLine(sent, paces)}\n`)
    if (!args.includes('here')) console.log(`${await inBrowser(kind, kind === 'whole' ? whole : sent)}\n`)
  }
  return 0
}
