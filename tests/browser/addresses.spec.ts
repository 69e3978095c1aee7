// Whatever stands in an address, a real browser shows a page that answers, with the right status and no exception.
import { hostileStrings, inAddress, veryLong } from '../support/hostile-strings.ts'
import { paths } from '../../src/paths.ts'
import { expect, missingPageLog, test } from './test.ts'

test.use({ mayLog: [missingPageLog] })

/** Traps that come as far as the page; one of each sort, for each is a whole load. */
const traps = [
  '%',
  '%E0%A4%A',
  '\0',
  '__proto__',
  '\u202Egnp.exe',
  '\uD800',
  '(a+)+$',
  '<script>alert(1)</script>',
  '..%2f..%2fetc',
  veryLong,
]

test('a load of any address gives a page: missing things with 404, questions with 200', async ({ page }) => {
  for (const trap of traps) {
    const [, encoded = trap] = inAddress(trap)
    const short = encoded.slice(0, 99)
    for (const [address, status] of [
      [`/posts/${trap.startsWith('%') ? trap : encoded}/`, 404],
      [`${paths.search()}?q=${encoded}&theme=${short}&${short}=1#${short}`, 200],
    ] as const) {
      const answer = await page.goto(address)
      expect([address.slice(0, 60), answer?.status()]).toEqual([address.slice(0, 60), status])
      await page.locator('html[data-ready]').waitFor()
      await expect(page.locator('main h1')).toHaveCount(1)
      await expect(page.locator('main')).not.toContainText('Something went wrong')
    }
  }
})

test('a move within the site to any address gives a page as well', async ({ page }) => {
  await page.goto(paths.about())
  await page.locator('html[data-ready]').waitFor()
  const loads: string[] = []
  page.on('framenavigated', frame => loads.push(frame.url()))
  for (const trap of hostileStrings) {
    const told = await page.evaluate(async text => {
      window.history.pushState(
        { key: 'odd', idx: 1, usr: null },
        '',
        `?q=${encodeURIComponent(text.replace(/[\uD800-\uDFFF]/g, '�'))}&edition=${text.slice(0, 99)}`,
      )
      window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
      await new Promise(done => setTimeout(done))
      return [document.querySelectorAll('main').length, document.querySelectorAll('main h1').length]
    }, trap)
    expect(told).toEqual([1, 1])
  }
})
