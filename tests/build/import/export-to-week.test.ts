// An export from end to end: the files it becomes read back as the week it was, with its links, pictures and days.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../../src/build/import/command.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'export-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const item = (number: number, body: string) => `<item><title>The kite</title><dc:creator>ada</dc:creator>
<guid>https://example.org/?p=${number}</guid><content:encoded><![CDATA[${body}]]></content:encoded>
<wp:post_date>2031-05-06 23:30:00</wp:post_date><wp:post_date_gmt>2031-05-07 04:30:00</wp:post_date_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`

const exportOf = (...items: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Kite Week</title><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Example</wp:author_display_name></wp:author>
${items.join('\n')}</channel></rss>`

const run = async (text: string) => {
  const file = join(folder, 'export.xml')
  writeFileSync(file, text)
  const told: string[] = []
  const code = await main([file, '--into', join(folder, 'into')], {
    out: line => told.push(line),
    err: line => told.push(line),
  })
  return { code, told: told.join('\n') }
}

const original = (post: string) => readFileSync(join(folder, 'into/weeks/kite-week/posts', post, 'original.md'), 'utf8')

describe('a WordPress export', () => {
  it('becomes a week: links and pictures are kept, what acts is not, and the day is the one of the blog', async () => {
    const body = `<p>We <a href="https://example.org/fly">flew</a> it <a href="javascript:alert(1)">high</a>.</p>
<script>alert(2)</script><img src="https://example.org/kite.png" alt="A red kite"><img src="https://example.org/b.png">`
    const { code, told } = await run(exportOf(item(1, body)))
    expect(told).toContain('difference 0')
    expect(code).toBe(0)
    const text = original('2031-05-06-the-kite')
    expect(text).toContain('We [flew](https://example.org/fly) it high. {#p1}')
    expect(text).toContain('[A red kite](https://example.org/kite.png) {#p2 .caption}')
    expect(text).toContain('[Picture](https://example.org/b.png) {#p3 .caption}')
    expect(text).not.toContain('alert')
    expect(told).toMatch(/javascript:alert/)
  })

  it('keeps fifty posts of one title on one day', async () => {
    const { code } = await run(exportOf(...Array.from({ length: 50 }, (_, at) => item(at, `<p>Number ${at}.</p>`))))
    expect(code).toBe(0)
    const names = ['the-kite', ...Array.from({ length: 49 }, (_, at) => `the-kite-${at + 2}`)]
    const words = names.map(name => /Number (\d+)\./.exec(original(`2031-05-06-${name}`))?.[1])
    expect(new Set(words).size).toBe(50)
  })

  it('is refused whole for a DOCTYPE, and nothing is written', async () => {
    const text = exportOf(item(1, '<p>One.</p>')).replace(
      '?>',
      '?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>',
    )
    const { code, told } = await run(text)
    expect(code).toBe(1)
    expect(told).toContain('DOCTYPE')
    expect(told.split('\n')).toHaveLength(1)
    expect(existsSync(join(folder, 'into'))).toBe(false)
  })
})
