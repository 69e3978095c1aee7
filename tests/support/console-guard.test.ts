// Who guards the guard: logging must be seen, once, and in the test it belongs to.
import { expect, it } from 'vitest'
import { watchConsole } from './console-guard.ts'

it('errors and warnings that are logged are taken once, with their values', () => {
  const logger = { error: () => undefined, warn: () => undefined }
  const { take } = watchConsole(logger)
  const { error, warn }: { error: (...args: unknown[]) => void; warn: (text: string) => void } = logger
  error('%s is lost', 'a key')
  warn('take care')
  expect(take()).toEqual(['console.error: a key is lost', 'console.warn: take care'])
  expect(take()).toEqual([])
})
