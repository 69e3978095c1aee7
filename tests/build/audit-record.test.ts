// The record of the last audit: what may stand in it, and how it is made out of a report.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { main, parseAuditRecord, readAuditRecord } from '../../src/build/audit-record.ts'
import { recordOfReport, reportSchema, versionsIn } from '../../src/build/audit-report.ts'

const report = {
  base: 'http://localhost:1',
  paths: ['/', '/posts/a-kite/', '/posts/a-lamp/', '/themes/', '/themes/wind/', '/no-such-page'],
  states: ['light-1280', 'nojs-1280', 'large-text'],
  summary: { violation: 1, review: 3, waived: 2 },
  byEngine: {
    axe: { runs: 18, violations: 0, rules: 0, review: 1 },
    own: { runs: 6, violations: 1, rules: 1, review: 2 },
  },
  findings: [
    { engine: 'axe', rule: 'region', sev: 'waived', path: '/', why: 'A kite is a region.' },
    { engine: 'axe', rule: 'region', sev: 'waived', path: '/themes/', why: 'A kite is a region.' },
    { engine: 'own', rule: 'target-size', sev: 'violation', path: '/' },
  ],
}

const record = recordOfReport(reportSchema.parse(report), {
  date: '2031-05-06',
  versions: new Map([['axe', '4.13.0']]),
})

const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

describe('a record made out of a report', () => {
  it('has its figures and its date, and says in plain words what was looked at, once each', () => {
    expect(record).toEqual({
      kind: 'done',
      date: '2031-05-06',
      engines: [
        { name: 'axe-core', version: '4.13.0', runs: 18, violations: 0, review: 1 },
        { name: 'Checks of keys, focus, zoom and paper', runs: 6, violations: 1, review: 2 },
      ],
      states: ['Light colours', 'Without script', 'Large text'],
      pages: ['The stories of the week', 'A story', 'Themes', 'A theme', 'A page that is not there'],
      violations: 1,
      review: 3,
      waivers: [{ what: 'axe-core, region', why: 'A kite is a region.' }],
    })
  })

  it('can be read again', () => {
    expect(parseAuditRecord(JSON.stringify(record))).toEqual(record)
  })

  it('takes the versions of the engines from where they are installed', () => {
    const folder = temporary()
    for (const name of ['axe-core', 'accessibility-checker-engine', 'html_codesniffer', 'html-validate']) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ name, version: `1.0.${name.length}` }))
    }
    expect(versionsIn(folder).get('axe')).toBe('1.0.8')
    expect(versionsIn(undefined).size).toBe(0)
  })
})

describe('the record that is kept', () => {
  it('is sound', () => {
    expect(['none', 'done']).toContain(readAuditRecord().kind)
  })

  it.each([
    ['no JSON', 'no json', 'is not JSON'],
    ['a figure left out', JSON.stringify({ ...record, violations: undefined }), 'violations'],
    ['a figure below nothing', JSON.stringify({ ...record, review: -1 }), 'review'],
    ['no such day', JSON.stringify({ ...record, date: '2031-02-30' }), 'date'],
    ['no engine', JSON.stringify({ ...record, engines: [] }), 'engines'],
    [
      'a waiver without a reason',
      JSON.stringify({ ...record, waivers: [{ what: 'region', why: ' ' }] }),
      'waivers[0].why',
    ],
    ['a fact nobody knows', JSON.stringify({ ...record, score: 100 }), 'score'],
    ['a claim without figures', '{ "kind": "passed" }', 'kind'],
  ])('may not have %s', (_, text, told) => {
    expect(() => parseAuditRecord(text, 'the-record.json')).toThrow(/^the-record\.json/)
    expect(() => parseAuditRecord(text, 'the-record.json')).toThrow(told)
  })

  it('is not touched by a report that is none', () => {
    const before = readAuditRecord()
    const file = join(temporary(), 'report.json')
    writeFileSync(file, '{ "paths": [] }')
    expect(() => main([file, '2031-05-06'])).toThrow('states')
    writeFileSync(file, JSON.stringify(report))
    expect(() => main([file, 'today'])).toThrow('the new record')
    expect(readAuditRecord()).toEqual(before)
  })
})
