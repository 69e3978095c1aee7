// `npm run host -- nginx`: prints what a host must be told about the finished site, made from the same settings as the build.
// It is printed and not put into dist/, whose every file is sent to readers. Exit codes: 0 done, 2 something has to be said first.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readSettings, type Settings } from '../settings.ts'
import { caddyFile } from './caddy.ts'
import { workflowFile, workflowPath } from './github-pages.ts'
import type { HostedSite } from './host-rules.ts'
import { nginxFile } from './nginx.ts'

const hosts = { nginx: nginxFile, caddy: caddyFile, 'github-pages': workflowFile } as const

const usage = `npm run host -- HOST [--to FILE]

Prints what a host must be told about the finished site. HOST is one of:
  nginx         a configuration for nginx
  caddy         a Caddyfile
  github-pages  a workflow, to be put into ${workflowPath}
Netlify and Cloudflare Pages read dist/_headers by themselves and need nothing else.

--to FILE   writes it to a new file instead of printing it.

Settings: SITE_URL, such as SITE_URL=https://week.example.org, is the address of the site;
OUT_DIR is the folder of the site on that machine, and BASE_PATH the path it stands below.
content/publishing/ has a page for each host, step by step.`

/** What was asked for, or why it cannot be meant. */
type Request =
  | { readonly is: 'help' }
  | { readonly is: 'wrong'; readonly why: string }
  | { readonly is: 'host'; readonly name: keyof typeof hosts; readonly to: string | undefined }

const isHost = (name: string): name is keyof typeof hosts => Object.hasOwn(hosts, name)

const readRequest = ([name = '', ...rest]: readonly string[]): Request => {
  if (['', '--help', '-h'].includes(name)) return { is: 'help' }
  if (!isHost(name)) {
    return { is: 'wrong', why: `"${name}" is no host that is known, expected one of ${Object.keys(hosts).join(', ')}.` }
  }
  const [option, to, ...more] = rest
  if (option === undefined) return { is: 'host', name, to: undefined }
  if (option === '--to' && to !== undefined && more.length === 0) return { is: 'host', name, to }
  return { is: 'wrong', why: `"${rest.join(' ')}" is not understood, expected nothing or --to FILE.` }
}

const siteOf = ({ outDir, base, siteUrl }: Settings): HostedSite => ({ folder: resolve(outDir), base, siteUrl })

/** Runs the command and gives back its exit code. Every fault is said in a sentence. */
export const main = (
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): number => {
  const request = readRequest(argv)
  if (request.is === 'help') return say(usage)
  if (request.is === 'wrong') return refuse(`${request.why} See npm run host -- --help`)
  try {
    const text = hosts[request.name](siteOf(readSettings(env)))
    if (request.to === undefined) return say(text.trimEnd())
    mkdirSync(dirname(resolve(request.to)), { recursive: true })
    // `wx`: somebody may have changed by hand what is there.
    writeFileSync(request.to, text, { flag: 'wx' })
    return say(`Made: ${request.to}`)
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (isThere)
      return refuse(`${request.to} is there already, and it was not changed. Take it away first, or name another.`)
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

const say = (text: string): number => {
  process.stdout.write(`${text}\n`)
  return 0
}

const refuse = (text: string): number => {
  process.stderr.write(`${text}\n`)
  return 2
}
