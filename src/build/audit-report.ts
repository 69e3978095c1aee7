// Turns the JSON report of an accessibility audit into the record that is kept: names in plain words, figures as they are.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { AuditDone } from '../corpus/audit.ts'

const count = z.int().min(0)

/** The parts of a report that are read here. */
export const reportSchema = z.object({
  paths: z.array(z.string()),
  states: z.array(z.string()),
  summary: z.object({ violation: count, review: count }),
  byEngine: z.record(z.string(), z.object({ runs: count, violations: count, review: count })),
  findings: z.array(
    z.object({ engine: z.string(), rule: z.string(), sev: z.string(), path: z.string(), why: z.string().optional() }),
  ),
})

type Report = z.infer<typeof reportSchema>

interface Engine {
  readonly name: string
  /** The package it comes in, where it is one. */
  readonly from?: string
}

const engines: Readonly<Record<string, Engine>> = {
  axe: { name: 'axe-core', from: 'axe-core' },
  ace: { name: 'IBM Equal Access', from: 'accessibility-checker-engine' },
  htmlcs: { name: 'HTML_CodeSniffer', from: 'html_codesniffer' },
  'html-validate': { name: 'html-validate', from: 'html-validate' },
  own: { name: 'Checks of keys, focus, zoom and paper' },
}

const states: Readonly<Record<string, string>> = {
  'light-1280': 'Light colours',
  'dark-1280': 'Dark colours',
  'more-contrast-1280': 'More contrast',
  'forced-1280': 'Colours set by the device',
  'reduced-1280': 'Less motion',
  'light-768': 'A window as wide as a tablet',
  'light-320': 'A window as wide as a small phone',
  'zoom400-320x256': 'Zoomed to 4 times the size',
  'largetext-1280': 'Text twice as big',
  print: 'On paper',
  'nojs-1280': 'Without script',
  'large-320': 'Text 3 times as big on a small phone',
  'contrast-dark': 'High contrast, light on dark',
  'summary-first': 'Short summary first',
  'light-3': 'A light on three lines',
}

/** What a page is, by the first part of its address: one of many, or the list of them. */
const kinds: Readonly<Record<string, readonly [list: string, one: string]>> = {
  '': ['The stories of the week', 'The stories of the week'],
  weeks: ['All weeks', 'The stories of a week'],
  posts: ['Stories', 'A story'],
  authors: ['People', 'A person'],
  organisations: ['Organisations', 'An organisation'],
  themes: ['Themes', 'A theme'],
  words: ['Words, A to Z', 'The words of a letter'],
  search: ['Search', 'Search'],
  saved: ['Saved', 'Saved'],
  settings: ['Reading settings', 'Reading settings'],
  about: ['About this site', 'About this site'],
  accessibility: ['Accessibility', 'Accessibility'],
}

const kindOf = (path: string): string => {
  const [first = '', second = ''] = path
    .replace(/[?#].*/, '')
    .split('/')
    .filter(part => part !== '')
  const kind = kinds[first]
  return kind === undefined ? 'A page that is not there' : kind[second === '' ? 0 : 1]
}

/** A name without words for it here, as words: `large-text` is `Large text`. */
const spaced = (name: string): string => {
  const words = name.replaceAll(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const onceEach = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

const packageSchema = z.object({ version: z.string() })

/** Versions by engine, as the packages in a folder `node_modules` say; none without a folder. */
export const versionsIn = (modules: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(engines).flatMap(([engine, { from }]) => {
      if (modules === undefined || from === undefined) return []
      const facts: unknown = JSON.parse(readFileSync(join(modules, from, 'package.json'), 'utf8'))
      return [[engine, packageSchema.parse(facts).version]]
    }),
  )

interface Circumstances {
  readonly date: string
  /** By engine. */
  readonly versions: ReadonlyMap<string, string>
}

/** The record of a report. Every waiver is told once, by its rule, with its reason. */
export const recordOfReport = (report: Report, { date, versions }: Circumstances): AuditDone => {
  const waived = report.findings.filter(({ sev }) => sev === 'waived')
  const waivers = new Map(
    waived.map(({ engine, rule, why = '' }) => [`${engine} ${rule} ${why}`, { engine, rule, why }]),
  )
  return {
    kind: 'done',
    date,
    engines: Object.entries(report.byEngine).map(([engine, { runs, violations, review }]) => {
      const version = versions.get(engine)
      return {
        name: engines[engine]?.name ?? engine,
        ...(version === undefined ? {} : { version }),
        runs,
        violations,
        review,
      }
    }),
    states: onceEach(report.states.map(state => states[state] ?? spaced(state))),
    pages: onceEach(report.paths.map(kindOf)),
    violations: report.summary.violation,
    review: report.summary.review,
    waivers: [...waivers.values()].map(({ engine, rule, why }) => ({
      what: `${engines[engine]?.name ?? engine}, ${rule}`,
      why,
    })),
  }
}
