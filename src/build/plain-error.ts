// Failures that a person can mend by reading one message. Vite prints errors through Node's `inspect`,
// which adds brackets or the way through our code unless told not to.
import { inspect } from 'node:util'

/** A failure whose message is all a person needs: printed as it is, without a stack trace. */
export const plainError = (message: string): Error =>
  Object.assign(new Error(message), { stack: message, [inspect.custom]: () => message })
