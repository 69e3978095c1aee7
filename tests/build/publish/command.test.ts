// `npm run host`: what it prints for each host, what it refuses, and that it changes no file that is there.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { main } from '../../../src/build/publish/command.ts'
import { workflowFile } from '../../../src/build/publish/github-pages.ts'

let out = ''
let err = ''
beforeEach(() => {
  ;[out, err] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation(text => ((out += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation(text => ((err += String(text)), true))
})
afterEach(() => vi.restoreAllMocks())

const settings = { SITE_URL: 'https://week.example.org', OUT_DIR: '/var/www/a week/site', BASE_PATH: '/week/' }
const pages = resolve(import.meta.dirname, '../../../content/publishing')
const page = (name: string): string => readFileSync(join(pages, `${name}.md`), 'utf8')

describe('npm run host', () => {
  it.each([
    ['nginx', ['server_name week.example.org;', 'location /week/ {', 'alias "/var/www/a week/site/";', 'listen 80;']],
    ['caddy', ['https://week.example.org {', 'handle_path /week/* {', 'root * "/var/www/a week/site"']],
    ['github-pages', ['actions/deploy-pages', 'path: dist']],
  ])('prints what %s must be told, with the settings of the build', (host, parts) => {
    expect(main([host], settings)).toBe(0)
    for (const part of parts) expect(out).toContain(part)
    expect(err).toBe('')
  })

  it('answers to any name where no address is set', () => {
    main(['nginx'], {})
    main(['caddy'], {})
    expect(out).toContain('server_name _;')
    expect(out).toContain('\n:80 {')
  })

  it('gives two sites of one nginx names of their own', () => {
    const names = (BASE_PATH: string) => {
      out = ''
      main(['nginx'], { ...settings, BASE_PATH })
      return new Set(out.match(/\$reader_\w+/g))
    }
    expect([...names('/a/')].filter(name => names('/b/').has(name))).toEqual([])
    expect(names('/a/').size).toBe(2)
  })

  it('writes a new file where it is asked to, and changes none that is there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'reader-host-'))
    const file = join(folder, 'new/week.conf')
    try {
      expect(main(['nginx', '--to', file], settings)).toBe(0)
      const text = readFileSync(file, 'utf8')
      expect(text).toContain('server_name week.example.org;')
      expect(main(['caddy', '--to', file], settings)).toBe(2)
      expect(err).toContain('is there already, and it was not changed')
      expect(readFileSync(file, 'utf8')).toBe(text)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it.each([
    [['apache'], {}, '"apache" is no host that is known, expected one of nginx, caddy, github-pages.'],
    [['toString'], {}, '"toString" is no host'],
    [['nginx', '--into', 'x'], {}, '"--into x" is not understood'],
    [['nginx', '--to'], {}, '"--to" is not understood'],
    [['nginx'], { SITE_URL: 'example.org' }, 'SITE_URL is "example.org", expected'],
    [['nginx'], { OUT_DIR: '/a$b' }, 'nginx cannot be told "/a$b/"'],
    [['caddy'], { OUT_DIR: '/a{b}' }, 'Caddy cannot be told "/a{b}"'],
  ])('refuses %j in one sentence', (argv, env, sentence) => {
    expect(main(argv, env)).toBe(2)
    expect([out, err.trimEnd().split('\n').length]).toEqual(['', 1])
    expect(err).toContain(sentence)
  })

  it('says what it can do', () => {
    expect(main([])).toBe(0)
    for (const host of ['nginx', 'caddy', 'github-pages', 'Netlify', 'Cloudflare Pages']) expect(out).toContain(host)
  })
})

describe('the workflow', () => {
  it('is YAML, and gives the address to the build', () => {
    const { jobs } = parse(workflowFile())
    const build = jobs.publish.steps.find(({ run }: { run?: string }) => run === 'npm run build')
    expect(Object.keys(build.env)).toEqual(['SITE_URL', 'BASE_PATH', 'COMPRESS'])
  })

  it('stands word for word in its page', () => {
    expect(page('github-pages')).toContain(workflowFile())
  })
})
