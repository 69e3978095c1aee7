// What of a body is left out, named one by one; elements that act are counted where several of a name share a line.
import { quoted } from './importer.ts'
import type { LeftOut } from './source.ts'

/** Gathers what is left out. */
export interface LeftOutList {
  active(what: string, line: number, words: number): void
  embed(what: string, address: string, place: { readonly line: number; readonly words: number }): void
  link(address: string, line: number, why: string): void
  all(): readonly LeftOut[]
}

/** A list for one body. `clean` takes out of an address what no reader sees. */
export function leftOutList(clean: (text: string) => string): LeftOutList {
  const list: (() => LeftOut)[] = []
  const acting = new Map<string, { count: number; words: number }>()
  return {
    active: (what, line, words) => {
      const key = `${line} ${what}`
      const known = acting.get(key)
      if (known !== undefined) {
        known.count += 1
        known.words += words
        return
      }
      const counted = { count: 1, words }
      acting.set(key, counted)
      list.push(() => {
        const times = counted.count === 1 ? '' : `, ${counted.count} times`
        return { kind: 'active', line, what: `${what}${times}`, words: counted.words }
      })
    },
    embed: (what, address, { line, words }) => {
      const named = address.trim() === '' ? what : `${what}, ${quoted(clean(address.trim()))}`
      list.push(() => ({ kind: 'embed', line, what: named, words }))
    },
    link: (address, line, why) => {
      list.push(() => ({ kind: 'link', line, what: `the address ${quoted(clean(address))}, ${why}`, words: 0 }))
    },
    all: () => list.map(make => make()),
  }
}
