// The file format of `_headers`, which Netlify and Cloudflare Pages both read: a path, then its headers, indented.
// Hosts join a header that two rules give for one path with a comma, so no path here may get one header twice.

/** The headers of every address that matches `pattern`, where `*` is any text and `:name` one part of the path. */
export interface HeaderRule {
  readonly pattern: string
  readonly headers: Readonly<Record<string, string>>
}

/** Writes rules as the text of a `_headers` file. */
export const printHeaderRules = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ pattern, headers }) => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)])
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n')

/** Reads the text of a `_headers` file. A header before any path throws with its line number. */
export const parseHeaderRules = (text: string): readonly HeaderRule[] => {
  const rules: { pattern: string; headers: Record<string, string> }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (/^\S/.test(line)) {
      rules.push({ pattern: line.trim(), headers: {} })
      continue
    }
    const [, name = '', value = ''] = /^\s+([^\s:]+):\s*(.*?)\s*$/.exec(line) ?? []
    const rule = rules.at(-1)
    if (rule === undefined || name === '') {
      throw new Error(`_headers:${index + 1}: found "${line}", expected "  Name: value" below a path`)
    }
    rule.headers[name] = value
  }
  return rules
}

/** A pattern as a regular expression that JavaScript, nginx (PCRE) and Caddy (RE2) read alike; `.` is any character. */
export const expressionOf = (pattern: string): string => {
  const parts = pattern.split(/(\*|:[A-Za-z]\w*)/).map(part => {
    if (part === '*') return '.*'
    return /^:[A-Za-z]/.test(part) ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return `^${parts.join('')}$`
}

/** The headers a host sends with an address: of all rules that match, joined where two give the same one. */
export const headersFor = (rules: readonly HeaderRule[], pathname: string): Readonly<Record<string, string>> => {
  const found: Record<string, string> = {}
  for (const { pattern, headers } of rules) {
    if (!new RegExp(expressionOf(pattern), 's').test(pathname)) continue
    for (const [name, value] of Object.entries(headers)) {
      found[name] = name in found ? `${found[name]}, ${value}` : value
    }
  }
  return found
}
