// What a killed run leaves behind, and what a run that is still at work does.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { partOf } from '../../../src/build/import/parts.ts'
import { writeFiles } from '../../../src/build/import/write.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'parts-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const put = (name: string) => writeFileSync(join(root, name), 'half')
const write = () => writeFiles(root, [{ path: 'week.md', text: 'whole', fresh: true }])

describe('a part', () => {
  it('has a name of its own each time', () => {
    expect(partOf('/a/week.md')).not.toBe(partOf('/a/week.md'))
  })

  it('of a run that is over does not stop a new run, and is taken away by it', () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    for (const name of ['.week.md.part', `.week.md.${pid}-1.part`]) put(name)
    write()
    expect(readdirSync(root)).toEqual(['week.md'])
  })

  it('of a run that is at work, or of another file, is left alone', () => {
    const others = [`.week.md.${process.pid}-9999.part`, '.week.md.mine', '.other.md.part']
    others.forEach(put)
    write()
    expect(readdirSync(root).toSorted()).toEqual([...others, 'week.md'].toSorted())
  })
})
