// Script takes over the page that is there: the same nodes, in the same order, before and after.
import { expect, open, test, missingPageLog } from './test.ts'
import { pageKinds } from './site.ts'

declare global {
  interface Window {
    /** Every node of the page as it came, before any of our script ran. */
    asItCame: readonly Node[]
  }
}

test.use({ mayLog: [missingPageLog] })

// No question is known when the site is built: its answer can only come after the page has been taken over.
const asItWasBuilt = pageKinds.filter(([, address]) => !address.includes('?'))

for (const [kind, address] of asItWasBuilt) {
  test(`the nodes of ${kind} are those that came with the page`, async ({ page }) => {
    await page.addInitScript(() => {
      // Interactive: the page is parsed; deferred scripts have not begun (HTML Standard, 8.2.5).
      document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive') return
        const nodes: Node[] = []
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) nodes.push(walker.currentNode)
        window.asItCame = nodes
      })
    })
    await open(page, address)
    // Pages that can be read as they came wait for a touch.
    await page.mouse.move(4, 4)
    await page.mouse.move(8, 8)
    await page.locator('html:not([data-held])').waitFor()
    const { before, lost } = await page.evaluate(() => ({
      before: window.asItCame.length,
      lost: window.asItCame.filter(node => !node.isConnected).map(node => node.textContent),
    }))
    expect(before).toBeGreaterThan(20)
    expect(lost).toEqual([])
    await expect(page.locator('h1')).toHaveCount(1)
  })
}
