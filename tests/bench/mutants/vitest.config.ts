// How mutants are tried: the tests of one area alone, named by their patterns in READER_MUTANTS_TESTS, in few workers.
// Test files share a worker here (`isolate: false`): a new one for each would take most of the time. See fresh-code.ts.
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const patterns = process.env['READER_MUTANTS_TESTS'] ?? ''

/** How long a test file takes, roughly: by its length, and far longer where it reads all that is published. */
const timeOf = ({ moduleId }: TestSpecification): number => {
  const text = readFileSync(moduleId, 'utf8')
  return text.length + (/load-corpus|bench\/search\/corpus/.test(text) ? 1e6 : 0)
}

/** Quick test files first: the first that notices a mutant is enough. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => timeOf(a) - timeOf(b))
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    include: patterns.split(' ').filter(pattern => !pattern.startsWith('!')),
    exclude: patterns.split(' ').flatMap(pattern => (pattern.startsWith('!') ? pattern.slice(1) : [])),
    setupFiles: ['tests/bench/mutants/fresh-code.ts', 'tests/setup.ts'],
    sequence: { setupFiles: 'list', sequencer: QuickFirst },
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
