// In the browser, in development alone: shows the faults of the content on the pages they belong to, as the server tells
// them, until they are mended. Plain script beside the app, so that it works where the app has nothing to show.
/** @typedef {{ file: string, line: number, found: string, expected: string, mend: string, pages: string[] }} Fault */

const base = import.meta.env.BASE_URL.replace(/\/$/, '')
/** @type {{ faults: Fault[], isStale: boolean }} */
let told = { faults: [], isStale: false }

const panel = document.createElement('section')
panel.setAttribute('role', 'alert')
panel.setAttribute('aria-label', 'Faults in the content')
panel.lang = 'en-GB'
panel.style.cssText =
  'position:fixed;inset:auto 0 0 0;z-index:2147483647;max-block-size:45vh;overflow:auto;padding:1rem;' +
  'background:#fff4f2;color:#1d1d1d;border-block-start:4px solid #b3261e;font:1rem/1.5 system-ui,sans-serif'

const element = (name, ...children) => {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

const line = (label, text) => element('div', element('strong', `${label} `), text)

const item = ({ file, line: number, found, expected, mend }) => {
  const made = element('li', element('code', `${file}:${number}`))
  made.style.cssText = 'list-style:none;margin-block-end:.75rem'
  made.append(line('Found:', found), line('Expected:', expected), line('To mend it:', mend))
  return made
}

const counted = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`

const title = text => {
  const made = element('p', element('strong', text))
  made.style.margin = '0 0 .5rem'
  return made
}

const elsewhere = faults => {
  const pages = [...new Set(faults.map(({ pages: [page] }) => page))]
  const made = element('p', `${counted(faults.length, 'fault')} on other pages: `)
  for (const [at, page] of pages.entries()) {
    const link = element('a', page)
    link.href = base + page
    link.style.color = 'inherit'
    made.append(at > 0 ? ', ' : '', link)
  }
  return made
}

const draw = () => {
  const here = location.pathname.slice(base.length) || '/'
  const own = told.faults.filter(({ pages }) => pages.length === 0 || pages.includes(here))
  const others = told.faults.filter(fault => !own.includes(fault))
  if (told.faults.length === 0) return panel.remove()
  panel.replaceChildren(
    ...(own.length > 0
      ? [title(`${counted(own.length, 'fault')} in the content of this page`), element('ul', ...own.map(item))]
      : []),
    ...(others.length > 0 ? [elsewhere(others)] : []),
    ...(told.isStale ? [element('p', 'Until all is mended, the site shows the words from before.')] : []),
  )
  if (!panel.isConnected) document.body.append(panel)
}

import.meta.hot.on('NEWS', message => {
  told = message
  draw()
})
import.meta.hot.send('QUESTION')

// The app changes the address without a load; the title of the page changes with it.
addEventListener('popstate', draw)
new MutationObserver(draw).observe(document.head, { subtree: true, childList: true, characterData: true })
