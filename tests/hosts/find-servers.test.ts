// Servers for the tests, on machines that are not this one.
import { describe, expect, it } from 'vitest'
import { findServers } from './find-servers.ts'

interface Given {
  readonly there?: readonly string[]
  readonly isRoot?: boolean
  /** A command that does not work. */
  readonly fails?: string
  /** What unpacking puts there. */
  readonly brings?: readonly string[]
}

const machineWith = ({ there = [], isRoot = true, fails, brings = [] }: Given) => {
  const files = new Set(there)
  const ran: string[] = []
  const runs = (program: string, ...args: readonly string[]) => {
    const command = [program, ...args].join(' ')
    if (!/ (?:-v|version|--version)$/.test(command)) ran.push(command)
    if (program === 'dpkg-deb') for (const file of brings) files.add(file)
    return fails === undefined || !command.includes(fails)
  }
  const packagesIn = (folder: string) => [`${folder}/all.deb`]
  const folders = ['/usr/sbin', '/usr/bin']
  return { folders, exists: (path: string) => files.has(path), runs, isRoot, unpacked: '/cache', packagesIn, ran }
}

const module = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const all = ['/usr/sbin/nginx', '/usr/bin/caddy', `/${module}`]

describe('finding servers', () => {
  it('takes those that are installed, and runs nothing else', () => {
    const machine = machineWith({ there: all })
    const nginx = { program: '/usr/sbin/nginx', module: `/${module}` }
    expect(findServers(machine)).toEqual({ nginx, caddy: '/usr/bin/caddy', missing: '' })
    expect(machine.ran).toEqual([])
  })

  it('fetches Debian’s packages and unpacks them, and installs nothing', () => {
    const brings = ['/cache/usr/sbin/nginx', '/cache/usr/bin/caddy', `/cache/${module}`]
    const machine = machineWith({ brings })
    const nginx = { program: '/cache/usr/sbin/nginx', module: `/cache/${module}` }
    expect(findServers(machine)).toEqual({ nginx, caddy: '/cache/usr/bin/caddy', missing: '' })
    expect(machine.ran.filter(command => / install /.test(command))).toEqual([
      expect.stringContaining('--download-only'),
    ])
    expect(machine.ran.at(-1)).toBe('dpkg-deb -x /cache/packages/all.deb /cache')
  })

  it.each([
    [{ isRoot: false }, 'not installed, and Debian’s packages can be fetched on Debian and by root alone'],
    [{ fails: 'apt-get --version' }, 'not installed, and Debian’s packages can be fetched on Debian and by root alone'],
    [{ fails: ' update' }, /^not installed, and “apt-get .* update” did not work here$/],
    [{ fails: 'dpkg-deb' }, 'not installed, and /cache/packages/all.deb could not be unpacked'],
    [{ there: all.slice(0, 1) }, 'not installed, and what Debian’s packages hold does not start here'],
  ])('says why there are none: %j', (given, why) => {
    const { nginx, caddy, missing } = findServers(machineWith(given))
    expect([nginx, caddy]).toEqual([undefined, undefined])
    expect(missing).toMatch(why)
  })

  it('goes on with the one that is there', () => {
    const { nginx, caddy, missing } = findServers(machineWith({ there: ['/usr/bin/caddy'], isRoot: false }))
    expect([nginx, caddy]).toEqual([undefined, '/usr/bin/caddy'])
    expect(missing).not.toBe('')
  })
})
