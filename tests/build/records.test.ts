// Families that are not there are one fault, however many themes name them.
import { describe, expect, it } from 'vitest'
import { faultsIn } from '../support/faults-in.ts'

const families = 'themes/families.md'
// The week names a family as its theme; that is not what is looked at here.
const others = (faults: readonly string[]) => faults.filter(fault => !fault.startsWith('weeks/'))

describe('the families of the themes', () => {
  it('are one fault when their file is missing', async () => {
    expect(others(await faultsIn({ [families]: undefined }))).toEqual([
      `${families}:1: no file families.md, expected the families of the themes, add it`,
    ])
  })

  it('are one fault when their file cannot be read', async () => {
    const faults = others(await faultsIn({ [families]: '---\nfamilies: none\n---\n' }))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^themes\/families.md:2: /)
  })

  it('are not needed where there is no theme', async () => {
    const themes = ['flying', 'string', 'lamps'].map(slug => [`themes/${slug}.md`, undefined] as const)
    const faults = others(await faultsIn({ ...Object.fromEntries(themes), [families]: undefined }))
    expect(faults).toEqual([])
  })
})
