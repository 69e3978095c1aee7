// A site of its own for a spec that needs other words than those of the content: imported from a page, built, served.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '../../src/build/static-server.ts'
import { npm } from './run-npm.ts'
import { test } from './test.ts'

/** The folder of words before they are built. `beside` writes a file next to each post's original, made from it. */
export interface OwnContent {
  readonly folder: string
  readonly beside: (name: string, from: (original: string) => string) => void
}

/**
 * Builds a site from a plain-text page before the tests of a file, and takes it away after them. `prepare` may change the
 * words in between. Gives the whole address of a path on it, once the tests run.
 */
export const ownSite = (source: string, prepare: (content: OwnContent) => void = () => undefined) => {
  test.describe.configure({ mode: 'default' })
  let folder = ''
  let server: Awaited<ReturnType<typeof serveFolder>>
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reader-own-'))
    const content = join(folder, 'content')
    writeFileSync(join(folder, 'page.txt'), source)
    npm(['import', '--', join(folder, 'page.txt'), '--into', content], {})
    const originals = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('original.md'),
    )
    prepare({
      folder: content,
      beside: (name, from) => {
        for (const original of originals)
          writeFileSync(join(content, original, '..', name), from(readFileSync(join(content, original), 'utf8')))
      },
    })
    npm(['build'], { CONTENT_DIR: content, OUT_DIR: join(folder, 'site') })
    server = await serveFolder(join(folder, 'site'))
  })
  test.afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  return (path: string): string => new URL(path, server.address).href
}
