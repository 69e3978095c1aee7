// A day is the same day wherever the reader is.
import { corpus } from './site.ts'
import { expect, open, test } from './test.ts'
import { dayNumber, monthOf } from '../../src/corpus/dates.ts'
import { paths } from '../../src/paths.ts'

for (const timezoneId of ['Pacific/Kiritimati', 'America/Adak']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId })

    test('every date shows the day it names', async ({ page }) => {
      for (const address of ['/', ...corpus.posts.map(({ slug }) => paths.post(slug))]) {
        await open(page, address)
        const dates = await page
          .locator('time[datetime]')
          .evaluateAll(times =>
            times.map(time => ({ day: time.getAttribute('datetime') ?? '', shown: time.textContent })),
          )
        expect(dates.length, address).toBeGreaterThan(0)
        for (const { day, shown } of dates) {
          expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          expect(shown, day).toMatch(new RegExp(`(^|\\D)${dayNumber(day)}(\\D|$)`))
          expect(shown, day).toContain(monthOf(day).split(' ')[0])
        }
      }
    })
  })
}

// From twelve hours behind Greenwich to fourteen before it, with those that are half and quarter hours off.
const zones =
  `Etc/GMT+12 Pacific/Pago_Pago Pacific/Honolulu Pacific/Marquesas America/Anchorage America/Los_Angeles America/Denver
  America/Chicago America/New_York America/St_Johns America/Sao_Paulo Atlantic/Azores Europe/London Europe/Berlin Africa/Cairo
  Asia/Tehran Asia/Kolkata Asia/Kathmandu Asia/Shanghai Australia/Adelaide Australia/Sydney Pacific/Chatham
  Pacific/Kiritimati`.split(/\s+/)
const languages = ['en-GB', 'en-US', 'de-DE', 'ar-EG', 'fa-IR', 'th-TH', 'ja-JP', 'he-IL']

test('in 23 zones and 8 languages the days stand as they were printed, before script and after', async ({
  browser,
  baseURL,
}) => {
  expect(new Set(zones).size).toBe(23)
  const shown = new Set<string>()
  const days = () =>
    [...document.querySelectorAll('main time')]
      .map(time => `${time.getAttribute('datetime')} ${time.textContent}`)
      .join('\n')
  for (const [turn, locale] of languages.entries()) {
    const page = await browser.newPage({ baseURL: baseURL ?? '', locale, serviceWorkers: 'block' })
    const cdp = await page.context().newCDPSession(page)
    for (const timezoneId of zones.filter((_, at) => at % languages.length === turn)) {
      await cdp.send('Emulation.setTimezoneOverride', { timezoneId })
      // As it comes, with script held back; then taken over.
      let letGo: () => void = () => undefined
      const gone = new Promise<void>(done => (letGo = done))
      await page.route(/\/assets\/entry-.*\.js$/, route => gone.then(() => route.continue()))
      await page.goto('/', { waitUntil: 'commit' })
      await page.locator('footer').waitFor()
      shown.add(await page.evaluate(days))
      letGo()
      await page.locator('html[data-ready]').waitFor()
      shown.add(await page.evaluate(days))
      await page.unrouteAll({ behavior: 'wait' })
    }
    await page.close()
  }
  expect([...shown]).toHaveLength(1)
  expect([...shown][0]).toMatch(/^\d{4}-\d{2}-\d{2} .*\d/)
})
