// How mutants are tried: the tests of one area alone, named by their patterns in READER_MUTANTS_TESTS, in few workers.
// Test files share a worker here (`isolate: false`): a new one for each would take most of the time. See fresh-code.ts.
import { statSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const patterns = process.env['READER_MUTANTS_TESTS'] ?? ''

/** Short test files first: the first that notices a mutant is enough, and the long ones wait for many random inputs. */
class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => statSync(a.moduleId).size - statSync(b.moduleId).size)
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    include: patterns.split(' ').filter(pattern => !pattern.startsWith('!')),
    exclude: patterns.split(' ').flatMap(pattern => (pattern.startsWith('!') ? pattern.slice(1) : [])),
    setupFiles: ['tests/bench/mutants/fresh-code.ts', 'tests/setup.ts'],
    sequence: { setupFiles: 'list', sequencer: ShortFirst },
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
