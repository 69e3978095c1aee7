// What was measured, as the rows of the table: medians, and ratios to the bare page, which is the first column.
import { percentile } from '../search/measures.ts'
import { kilobytes, milliseconds, type Cell } from '../search/table.ts'
import type { Searched } from './search.ts'
import type { Sent, Visit } from './visit.ts'

/** All rounds of one site. */
export interface Measured {
  readonly posts: Visit[]
  readonly timelines: Visit[]
  readonly clicks: { readonly time: number; readonly bytes: number }[]
  readonly searches: Searched[]
}

const median = (values: readonly number[]): number => (values.length === 0 ? Number.NaN : percentile(values, 0.5))

const weigh = (sent: readonly Sent[], wanted: (file: Sent) => boolean): number =>
  sent.filter(wanted).reduce((sum, { bytes }) => sum + bytes, 0)

/** What has come before the story can be read: the page, and the style sheets and scripts that hold it up. */
const readable = ({ sent, blocking }: Visit): number =>
  weigh(sent, ({ kind, url }) => kind === 'Document' || blocking.includes(url))

interface Row {
  readonly name: string
  readonly goal: string
  readonly of: (measured: Measured) => number
  readonly shown: (value: number) => string
  readonly ratio?: boolean
}

const ms = (value: number) => (Number.isNaN(value) ? '-' : `${milliseconds(value)} ms`)
const kB = (value: number) => (Number.isNaN(value) ? '-' : kilobytes(value))

const visitRows = (name: string, of: (measured: Measured) => readonly Visit[]): readonly Row[] => {
  const each = (value: (visit: Visit) => number) => (measured: Measured) => median(of(measured).map(value))
  return [
    { name: `${name}: first paint`, goal: '1.15', of: each(v => v.first), shown: ms, ratio: true },
    { name: `${name}: largest paint`, goal: '1.15', of: each(v => v.largest), shown: ms, ratio: true },
    { name: `${name}: last words there`, goal: '1.15', of: each(v => v.words), shown: ms, ratio: true },
    { name: `${name}: HTML and what blocks`, goal: '10 kB', of: each(readable), shown: kB },
    {
      name: `${name}: all but fonts`,
      goal: '105 kB',
      of: each(v => weigh(v.sent, ({ kind }) => kind !== 'Font')),
      shown: kB,
    },
    {
      name: `${name}: script`,
      goal: '90 kB',
      of: each(v => weigh(v.sent, ({ kind }) => kind === 'Script')),
      shown: kB,
    },
    { name: `${name}: fonts`, goal: '35 kB', of: each(v => weigh(v.sent, ({ kind }) => kind === 'Font')), shown: kB },
    { name: `${name}: blocked`, goal: '30 ms', of: each(v => v.blocked), shown: ms },
    { name: `${name}: layout shift`, goal: '0', of: each(v => v.shift), shown: value => value.toFixed(3) },
  ]
}

const keys = (share: number) => (measured: Measured) => {
  const all = measured.searches.flatMap(search => search.keys)
  return all.length === 0 ? Number.NaN : percentile(all, share)
}

const rows: readonly Row[] = [
  ...visitRows('post', measured => measured.posts),
  ...visitRows('timeline', measured => measured.timelines),
  { name: 'click to heading', goal: '100 ms', of: m => median(m.clicks.map(click => click.time)), shown: ms },
  { name: 'bytes at the click', goal: '0', of: m => median(m.clicks.map(click => click.bytes)), shown: kB },
  { name: 'first search, beyond the page', goal: '12 kB', of: m => median(m.searches.map(s => s.bytes)), shown: kB },
  { name: 'first key to first hits', goal: '100 ms', of: m => median(m.searches.map(s => s.first)), shown: ms },
  { name: 'a key, half of them', goal: '40 ms', of: keys(0.5), shown: ms },
  { name: 'a key, 95 in 100', goal: '68 ms', of: keys(0.95), shown: ms },
]

/** One row a measure, one column a site; the first site is what the others are held against. */
export const columnsOf = (sites: readonly Measured[]): readonly (readonly Cell[])[] => {
  const [bare] = sites
  return rows.map(({ name, goal, of, shown, ratio = false }) => [
    name,
    ...sites.map(site => {
      const value = of(site)
      return ratio && bare && site !== bare ? `${shown(value)} (${(value / of(bare)).toFixed(2)})` : shown(value)
    }),
    goal,
  ])
}
