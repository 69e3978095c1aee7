// The site as an nginx configuration (1.18 and newer), to be included in its `http` block, as Debian does with conf.d.
// nginx forgets outer `add_header` lines where an inner block has one of its own, so all of them stand in one block.
import { createHash } from 'node:crypto'
import { mediaTypes } from '../media-types.ts'
import { forHostExpression } from '../static-site.ts'
import { type HostedSite, type HostRules, hostRules, type SomeHeader } from './host-rules.ts'

/** A word of the configuration. A `$` would be read as a variable, and there is no way to write one. */
const quoted = (text: string): string => {
  if (/[$\r\n]/.test(text))
    throw new Error(`nginx cannot be told ${JSON.stringify(text)}: it has a $ or a line end in it.`)
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

// Within an expression a backslash is the expression's own.
const expression = (text: string): string => `"~(?s)${text}"`

/** Variables belong to all of nginx, and it may serve several of our sites: the name says whose it is. nginx wants it short. */
const variableOf = ({ siteUrl, base }: HostedSite) => {
  const site = createHash('sha256').update(`${siteUrl}${base}`).digest('hex').slice(0, 6)
  return (name: string): string => `$reader_${site}_${name.toLowerCase().replaceAll('-', '_')}`
}
type Variable = ReturnType<typeof variableOf>

/** What goes out with some addresses, as variables that are empty elsewhere; nginx sends no empty header. */
const maps = (some: readonly SomeHeader[], variable: Variable): readonly string[] =>
  [...new Set(some.map(({ name }) => name))].map(header => {
    const rows = some.filter(({ name }) => name === header)
    const lines = rows.map(row => `  ${expression(row.expression)} ${quoted(row.value)};`)
    return [`map $uri ${variable(header)} {`, '  default "";', ...lines, '}'].join('\n')
  })

const typeLines = (): readonly string[] =>
  Object.entries(mediaTypes).map(([ending, type]) => `      ${type.split(';')[0] ?? type} ${ending.slice(1)};`)

const textTypes = (): string =>
  Object.values(mediaTypes)
    .filter(type => type.includes('charset'))
    .map(type => type.split(';')[0] ?? type)
    // nginx takes HTML to be meant always, and warns when it is said.
    .filter(type => type !== 'text/html')
    .join(' ')

const listenLines = (siteUrl: string): readonly string[] => {
  const url = siteUrl === '' ? undefined : new URL(siteUrl)
  const port = url?.protocol === 'http:' && url.port !== '' ? url.port : '80'
  return [`  listen ${port};`, `  listen [::]:${port};`, `  server_name ${url?.hostname ?? '_'};`]
}

const headerLines = (rules: HostRules, variable: Variable): readonly string[] => [
  ...rules.everywhere.map(({ name, value }) => `    add_header ${name} ${quoted(value)} always;`),
  ...[...new Set([...rules.everywhereSecure, ...rules.some].map(({ name }) => name))].map(
    name => `    add_header ${name} ${variable(name)} always;`,
  ),
]

/** The text of the configuration. Throws where the folder's name cannot be said to nginx. */
export const nginxFile = (site: HostedSite): string => {
  const { folder, base, siteUrl } = site
  const variable = variableOf(site)
  const rules = hostRules(base, folder)
  const secure = rules.everywhereSecure.map(
    ({ name, value }) => `map $scheme ${variable(name)} {\n  default "";\n  https ${quoted(value)};\n}`,
  )
  const outside =
    base === '/'
      ? []
      : [`  location = ${base.slice(0, -1)} { return 301 ${base}$is_args$args; }`, '  location / { return 404; }']
  const lines = [
    '# A site made by Week Reader. Written by "npm run host -- nginx": change its settings, not this file.',
    '',
    '# What goes out with some addresses only.',
    ...secure,
    ...maps(rules.some, variable),
    '',
    'server {',
    ...listenLines(siteUrl),
    '  server_tokens off;',
    '  # Moves stay on the host and the port that were asked for.',
    '  absolute_redirect off;',
    ...outside,
    `  location ${base} {`,
    `    alias ${quoted(folder.replace(/\/*$/, '/'))};`,
    '    index index.html;',
    `    error_page 403 404 =404 ${base}404.html;`,
    '    # Files for the host, and compressed copies, have no addresses of their own.',
    `    location ~ "${forHostExpression}" { return 404; }`,
    '',
    '    # Copies that were compressed when the site was built; what has none is compressed on the way.',
    '    # "brotli_static" needs Debian\'s libnginx-mod-http-brotli-static: without it, take this line away.',
    '    brotli_static on;',
    '    gzip_static on;',
    '    gzip on;',
    '    gzip_vary on;',
    `    gzip_types ${textTypes()};`,
    '    charset utf-8;',
    `    charset_types ${textTypes()};`,
    '    types {',
    ...typeLines(),
    '    }',
    '',
    '    # What browsers are told with every address.',
    ...headerLines(rules, variable),
    '  }',
    '}',
  ]
  return `${lines.join('\n')}\n`
}
