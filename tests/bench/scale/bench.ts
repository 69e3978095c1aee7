// `npm run bench -- scale`: what an archive costs as it grows, in building, in bytes and in development. Numbers after it are
// sizes to measure; `build` leaves the rest out. Pictures of the growth are written to test-results/scale/.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadCorpus } from '../../../src/build/load-corpus.ts'
import { contentDirOf } from '../../../src/build/settings.ts'
import type { Corpus } from '../../../src/corpus/schema.ts'
import { paths } from '../../../src/paths.ts'
import { kilobytes, milliseconds, tableOf } from '../search/table.ts'
import { writeArchive } from './archive-folder.ts'
import { type Chart, drawChart } from './curves.ts'
import { measureSite, pageSent, type SiteSize } from './measure-site.ts'
import { buildSite, timeDev, type Usage } from './run-vite.ts'

const sizes = [7, 100, 1000, 10_000]
const port = 5197

interface Measured {
  readonly posts: number
  readonly build: Usage
  readonly again: Usage | undefined
  readonly dev: { readonly start: number; readonly reload: number } | undefined
  readonly size: SiteSize
  /** Compressed bytes of the same post's page in every archive. */
  readonly post: number
}

interface Archive {
  readonly posts: number
  readonly week: Corpus
  readonly contentDir: string
  readonly folder: string
  readonly buildOnly: boolean
}

const measureArchive = async ({ posts, week, contentDir, folder, buildOnly }: Archive): Promise<Measured> => {
  const content = join(folder, 'content')
  const site = join(folder, 'site')
  writeArchive(posts, { contentDir, week }, content)
  const [first] = week.posts
  if (first === undefined) throw new Error(`${contentDir} has no post.`)
  const build = await buildSite(content, site)
  const size = measureSite(site)
  const post = pageSent(site, paths.post(first.slug))
  if (buildOnly) return { posts, build, again: undefined, dev: undefined, size, post }
  const own = `weeks/${first.week}/posts/${first.date}-${first.slug}`
  const file = join(
    content,
    own,
    readdirSync(join(content, own)).find(name => /^(?:original|retold)\.md$/.test(name)) ?? '',
  )
  const dev = await timeDev(content, { slice: `posts/${first.slug}`, file, port })
  writeFileSync(file, readFileSync(file, 'utf8').replace('{#p1}', 'Once more. {#p1}'))
  return { posts, build, again: await buildSite(content, site), dev, size, post }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
const seconds = (usage: Usage | undefined): string => (usage === undefined ? '-' : usage.cpu.toFixed(1))

const buildTable = (all: readonly Measured[]): string =>
  tableOf(
    'Building (processor seconds), and development (milliseconds by the clock)',
    ['posts', 'build', 'after an edit', 'most memory', 'files', 'site', 'dev start', 'dev reload'],
    all.map(({ posts, build, again, dev, size }) => [
      posts,
      seconds(build),
      seconds(again),
      megabytes(build.memory),
      size.files,
      megabytes(size.bytes),
      dev ? milliseconds(dev.start) : '-',
      dev ? milliseconds(dev.reload) : '-',
    ]),
  )

/** A step that is begun several times counts as one. */
const stepsIn = ({ steps }: Usage): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const [step, cpu] of steps) sums.set(step, (sums.get(step) ?? 0) + cpu)
  return sums
}

const stepsTable = ({ posts, build, again }: Measured): string => {
  const after = again && stepsIn(again)
  return tableOf(
    `Steps of a build of ${posts} posts (processor seconds)`,
    ['', 'build', 'after an edit'],
    [...stepsIn(build)].map(([step, cpu]) => [step, cpu.toFixed(1), after?.get(step)?.toFixed(1) ?? '-']),
  )
}

const pagesTable = ({ posts, size }: Measured): string =>
  tableOf(
    `Pages at ${posts} posts: the dearest of each kind`,
    ['', 'pages', 'as it lies', 'as it is sent'],
    size.kinds.map(({ kind, pages, raw, sent }) => [kind, pages, kilobytes(raw), kilobytes(sent)]),
  )

const chartsOf = (all: readonly Measured[]): Readonly<Record<string, Chart>> => {
  const curve = (name: string, value: (one: Measured) => number) => ({
    name,
    points: all.map(one => [one.posts, value(one)] as const),
  })
  const kinds = all[0]?.size.kinds.map(({ kind }) => kind) ?? []
  const sent = (kind: string) => (one: Measured) =>
    (one.size.kinds.find(found => found.kind === kind)?.sent ?? 0) / 1000
  return {
    pages: {
      title: 'The dearest page of each kind, compressed',
      unit: 'kB',
      curves: kinds.map(kind => curve(kind, sent(kind))),
      goal: 40,
    },
    building: {
      title: 'Processor time of a build',
      unit: 's',
      curves: [curve('build', ({ build }) => build.cpu), curve('after an edit', ({ again }) => again?.cpu ?? 0)],
    },
    memory: {
      title: 'Most memory of a build',
      unit: 'MB',
      curves: [curve('memory', ({ build }) => build.memory / 1e6)],
      goal: 1500,
    },
    site: {
      title: 'The finished site',
      unit: 'MB; files',
      curves: [curve('MB', ({ size }) => size.bytes / 1e6), curve('files', ({ size }) => size.files)],
    },
  }
}

const writeCharts = (all: readonly Measured[]): string => {
  const folder = resolve('test-results/scale')
  mkdirSync(folder, { recursive: true })
  for (const [name, chart] of Object.entries(chartsOf(all)))
    writeFileSync(
      join(folder, `${name}.svg`),
      drawChart({ ...chart, curves: chart.curves.filter(({ points }) => points.some(([, value]) => value > 0)) }),
    )
  return folder
}

/** Measures one size after the other. Exit code 1 where the content is wrong. */
export const main = async (args: readonly string[]): Promise<number> => {
  const contentDir = contentDirOf(process.env)
  const { corpus: week, faults } = await loadCorpus(contentDir)
  if (faults.length > 0) {
    console.error(`The content has ${faults.length} faults. See them with: npm run check:content`)
    return 1
  }
  const asked = args.map(Number).filter(size => size > 0)
  const all: Measured[] = []
  for (const posts of asked.length > 0 ? asked : sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'reader-scale-'))
    try {
      const one = await measureArchive({ posts, week, contentDir, folder, buildOnly: args.includes('build') })
      all.push(one)
      console.log(`${stepsTable(one)}\n\n${pagesTable(one)}\nThe same post's page: ${one.post} bytes as it is sent\n`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  console.log(buildTable(all))
  if (all.length > 1) console.log(`\nCurves: ${writeCharts(all)}`)
  return 0
}
