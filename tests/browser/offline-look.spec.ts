// What is said of the network, in light and dark, by keys alone and on a narrow screen: no rule of accessibility is broken.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { paths } from '../../src/paths.ts'
import { rules } from './axe-rules.ts'
import { kept, note, offlineHost, restKept } from './offline-host.ts'
import { siteFolder } from './site.ts'
import { expect, open, test } from './test.ts'

const host = offlineHost()
const { at } = host

const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
    .analyze()
  return violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ failureSummary }) => failureSummary)])
}
const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`in ${colorScheme}, ${width} wide: the note, the page for what is not kept, and the weeks break no rule`, async ({
      page,
    }) => {
      test.setTimeout(240_000)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 720 })
      await host.start(siteFolder)
      await open(page, at(paths.home()))
      await restKept(page)
      await page.getByText('Read this week with no network').click()
      await expect(page.getByText('This is the newest week')).toBeVisible()
      expect([await faults(page), await isWide(page)]).toEqual([[], false])
      await host.stop()
      await page.goto(at(paths.saved()))
      await expect(note(page).getByRole('status')).toHaveText('You are offline. You can still read this whole week.')
      await expect(page.getByRole('region', { name: 'Weeks on this device' })).toBeVisible()
      expect([await faults(page), await isWide(page)]).toEqual([[], false])
      await page.goto(at('/posts/no-such-story/'))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This device does not have this page')
      expect([await faults(page), await isWide(page)]).toEqual([[], false])
    })
  }
}

test('the note is reached and closed by keys alone, and hides nothing that has the focus', async ({
  page,
  context,
}) => {
  await host.start(siteFolder)
  await open(page, at(paths.about()))
  await kept(page)
  await context.setOffline(true)
  await expect(note(page)).toBeVisible()
  const close = note(page).getByRole('button', { name: 'Close' })
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const isCovered = await page.evaluate(() => {
      const [focused, bar] = [
        document.activeElement,
        document.querySelector('section[aria-label="Network and version"]'),
      ]
      if (!focused || !bar || bar.contains(focused) || focused === document.body) return false
      return focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1
    })
    expect(isCovered, await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80))).toBe(false)
    if (await close.evaluate(button => button === document.activeElement)) break
  }
  await expect(close).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(note(page)).toHaveCount(0)
})
