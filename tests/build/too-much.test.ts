// More than anybody writes is refused in plain words before it is read: reading it would take minutes, or all memory.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openDocument } from '../../src/build/document.ts'
import { type Fault, printFault } from '../../src/build/faults.ts'
import { openFolder } from '../../src/build/open-folder.ts'
import { readYaml } from '../../src/build/yaml-facts.ts'

const folder = mkdtempSync(join(tmpdir(), 'reader-much-'))
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  [
    '2,000 brackets within one another',
    `a: ${'['.repeat(2000)}${']'.repeat(2000)}`,
    '2000 brackets within one another',
  ],
  ['braces as well', `a: ${'{b: '.repeat(21)}1${'}'.repeat(21)}`, '21 brackets within one another'],
  ['very many facts', Array.from({ length: 2001 }, (_, at) => `k${at}: 1`).join('\n'), 'facts of 2001 lines'],
  ['one very long fact', `a: ${'x'.repeat(200_000)}`, 'facts of 200003 letters'],
])('%s are told with file and line, and nothing is read', (_, text, found) => {
  const told: Fault[] = []
  const { value } = readYaml(openDocument({ file: 'week.md', text: `---\n${text}\n---\n` }), fault => told.push(fault))
  expect(value).toBeUndefined()
  expect(told.map(printFault)).toEqual([
    expect.stringMatching(new RegExp(`^week\\.md:1: ${found}, expected at most .+, make it shorter$`)),
  ])
})

it('a file too big to be words is told with its size, and not read', () => {
  writeFileSync(join(folder, 'big.md'), Buffer.alloc(4_100_000, 'x'))
  const told: Fault[] = []
  const read = openFolder(folder, fault => told.push(fault))?.read('big.md')
  expect(read).toEqual({ file: 'big.md', text: '' })
  expect(told.map(printFault)).toEqual([
    'big.md:1: a file of 4.1 MB, expected at most 4.0 MB, divide it into several files',
  ])
})
