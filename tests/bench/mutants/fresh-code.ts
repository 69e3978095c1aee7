// Runs before each test file while mutants are tried. A mutant that acts as code is loaded must find the code not yet loaded, and
// must leave nothing behind for the next; so the code is loaded anew for each mutant, once for all test files it is tried on.
import { inject, vi } from 'vitest'

declare module 'vitest' {
  // What Stryker's runner hands to its tests; there is none while it tries them with no mutant.
  interface ProvidedContext {
    activeMutant: string | undefined
  }
}

const mutant = inject('activeMutant')
if (Reflect.get(globalThis, 'lastMutant') !== mutant) vi.resetModules()
Reflect.set(globalThis, 'lastMutant', mutant)
