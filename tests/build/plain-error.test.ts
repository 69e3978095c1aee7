// Errors for people: the message and nothing else, however they are printed.
import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { plainError } from '../../src/build/plain-error.ts'

it('a plain error is printed without the way through the code', () => {
  const error = plainError('Add it.\nThen try again.')
  expect(error).toBeInstanceOf(Error)
  expect([error.stack, inspect(error)]).toEqual(['Add it.\nThen try again.', 'Add it.\nThen try again.'])
})
