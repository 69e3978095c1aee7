// The site as a Caddyfile (Caddy 2.6 and newer). Caddy fetches and renews the certificate of an https address by itself.
// Failures are answered by a block of their own, which must say every header again.
import { mediaTypes } from '../media-types.ts'
import { forHostExpression } from '../static-site.ts'
import { type HostedSite, type HostRules, hostRules } from './host-rules.ts'

/** A word of the Caddyfile. Braces would be read as a placeholder. */
const quoted = (text: string): string => {
  if (/[{}\r\n]/.test(text))
    throw new Error(`Caddy cannot be told ${JSON.stringify(text)}: it has a brace or a line end in it.`)
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

// Between backquotes a backslash is the expression's own.
const expression = (text: string): string => `\`(?s)${text}\``

const typeLines = (): readonly string[] =>
  Object.entries(mediaTypes).flatMap(([ending, type]) => {
    const name = `@${ending.slice(1)}`
    return [`\t${name} path *${ending}`, `\theader ${name} Content-Type ${quoted(type)}`]
  })

const everywhereLines = ({ everywhere, everywhereSecure }: HostRules): readonly string[] => [
  '\theader {',
  ...everywhere.map(({ name, value }) => `\t\t${name} ${quoted(value)}`),
  '\t\tVary Accept-Encoding',
  '\t\t-Server',
  '\t}',
  ...everywhereSecure.map(({ name, value }) => `\theader @https ${name} ${quoted(value)}`),
]

const someLines = (some: HostRules['some']): readonly string[] =>
  some.flatMap(({ name, value, expression: text }, at) => [
    `\t@some${at + 1} path_regexp ${expression(text)}`,
    `\theader @some${at + 1} ${name} ${quoted(value)}`,
  ])

/** Inside `route` lines run as they stand; elsewhere Caddy puts them into an order of its own. */
const routeLines = ({ folder, base }: HostedSite): readonly string[] => {
  const files = [`root * ${quoted(folder)}`, 'file_server {', '\tprecompressed br gzip', '}']
  const below = ['handle_path ' + base + '* {', ...files.map(line => `\t${line}`), '}', 'error 404']
  const lines = [
    'respond @write "This site can only be read." 405',
    'error @forHost 404',
    ...(base === '/' ? files : [`redir ${base.slice(0, -1)} ${base} 301`, ...below]),
  ]
  return ['\troute {', ...lines.map(line => `\t\t${line}`), '\t}']
}

/** The text of the Caddyfile. Throws where the folder's name cannot be said to Caddy. */
export const caddyFile = (site: HostedSite): string => {
  const { folder, base, siteUrl } = site
  const rules = hostRules(base, folder)
  const ofMissing = rules.some.filter(row => new RegExp(row.expression, 's').test(`${base}404.html`))
  const lines = [
    '# A site made by Week Reader. Written by "npm run host -- caddy": change its settings, not this file.',
    `${siteUrl === '' ? ':80' : siteUrl} {`,
    '\t@https protocol https',
    '\t@write not method GET HEAD',
    '\t# Files for the host, and compressed copies, have no addresses of their own.',
    `\t@forHost path_regexp ${expression(forHostExpression)}`,
    '',
    '\t# What browsers are told with every address.',
    ...everywhereLines(rules),
    '\t# What goes out with some addresses only.',
    ...someLines(rules.some),
    ...typeLines(),
    '',
    '\t# What has no copy that was compressed when the site was built is compressed on the way.',
    '\tencode gzip',
    ...routeLines(site),
    '',
    '\t# Whatever cannot be found, and any name that no file can have. Caddy forgets here what was said above.',
    '\thandle_errors {',
    ...[
      ...everywhereLines(rules),
      ...ofMissing.map(({ name, value }) => `\theader ${name} ${quoted(value)}`),
      `\theader Content-Type ${quoted(mediaTypes['.html'] ?? '')}`,
      `\troot * ${quoted(folder)}`,
      '\trewrite * /404.html',
      '\tfile_server {',
      '\t\tstatus 404',
      '\t\tprecompressed br gzip',
      '\t}',
    ].map(line => `\t${line}`),
    '\t}',
    '}',
  ]
  return `${lines.join('\n')}\n`
}
