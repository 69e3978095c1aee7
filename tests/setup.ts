// Runs before every test file. Tests of pages name happy-dom in their first lines; all others run without a page.
import '@testing-library/jest-dom/vitest'
import { afterEach } from 'vitest'
import { watchConsole } from './support/console-guard.ts'

const { take } = watchConsole(console)

if ('document' in globalThis) {
  const { cleanup, configure } = await import('@testing-library/react')
  // Two busy cores may need longer than the usual second.
  configure({ asyncUtilTimeout: 5000 })
  const { store } = await import('../src/reading/stored.ts')
  afterEach(() => {
    cleanup()
    // What one reader has kept is not there for the next.
    store.forget()
  })
}

afterEach(() => {
  const logged = take()
  if (logged.length > 0) throw new Error(`Nothing may be logged, but was:\n${logged.join('\n')}`)
})
