// The words of the site themselves at the editors' desk.
import { describe, expect, it } from 'vitest'
import { checkDesk } from '../../src/build/check-desk.ts'
import { printFault } from '../../src/build/faults.ts'

describe('content/', { timeout: 60_000 }, () => {
  it('is spelled in British English, keeps the plain-language rules, and has nothing left to fill in', async () => {
    const { faults, hints, coverage } = await checkDesk('content', { siteUrl: '', base: '/' })
    expect(faults.map(printFault)).toEqual([])
    expect(hints.map(printFault).filter(hint => hint.includes('still to fill in'))).toEqual([])
    expect(coverage.carried / coverage.prose).toBeGreaterThan(0.9)
  })

  it('is nothing to look at where there is no folder', async () => {
    expect(await checkDesk('/no/such/folder', { siteUrl: '', base: '/' })).toMatchObject({ faults: [], hints: [] })
  })
})
