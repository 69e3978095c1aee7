// The site from a server that knows nothing: files as they lie, no redirects, no headers of ours, no page for 404.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { pageKinds, siteFolder } from './site.ts'
import { expect, open, test } from './test.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const server = createServer((request, response) => {
  const path = join(siteFolder, new URL(request.url ?? '/', 'http://localhost').pathname)
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
  if (!existsSync(file)) response.writeHead(404).end()
  else response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
})

let address = ''

test.beforeAll(async () => {
  await new Promise<void>(done => server.listen(0, 'localhost', done))
  const bound = server.address()
  address = typeof bound === 'object' && bound !== null ? `http://localhost:${bound.port}` : ''
})
test.afterAll(() => server.close())

test('every kind of page comes to life, and a move needs nothing but files', async ({ page }) => {
  for (const [, path] of pageKinds.filter(([kind]) => kind !== 'a page that is missing')) {
    await open(page, address + path)
    await expect(page.locator('h1')).toHaveCount(1)
  }
  await open(page, `${address}/`)
  await page.locator('main a[href^="/posts/"]').first().click()
  await expect(page.locator('main h1')).toBeFocused()
  await expect(page).toHaveURL(/\/posts\/[a-z0-9-]+\//)
})

test.describe('with no header that says so', () => {
  test.use({
    mayLog: [/Content Security Policy|TrustedScript|^request to another host: https:\/\/reader\.invalid/],
  })

  test('a page still takes nothing from another host, and no script that is put into it', async ({ page }) => {
    await open(page, `${address}/`)
    const refused = await page.evaluate(() => {
      const told: string[] = []
      document.addEventListener('securitypolicyviolation', event => told.push(event.effectiveDirective))
      const image = document.createElement('img')
      image.src = 'https://reader.invalid/a.png'
      document.body.append(image)
      try {
        document.createElement('script').text = 'document.title = "taken over"'
      } catch (error) {
        told.push(String(error))
      }
      return new Promise<readonly string[]>(done => setTimeout(() => done(told), 500))
    })
    expect(refused).toEqual(expect.arrayContaining(['img-src', expect.stringContaining('TrustedScript')]))
  })
})
