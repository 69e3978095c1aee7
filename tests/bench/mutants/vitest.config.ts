// How mutants are tried: the tests of one area alone, named by their patterns in READER_MUTANTS_TESTS, in few workers.
// Test files share a worker here (`isolate: false`): a new one for each would take most of the time. See fresh-code.ts.
import { defineConfig } from 'vitest/config'

const patterns = process.env['READER_MUTANTS_TESTS'] ?? ''

export default defineConfig({
  test: {
    environment: 'node',
    include: patterns.split(' ').filter(pattern => !pattern.startsWith('!')),
    exclude: patterns.split(' ').flatMap(pattern => (pattern.startsWith('!') ? pattern.slice(1) : [])),
    setupFiles: ['tests/bench/mutants/fresh-code.ts', 'tests/setup.ts'],
    sequence: { setupFiles: 'list' },
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
