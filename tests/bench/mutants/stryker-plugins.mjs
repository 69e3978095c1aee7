// Two plugins for Stryker. `draw` is a checker that lets through a share of the mutants, drawn by chance: a hash of the mutant's
// own place and text with the seed, so the same command draws the same mutants. `whole-files` is Stryker's own runner of Vitest,
// which overlooks a mutant that keeps a test file from being loaded at all (seen in 9.6.1): no test of it fails, for none is there.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const share = Number(process.env.READER_MUTANTS_SHARE ?? 1)
const seed = process.env.READER_MUTANTS_SEED ?? ''
const runner = join(process.env.READER_MUTANTS_STRYKER ?? '', 'vitest-runner/dist/src/vitest-test-runner.js')
const { VitestTestRunner } = await import(pathToFileURL(runner).href)

/** Between 0 and 1, evenly: FNV-1a of the text, its bits mixed at the end as MurmurHash3 does. */
const chanceOf = text => {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

const placeOf = ({ fileName, location: { start, end }, replacement }) =>
  [fileName.replace(/^.*\/src\//, ''), start.line, start.column, end.line, end.column, replacement].join(' ')

class Draw {
  init() {
    return Promise.resolve()
  }

  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)])
  }

  check(mutants) {
    const drawn = mutant => chanceOf(`${seed} ${placeOf(mutant)}`) < share
    const answers = mutants.map(mutant => [
      mutant.id,
      drawn(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
    ])
    return Promise.resolve(Object.fromEntries(answers))
  }
}

const failed = 1

class WholeFiles extends VitestTestRunner {
  async run(asked) {
    const result = await super.run(asked)
    const broken = this.ctx.state.getFiles().find(file => file.result?.state === 'fail')
    if (!broken || result.status !== 'complete') return result
    const name = `${broken.name} as a whole`
    const failureMessage = broken.result.errors?.[0]?.message ?? ''
    return { ...result, tests: [...result.tests, { id: name, name, status: failed, failureMessage, timeSpentMs: 0 }] }
  }
}

const makeRunner = injector => injector.provideValue('globalNamespace', '__stryker__').injectClass(WholeFiles)
makeRunner.inject = ['$injector']

export const strykerPlugins = [
  { kind: 'Checker', name: 'draw', injectableClass: Draw },
  { kind: 'TestRunner', name: 'whole-files', factory: makeRunner },
]
