// The slices of pages about the site itself.
import type { AuditRecord } from './audit.ts'
import type { Edition } from './schema.ts'

/** The site as `/about/` and `/accessibility/` tell of it. */
export interface AboutSlice {
  readonly kind: 'about'
  /** The editions that some post has, best first. */
  readonly editions: readonly Edition[]
  readonly weeks: number
  readonly posts: number
  readonly authors: number
  readonly organisations: number
  readonly themes: number
  readonly words: number
  /** What the accessibility statement tells of the last audit. */
  readonly audit: AuditRecord
}

/** Every address with its title, for finding the nearest to a wrong one. */
export interface AddressesSlice {
  readonly kind: 'addresses'
  readonly addresses: readonly { readonly path: string; readonly title: string }[]
}
