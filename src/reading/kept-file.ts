// The files a reader saves what they keep into, and what comes of a file they choose: all of it is read, or nothing.
import { Refused, type KeptReading } from './kept-checks.ts'
import { shown } from './kept-fields.ts'
import { parseKeptJson } from './kept-json.ts'
import { parseKeptMarkdown } from './kept-markdown-in.ts'
import { commentStart } from './kept-markdown.ts'
import type { KeptThings } from './kept.ts'

/** The most bytes of a file that is read. */
export const mostBytes = 5_000_000

/** Why a file of so many bytes is not read; undefined where it is. Ask before the file is opened. */
export const tooLarge = (bytes: number): string | undefined =>
  bytes <= mostBytes
    ? undefined
    : `This file has ${(bytes / 1_000_000).toFixed(1)} MB. This page can read at most ${mostBytes / 1_000_000} MB.`

const thingsIn = (text: string): KeptThings => {
  const says = tooLarge(new TextEncoder().encode(text).length)
  if (says !== undefined) throw new Refused(says)
  const whole = text.replace(/^\uFEFF/, '').trimStart()
  if (whole === '') throw new Refused('This file is empty. Choose a file you saved from this site.')
  if (whole.startsWith('{')) return parseKeptJson(whole)
  if (whole.startsWith(commentStart) || whole.includes(`\n${commentStart}`)) return parseKeptMarkdown(whole)
  throw new Refused(`This file begins with ${shown(whole.slice(0, 30))}. Choose a file you saved from this site.`)
}

/** What stands in a file, JSON or Markdown. Nothing is kept yet: give it to `kept.takeIn`. */
export const readKeptFile = (text: string): KeptReading => {
  try {
    return { kind: 'read', things: thingsIn(text) }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', says: error.message }
    throw error
  }
}
