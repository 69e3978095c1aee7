// What the last accessibility audit by machine found, as the accessibility statement tells it. Nobody may guess a figure here.
import type { Day } from './schema.ts'

/** A tool that looked at the pages. `review` counts what it leaves to a person. */
export interface AuditEngine {
  readonly name: string
  readonly version?: string | undefined
  readonly runs: number
  readonly violations: number
  readonly review: number
}

/** A fault that was let stand, and why. */
export interface AuditWaiver {
  readonly what: string
  readonly why: string
}

/** An audit that was done. */
export interface AuditDone {
  readonly kind: 'done'
  readonly date: Day
  readonly engines: readonly AuditEngine[]
  /** How the pages were looked at: colours, window, paper. */
  readonly states: readonly string[]
  /** The kinds of pages. */
  readonly pages: readonly string[]
  readonly violations: number
  readonly review: number
  readonly waivers: readonly AuditWaiver[]
}

/** The record of the last audit, or that there is none yet. */
export type AuditRecord = { readonly kind: 'none' } | AuditDone
