// Before script, attributes on the root element say what the address asks for (reading/first-paint.ts), so that styles can
// show it at once. When the page itself has taken over, they have to go.
import { useLayoutEffect } from 'react'
import { useHydrated } from './hydrated.ts'

/** Takes an attribute away as soon as the page draws by itself what the address asks for. */
export const useAskedUntilHydrated = (attribute: 'data-asked' | 'data-asked-order' | 'data-asked-search'): void => {
  const hydrated = useHydrated()
  useLayoutEffect(() => {
    if (hydrated) document.documentElement.removeAttribute(attribute)
  }, [hydrated, attribute])
}
