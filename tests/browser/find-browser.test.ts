// A browser for the tests, on machines that are not this one.
import { describe, expect, it } from 'vitest'
import { findBrowser } from './find-browser.ts'

interface Given {
  /** Programs that stand there, and whether they start. */
  readonly there: Readonly<Record<string, boolean>>
  /** What a command puts there. */
  readonly brings?: Readonly<Record<string, string>>
  readonly isRoot?: boolean
}

const machineWith = ({ there, brings = {}, isRoot = true }: Given) => {
  const programs = new Map(Object.entries(there))
  const said: string[] = []
  const ran: string[] = []
  const runs = (program: string, ...args: readonly string[]) => {
    const command = [program, ...args].join(' ')
    if (args[0] !== '--version') ran.push(command)
    const brought = brings[command]
    if (brought !== undefined) programs.set(brought, true)
    return programs.get(program) ?? brought !== undefined
  }
  const machine = { candidates: () => [...programs.keys()].filter(name => name.startsWith('/')), runs, isRoot }
  return { ...machine, say: (line: string) => said.push(line), said, ran }
}

const playwright = 'npx playwright install chromium'
const debian = 'apt-get install -y --no-install-recommends chromium'

describe('finding a browser', () => {
  it('takes the first that starts, and says which does not', () => {
    const machine = machineWith({ there: { '/stub': false, '/usr/bin/chromium': true } })
    expect(findBrowser(machine)).toBe('/usr/bin/chromium')
    expect(machine.said).toEqual(['/stub is no browser that starts here.'])
    expect(machine.ran).toEqual([])
  })

  it('installs Playwright’s own where there is none', () => {
    const machine = machineWith({ there: {}, brings: { [playwright]: '/own/chrome' } })
    expect(findBrowser(machine)).toBe('/own/chrome')
    expect(machine.ran).toEqual([playwright])
  })

  it('installs Debian’s where Playwright’s cannot be had or does not start', () => {
    const there = { 'apt-get': true }
    const machine = machineWith({ there, brings: { [debian]: '/usr/bin/chromium' } })
    expect(findBrowser(machine)).toBe('/usr/bin/chromium')
    expect(machine.ran).toEqual([playwright, 'apt-get update', debian])
    expect(machine.said).toContain('That did not work.')
  })

  it('says in a sentence what to do where nothing works', () => {
    const machine = machineWith({ there: { 'apt-get': true }, isRoot: false })
    expect(() => findBrowser(machine)).toThrow('install one, or set CHROME_PATH to its path')
    expect(machine.ran).toEqual([playwright])
    expect(machine.said.at(-1)).toContain('needs Debian and the rights of root')
  })
})
