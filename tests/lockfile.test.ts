// What is installed is what was looked at: each package comes from the registry as it is named here, byte for byte, under a
// licence that lets anybody use it. Asks no network.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '..')
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'))

const locked = z.object({
  version: z.string(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  optional: z.boolean().optional(),
  link: z.boolean().optional(),
})
const lock = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), z.union([locked, z.object({ name: z.string() })])),
})
const versions = z.record(z.string(), z.string())
const own = z.object({ dependencies: versions, devDependencies: versions, overrides: versions })

type Locked = z.infer<typeof locked>

const { packages } = lock.parse(read('package-lock.json'))
const entries = Object.entries(packages).flatMap(([path, entry]): readonly (readonly [string, Locked])[] =>
  path === '' || !('version' in entry) ? [] : [[path, entry]],
)

/** What is wrong with where an entry comes from. */
const faultOf = ([path, { resolved = '', integrity = '', link = false }]: readonly [string, Locked]):
  string | undefined => {
  if (link) return `${path} is a link to another folder`
  // An entry that names no place comes from the registry that npm is set to ask.
  if (resolved !== '' && !/^https:\/\/registry\.npmjs\.org\/(?:@[\w.-]+\/)?[\w.-]+\/-\/[\w.+-]+\.tgz$/.test(resolved))
    return `${path} comes from ${resolved}, not from the registry`
  return /^sha512-[\w+/]{86}==$/.test(integrity) ? undefined : `${path} has no digest of its bytes`
}

/** Licences under which anybody may use, change and pass on; those of data and fonts among them. */
const free =
  /^\(?(?:MIT|MIT-0|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|OFL-1\.1|Python-2\.0|MPL-2\.0|Unlicense|WTFPL|WordNet)(?: (?:AND|OR) |\)?$)/

/** Packages that name their licence in another way, each as its own licence file says. */
const saidElsewhere: Readonly<Record<string, string>> = {
  // Its Readme.md.
  format: 'MIT',
  // A list of slips of spelling, of which nothing is passed on: it is read when words are checked.
  '@cspell/dict-en-common-misspellings': 'CC-BY-4.0',
}

const licenceOf = ([path, { license }]: readonly [string, Locked]): string => {
  const name = path.replace(/^.*node_modules\//, '')
  if (name in saidElsewhere) return saidElsewhere[name] ?? ''
  if (license !== undefined) return license
  const file = join(path, 'package.json')
  const said = existsSync(join(root, file))
    ? z.object({ license: z.string() }).safeParse(read(file)).data?.license
    : undefined
  return said ?? 'none'
}

describe('the lockfile', () => {
  it('has every package on the registry, with the digest of its bytes', () => {
    expect(entries.length).toBeGreaterThan(300)
    expect(entries.map(faultOf).filter(Boolean)).toEqual([])
  })

  it.each<readonly [string, Locked]>([
    [
      'from another host',
      { version: '1.0.0', resolved: 'https://example.org/a/-/a-1.0.0.tgz', integrity: `sha512-${'a'.repeat(86)}==` },
    ],
    ['from a repository', { version: '1.0.0', resolved: 'git+ssh://git@example.org/a.git#1' }],
    [
      'with an old digest',
      { version: '1.0.0', resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz', integrity: 'sha1-aaaa=' },
    ],
    ['from a folder', { version: '1.0.0', link: true }],
  ])('would not let in a package %s', (what, entry) => expect(faultOf([what, entry])).toContain(what))

  it('has free licences alone', () => {
    const others = entries
      .map(entry => [entry[0], licenceOf(entry)] as const)
      .filter(([, licence]) => !free.test(licence))
    expect(others).toEqual([])
  })

  it('needs no package to run a script when it is installed, but those that can do without', () => {
    // fsevents is for another system; its script is never run here.
    const withScript = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
    expect(withScript.filter(path => !path.endsWith('/fsevents'))).toEqual([])
  })
})

describe('the project', () => {
  const { dependencies, devDependencies, overrides } = own.parse(read('package.json'))

  it('names exact versions, and ships four packages to readers', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies, ...overrides })
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(Object.keys(dependencies)).toEqual(['@tanstack/react-query', 'react', 'react-dom', 'react-router-dom'])
  })
})
