// No rule of WCAG 2.2 that a machine can check is broken, AAA included, in light and in dark.
import { AxeBuilder } from '@axe-core/playwright'
import { rules } from './axe-rules.ts'
import { expect, missingPageLog, open, test } from './test.ts'
import { pageKinds } from './site.ts'

test.use({ mayLog: [missingPageLog] })

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    for (const [kind, address] of pageKinds) {
      test(`${kind} breaks no rule`, async ({ page }) => {
        await open(page, address)
        // `enabled`: AAA rules are off unless asked for, whatever their tags say.
        const { violations, passes } = await new AxeBuilder({ page })
          .withTags(rules)
          // What passes is counted, not listed: a page of thousands of links has too much of it to carry over.
          .options({
            resultTypes: ['violations'],
            rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
          })
          .analyze()
        const told = violations.map(({ id, nodes }) => ({
          rule: id,
          at: nodes.slice(0, 5).map(node => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
        }))
        expect(told).toEqual([])
        expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced')
      })
    }
  })
}
