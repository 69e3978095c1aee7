// The table of headers as nginx and Caddy need it: what goes out with every address, and what with some, as expressions.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expressionOf, parseHeaderRules } from '../header-rules.ts'
import { headerRules, mayBeSent } from '../headers.ts'

/** A finished site and where it shall stand. */
export interface HostedSite {
  /** The folder of the site on the host, absolute. */
  readonly folder: string
  /** The path the site stands below: begins and ends with a slash. */
  readonly base: string
  /** Scheme and host, or empty where the host answers to any name. */
  readonly siteUrl: string
}

/** One header with one value. */
export interface Header {
  readonly name: string
  readonly value: string
}

/** A header that only some addresses have: those that match `expression`, in which `.` is any character. */
export interface SomeHeader extends Header {
  readonly expression: string
}

export interface HostRules {
  readonly everywhere: readonly Header[]
  /** As above, but over https alone. */
  readonly everywhereSecure: readonly Header[]
  readonly some: readonly SomeHeader[]
}

/** The rules of a site below `base`. Rows that say the same are one; the table gives no address two values of one header. */
export const hostRules = (base: string, folder = ''): HostRules => {
  const built = join(folder, '_headers')
  // A finished site names in its own table what stands in its pages; another has only what every build says.
  const rules = folder !== '' && existsSync(built) ? parseHeaderRules(readFileSync(built, 'utf8')) : headerRules(base)
  const all = rules.flatMap(({ pattern, headers }) =>
    Object.entries(headers).map(([name, value]) => ({ pattern, name, value })),
  )
  const isEverywhere = ({ pattern }: { readonly pattern: string }) => pattern === `${base}*`
  const everywhere = all.filter(isEverywhere).map(({ name, value }) => ({ name, value }))
  const groups = new Map<string, Header & { readonly expressions: string[] }>()
  for (const { pattern, name, value } of all.filter(row => !isEverywhere(row))) {
    const key = `${name}: ${value}`
    const group = groups.get(key) ?? { name, value, expressions: [] }
    group.expressions.push(expressionOf(pattern))
    groups.set(key, group)
  }
  return {
    everywhere: everywhere.filter(({ name }) => mayBeSent(name, 'http')),
    everywhereSecure: everywhere.filter(({ name }) => !mayBeSent(name, 'http')),
    some: [...groups.values()].map(({ expressions, ...header }) => ({ ...header, expression: expressions.join('|') })),
  }
}
