// Who wrote a post, from what feeds put into their author elements. An address of a mailbox is never shown.
import { oneLine, plainTitle } from './feed-text.ts'
import type { ImportedAuthor } from './importer.ts'

/** A text that is no name, and that the pattern below would take long over. */
const longest = 1000
const mailbox = /[^\s<>()"@]+@[^\s<>()"@]+/gu

/** A name without the mailbox beside it; empty where there is nothing else. `a@b.c (Ann)` and `Ann <a@b.c>` are Ann. */
export function nameIn(text: string): string {
  const plain = /<[^<>\s]+@[^<>\s]+>/.test(text) ? oneLine(text) : plainTitle(text)
  if (!plain.includes('@')) return plain
  if (plain.length > longest) return ''
  const rest = plain.replace(/mailto:/giu, '').replace(mailbox, ' ')
  return oneLine(rest.replace(/[<>()"]/gu, ' ')).replace(/^[\s,;:–-]+|[\s,;:–-]+$/gu, '')
}

/** People, each once, under the names the editor has decided. */
export function peopleOf(written: readonly string[], names: ReadonlyMap<string, string>): readonly ImportedAuthor[] {
  const all = written.map(text => names.get(text.trim()) ?? names.get(nameIn(text)) ?? nameIn(text))
  return [...new Set(all.filter(name => name !== ''))].map(name => ({ name }))
}

/** A login, as far as one can tell: no name people go by is a single word in small letters. */
export const looksLikeLogin = (name: string): boolean => /^[\p{Ll}\d._-]+$/u.test(name)
