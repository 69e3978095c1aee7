// `npm run bench -- mutants`: the code is changed in small ways, one at a time, and the tests of its area must notice each.
// Words after it: names of areas (all without one); files of them (src/…); `share=10%` draws some by chance, `seed=2` others;
// `loaded=no` leaves out what acts as code is loaded; `slow=no` leaves out tests that take seconds: quick, and never too good.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { installed } from './installed.ts'
import { areas, type Area } from './mutants/areas.ts'
import { cellsOf, heads, reportSchema, scoresOf, sumOf, survivorsOf, type Report } from './mutants/scores.ts'
import { tableOf } from './search/table.ts'

const root = resolve(import.meta.dirname, '../..')
const version = '9.6.1'

interface Run {
  readonly areas: readonly Area[]
  /** Of all mutants, how many are tried: 0 to 1. */
  readonly share: number
  readonly seed: string
  /** Whether mutants in what runs as code is loaded, or before the tests of a file, are tried too, on all tests: most of the time. */
  readonly whenLoaded: boolean
}

/** Reads the words of the command. Throws where one names nothing. */
const runOf = (args: readonly string[]): Run => {
  const value = (name: string) => args.find(arg => arg.startsWith(`${name}=`))?.slice(name.length + 1)
  const files = args.filter(arg => arg.startsWith('src/'))
  const names = args.filter(arg => !arg.includes('=') && !arg.startsWith('src/'))
  const unknown = names.find(name => areas.every(area => area.name !== name))
  if (unknown !== undefined)
    throw new Error(`There is no area "${unknown}". There are: ${areas.map(({ name }) => name).join(', ')}.`)
  const share = Number.parseFloat(value('share') ?? '100') / 100
  if (!(share > 0 && share <= 1)) throw new Error('share= wants a percentage, as in share=10%.')
  const ofArea = (area: Area) => files.filter(file => file.startsWith(`src/${area.name}/`))
  const asked = areas
    .filter(area => (files.length > 0 ? ofArea(area).length > 0 : names.length === 0 || names.includes(area.name)))
    .map(area => (files.length > 0 ? { ...area, mutate: ofArea(area) } : area))
    .map(area =>
      value('slow') === 'no' ? { ...area, tests: [...area.tests, ...area.slow.map(test => `!${test}`)] } : area,
    )
  return { areas: asked, share, seed: value('seed') ?? '1', whenLoaded: value('loaded') !== 'no' }
}

/** Runs Stryker on one area in a copy of the project below `work`, and reads what it found. */
const mutate = (area: Area, work: string, { share, seed, whenLoaded }: Run): Report => {
  const home = installed('mutants', [`@stryker-mutator/core@${version}`, `@stryker-mutator/vitest-runner@${version}`])
  const stryker = join(home, 'node_modules/@stryker-mutator')
  const fileName = join(work, `${area.name}.json`)
  const settings = {
    mutate: area.mutate,
    testRunner: 'whole-files',
    vitest: { configFile: 'tests/bench/mutants/vitest.config.ts', related: false },
    plugins: [
      join(stryker, 'vitest-runner/dist/src/index.js'),
      join(import.meta.dirname, 'mutants/stryker-plugins.mjs'),
    ],
    checkers: ['draw'],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // TypeScript 7 has no interface for programs: Stryker must not look for a project it could rewrite.
    tsconfigFile: 'none.json',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName },
    tempDirName: join(work, 'copy'),
    ignorePatterns: ['dist', 'test-results', '.cache'],
    ignoreStatic: !whenLoaded,
    // A busy machine must make no mutant look as if it never ended.
    timeoutMS: 30_000,
    timeoutFactor: 3,
    allowConsoleColors: false,
  }
  const config = join(work, `${area.name}.stryker.json`)
  writeFileSync(config, JSON.stringify(settings))
  const env = {
    ...process.env,
    READER_MUTANTS_TESTS: area.tests.join(' '),
    READER_MUTANTS_SHARE: String(share),
    READER_MUTANTS_SEED: seed,
    READER_MUTANTS_STRYKER: stryker,
  }
  const { status } = spawnSync(process.execPath, [join(stryker, 'core/bin/stryker.js'), 'run', config], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`Stryker stopped with ${status} on src/${area.name}; what it said stands above.`)
  return reportSchema.parse(JSON.parse(readFileSync(fileName, 'utf8')))
}

/** Tries the mutants and prints a table for each area. Exit code 0: what is missed is told, not failed. */
export const main = async (args: readonly string[]): Promise<number> => {
  const run = runOf(args)
  const folder = join(root, 'test-results/mutants')
  mkdirSync(folder, { recursive: true })
  const work = mkdtempSync(join(tmpdir(), 'reader-mutants-'))
  try {
    for (const area of run.areas) {
      const report = mutate(area, work, run)
      const scores = scoresOf(report)
      const sum = sumOf(`src/${area.name}`, scores)
      const drawn = run.share < 1 ? `, ${sum.all} of ${sum.made} drawn with seed ${run.seed}` : ''
      const rows = [...scores.filter(({ all }) => all > 0), sum].map(cellsOf)
      console.log(`\n${tableOf(`Mutants of src/${area.name}${drawn}`, heads, rows)}`)
      writeFileSync(join(folder, `${area.name}.txt`), `${survivorsOf(report).join('\n')}\n`)
    }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  console.log('\nMutants nobody noticed, line by line: test-results/mutants/')
  return 0
}
