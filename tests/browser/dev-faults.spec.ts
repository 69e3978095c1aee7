// The development server with content that is broken and mended again: each fault shows on the page it belongs to, in words,
// and goes away by itself. With a server of its own, on a copy of the content.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer, type ViteDevServer } from 'vite'
import { corpusPlugin } from '../../src/build/corpus-plugin.ts'
import { paths } from '../../src/paths.ts'
import { root } from './run-npm.ts'
import { corpus, siteFolder } from './site.ts'
import { expect, open, test } from './test.ts'

test.describe.configure({ mode: 'default' })
// In development styles come late: Chromium says so when a page is left before it knows whether to fade.
test.use({ mayLog: [/\[vite\]|React DevTools|ViewTransition/] })

const [story, other] = corpus.posts.filter(({ editions }) => editions.includes('retold')).toReversed()
const [week] = corpus.weeks
let folder = ''
let server: ViteDevServer
const address = (path: string) => new URL(path, server.resolvedUrls?.local[0]).href

const fileOf = (slug: string, name: string): string => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const found = files.find(file => file.endsWith(`-${slug}/${name}`))
  if (found === undefined) throw new Error(`The content has no ${name} of ${slug}`)
  return found
}

/** Changes a file, and gives back how to put it back as it was. */
const change = (file: string, edit: (text: string) => string): (() => void) => {
  const whole = join(folder, file)
  const before = readFileSync(whole, 'utf8')
  writeFileSync(whole, edit(before))
  return () => writeFileSync(whole, before)
}

test.beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'reader-dev-')), 'content')
  cpSync(join(root, 'content'), folder, { recursive: true })
  server = await createServer({
    root,
    configFile: false,
    appType: 'mpa',
    plugins: [react(), corpusPlugin(folder)],
    cacheDir: join(folder, '../vite'),
    logLevel: 'silent',
    // The words alone are edited here; whoever edits code meanwhile does not disturb.
    server: { port: 0, host: '127.0.0.1', watch: { ignored: [join(root, 'src/**')] } },
  })
  await server.listen()
})
test.afterAll(async () => {
  await server.close()
  rmSync(join(folder, '..'), { recursive: true })
})

test('a fault shows on its page and its week’s, in words, and goes when it is mended, with no restart', async ({
  page,
}) => {
  const slug = story?.slug ?? ''
  const file = fileOf(slug, 'post.md')
  const panel = page.getByRole('alert', { name: 'Faults in the content' })
  await open(page, address(paths.post(slug)))
  await expect(panel).toHaveCount(0)
  const mend = change(file, text => text.replace(/^authors: \[/m, 'authors: [nobody-we-know, '))
  await expect(panel).toContainText('1 fault in the content of this page')
  const line =
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .findIndex(text => text.startsWith('authors:')) + 1
  await expect(panel).toContainText(`${file}:${line}`)
  await expect(panel).toContainText('Found: author "nobody-we-know" has no file in authors/')
  await expect(panel).toContainText('Expected: one of ')
  await expect(panel).toContainText('To mend it: ')
  await expect(page.locator('h1')).toHaveText(story?.title ?? '')

  for (const path of [paths.week(week?.slug ?? ''), paths.home()]) {
    await open(page, address(path))
    await expect(panel).toContainText('1 fault in the content of this page')
  }
  await open(page, address(paths.post(other?.slug ?? '')))
  await expect(panel).toContainText('1 fault on other pages')
  await expect(panel).not.toContainText('nobody-we-know')
  await panel.getByRole('link', { name: paths.post(slug) }).click()
  await expect(panel).toContainText('nobody-we-know')

  mend()
  await expect(panel).toHaveCount(0)
  await expect(page.locator('h1')).toHaveText(story?.title ?? '')
})

test('a fault of the word list shows on every page, and follows a move without a load', async ({ page }) => {
  const panel = page.getByRole('alert', { name: 'Faults in the content' })
  const mend = change('words.md', text => `Words above all others.\n\n${text}`)
  await open(page, address(paths.about()))
  await expect(panel).toContainText('words.md:1')
  await expect(panel).toContainText('text above the first word')
  mend()
  await expect(panel).toHaveCount(0)

  const mendTheme = change('themes/families.md', text => text.replace('families:', 'famlies:'))
  await expect(panel).toContainText('on other pages')
  await page.evaluate(() => document.documentElement.setAttribute('data-same-load', ''))
  await page.locator(`a[href="${paths.themes()}"]`).first().click()
  await expect(page).toHaveURL(new RegExp(`${paths.themes()}$`))
  await expect(panel).toContainText('unknown fact "famlies"')
  await expect(page.locator('html[data-same-load]')).toHaveCount(1)
  mendTheme()
  await expect(panel).toHaveCount(0)
})

test('a misspelt word shows on its page, and the page shows it too, for it can be read', async ({ page }) => {
  const slug = story?.slug ?? ''
  const panel = page.getByRole('alert', { name: 'Faults in the content' })
  await open(page, address(paths.post(slug)))
  const mend = change(fileOf(slug, 'retold.md'), text => text.replace(/ \{#p/, ' The colour was wonderfull. {#p'))
  await expect(panel).toContainText('the word "wonderfull"', { timeout: 60_000 })
  await expect(page.getByText('The colour was wonderfull.').first()).toBeAttached()
  await expect(panel).not.toContainText('the words from before')
  mend()
  await expect(panel).toHaveCount(0, { timeout: 60_000 })
})

test('nothing of it is in the built site', () => {
  const scripts = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(?:js|html)$/.test(name),
  )
  expect(scripts.length).toBeGreaterThan(10)
  const holding = scripts.filter(name =>
    /Faults in the content|reader:faults|@reader/.test(readFileSync(join(siteFolder, name), 'utf8')),
  )
  expect(holding).toEqual([])
})
