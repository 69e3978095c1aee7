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
