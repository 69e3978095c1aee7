// Settings: what stands where nothing is set, and one sentence for what cannot be meant.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentDirOf, readSettings } from '../../src/build/settings.ts'

const usual = {
  contentDir: 'content',
  outDir: 'dist',
  base: '/',
  siteUrl: '',
  port: 4173,
  compress: 'fitting',
  cards: 'newest',
  cache: 'node_modules/.cache/week-reader',
}

describe('settings', () => {
  it('keep nothing for the next build where BUILD_CACHE is off, and else in the folder it names', () => {
    expect(['off', 'kept', ''].map(BUILD_CACHE => readSettings({ BUILD_CACHE }).cache)).toEqual([
      undefined,
      'kept',
      usual.cache,
    ])
  })

  it('have a value where nothing is set, and the same where they are set to nothing', () => {
    expect(readSettings({})).toEqual(usual)
    expect(
      readSettings({ CONTENT_DIR: '', OUT_DIR: '', BASE_PATH: '', SITE_URL: '', PORT: '', COMPRESS: '', CARDS: '' }),
    ).toEqual(usual)
    expect([contentDirOf({ CONTENT_DIR: '' }), contentDirOf({ CONTENT_DIR: 'words' })]).toEqual(['content', 'words'])
  })

  it.each(['reader', '/reader', 'reader/', '/reader/'])('BASE_PATH %s begins and ends with a slash', path => {
    expect(readSettings({ BASE_PATH: path }).base).toBe('/reader/')
  })

  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['HTTP://Example.org:8080//', 'http://example.org:8080'],
    ['https://example.org/reader', 'https://example.org'],
    ['https://example.org/reader/', 'https://example.org'],
  ])('SITE_URL %s is the site’s host, without the path it stands below', (SITE_URL, siteUrl) => {
    expect(readSettings({ SITE_URL, BASE_PATH: '/reader/' }).siteUrl).toBe(siteUrl)
  })

  it.each([
    ['BASE_PATH', ['../x', '/a/../b/', '.', 'https://example.org/', '//reader/', 'a//b', 'a?b', 'a#b', 'a b', 'a%2fb']],
    [
      'SITE_URL',
      ['example.org', '//example.org', 'ftp://example.org', 'https://', 'javascript:alert(1)', 'https://a b'],
    ],
    [
      'SITE_URL',
      ['https://example.org/?a', 'https://example.org/#a', 'https://a:b@example.org', 'https://a.org/other/'],
    ],
    ['CARDS', ['yes', 'ALL', '7', 'toString']],
    ['COMPRESS', ['yes', 'BEST', '11', 'toString']],
    ['PORT', ['0', '65536', '-1', '80.5', '1e3', 'eighty', ' 80', '0x50', '99999999']],
  ])('%s that cannot be meant is refused, with what was found and an example: %j', (name, values) => {
    for (const value of values) {
      const start = `${name} is ${JSON.stringify(value)}, expected `
      const sentence = new RegExp(`^${start.replace(/[^\w ]/g, '\\$&')}[^\\n]+, such as ${name}=\\S+\\.$`)
      expect(() => readSettings({ [name]: value }), value).toThrow(sentence)
    }
  })
})

it('a command with a wrong setting ends with one line and code 1', () => {
  const project = resolve(import.meta.dirname, '../..')
  const { status, stdout, stderr } = spawnSync('npx', ['vite', 'preview'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, PORT: 'eighty', npm_config_loglevel: 'silent' },
  })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toBe('PORT is "eighty", expected a whole number from 1 to 65535, such as PORT=4173.\n')
})
