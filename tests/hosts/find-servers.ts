// Finds nginx and Caddy to test with. Where they are missing and it may, Debian's packages are fetched and unpacked into the
// project's cache: nothing is installed, no service starts. Where that cannot be, it says why, and the tests say they did not run.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

/** What finding a server needs of the machine. */
export interface Machine {
  /** Folders in which programs may stand. */
  readonly folders: readonly string[]
  readonly exists: (path: string) => boolean
  /** Runs a program to its end; whether it ended well. */
  readonly runs: (program: string, ...args: readonly string[]) => boolean
  readonly isRoot: boolean
  /** Where packages are unpacked: a folder that stands for the root of a system. */
  readonly unpacked: string
  readonly packagesIn: (folder: string) => readonly string[]
}

/** nginx, with the module that sends brotli copies. */
export interface Nginx {
  readonly program: string
  readonly module: string
}

/** The servers that start here. `missing` says why one is not among them. */
export interface Servers {
  readonly nginx: Nginx | undefined
  readonly caddy: string | undefined
  readonly missing: string
}

const moduleName = 'ngx_http_brotli_static_module.so'

const found = ({ folders, exists, runs, unpacked }: Machine): Omit<Servers, 'missing'> => {
  const places = [...folders, join(unpacked, 'usr/sbin'), join(unpacked, 'usr/bin')]
  const starts = (name: string, ask: string) =>
    places.map(place => join(place, name)).find(path => exists(path) && runs(path, ask))
  const modules = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', join(unpacked, 'usr/lib/nginx/modules')]
  const module = modules.map(place => join(place, moduleName)).find(path => exists(path))
  const program = starts('nginx', '-v')
  return {
    nginx: program === undefined || module === undefined ? undefined : { program, module },
    caddy: starts('caddy', 'version'),
  }
}

const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy']

/** Gives back why nothing could be fetched, if so. */
const fetchPackages = ({ runs, isRoot, unpacked, packagesIn }: Machine): string | undefined => {
  if (!isRoot || !runs('apt-get', '--version')) return 'Debian’s packages can be fetched on Debian and by root alone'
  const cache = join(unpacked, 'packages')
  const quick = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20']
  const download = ['install', '-y', '--no-install-recommends', '--download-only', '--reinstall']
  const place = ['-o', `Dir::Cache::archives=${cache}`]
  const commands = [
    ['mkdir', '-p', join(cache, 'partial')],
    ['apt-get', ...quick, 'update'],
    ['apt-get', ...quick, ...place, ...download, ...packages],
  ] as const
  const failed = commands.find(([name, ...args]) => !runs(name, ...args))
  if (failed !== undefined) return `“${failed.join(' ')}” did not work here`
  const bad = packagesIn(cache).find(file => !runs('dpkg-deb', '-x', file, unpacked))
  return bad === undefined ? undefined : `${bad} could not be unpacked`
}

/** The servers here, fetched where they are missing and may be. */
export const findServers = (machine: Machine = thisMachine): Servers => {
  const before = found(machine)
  if (before.nginx !== undefined && before.caddy !== undefined) return { ...before, missing: '' }
  const why = fetchPackages(machine) ?? 'what Debian’s packages hold does not start here'
  const after = found(machine)
  const all = after.nginx !== undefined && after.caddy !== undefined
  return { ...after, missing: all ? '' : `not installed, and ${why}` }
}

const unpacked = resolve(import.meta.dirname, '../../node_modules/.cache/week-reader/servers')

const libraries = ['x86_64', 'aarch64'].map(kind => join(unpacked, `usr/lib/${kind}-linux-gnu`)).join(delimiter)

/** The environment a program runs in: one that was only unpacked finds its libraries beside it. */
export const environmentOf = (program: string): NodeJS.ProcessEnv =>
  program.startsWith(unpacked) ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env

const thisMachine: Machine = {
  folders: ['/usr/sbin', '/usr/bin', '/usr/local/bin', ...(process.env['PATH'] ?? '').split(delimiter)],
  exists: existsSync,
  runs: (program, ...args) =>
    spawnSync(program, args, { stdio: 'ignore', timeout: 300_000, env: environmentOf(program) }).status === 0,
  isRoot: process.getuid?.() === 0,
  unpacked,
  packagesIn: folder =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter(name => name.endsWith('.deb'))
          .map(name => join(folder, name))
      : [],
}
