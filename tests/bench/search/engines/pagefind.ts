// Pagefind: its own WebAssembly and chunked index, so it is asked where it runs: in Chromium, from a served folder.
// Each passage is a small page of its own, for Pagefind weighs words by the headings they stand in.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { close, createIndex } from 'pagefind'
import { z } from 'zod'
import { serveFolder } from '../../../../src/build/static-server.ts'
import { findBrowser } from '../../../browser/find-browser.ts'
import { type Engine, mostPassages, type PassageText, rankedOf, type Source } from '../engine.ts'

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const pageOf = ({ title, authors, text }: PassageText): string =>
  `<html lang="en"><body><h1>${escape(title)}</h1><p>${escape(authors)}</p><p>${escape(text)}</p></body></html>`

/** Writes Pagefind's index of the passages into a new folder. */
export const writeIndex = async ({ passages }: Source): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'reader-pagefind-'))
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`)
  for (const passage of passages) {
    await index.addHTMLFile({ url: `/${passage.id.replace('#', '/')}/`, content: pageOf(passage) })
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await close()
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>')
  return folder
}

/** All bytes of an index that hold what is searched and shown; not its code. */
export const indexBytes = async (folder: string): Promise<number> => {
  const names = await readdir(folder, { recursive: true })
  const data = names.filter(name => /\.(pf_\w+)$|entry\.json$/.test(name))
  const sizes = await Promise.all(data.map(async name => (await readFile(join(folder, name))).length))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** A file Pagefind fetched, with its bytes as they lie on disk. */
export interface Fetched {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Pagefind in a page. `fetched` are the files asked for since the page was opened. */
export interface PagefindEngine extends Pick<Engine, 'search'> {
  readonly close: () => Promise<void>
  readonly fetched: () => Promise<readonly Fetched[]>
}

// Given to the page as text: Vite, which loads this file, would put its own loader in place of a written `import`.
const questionFor = (q: string, most: number): string => `(async () => {
  const pagefind = await import('/pagefind/pagefind.js')
  const { results } = await pagefind.search(${JSON.stringify(q)})
  return Promise.all(results.slice(0, ${most}).map(async result => (await result.data()).url))
})()`

/** Opens a written index in Chromium. Each question waits until its answers are named, `most` of them. */
export const openIndex = async (folder: string, most = mostPassages): Promise<PagefindEngine> => {
  const server = await serveFolder(folder)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage()
  const asked = new Set<string>()
  page.context().on('request', request => asked.add(new URL(request.url()).pathname))
  await page.goto(server.address)
  asked.clear()
  return {
    search: async q => {
      const urls = z.array(z.string()).parse(await page.evaluate(questionFor(q, most)))
      return urls.map(url =>
        rankedOf(
          decodeURI(url)
            .replace(/^\/|\/$/g, '')
            .replace('/', '#'),
        ),
      )
    },
    fetched: () =>
      Promise.all(
        [...asked].map(async pathname => ({ name: pathname, bytes: await readFile(join(folder, pathname)) })),
      ),
    close: async () => {
      await browser.close()
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
