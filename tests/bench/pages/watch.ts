// Runs in the page, before anything of its own: notes when things were painted, what moved, and what held the page up.

/** What the page itself can tell, in milliseconds since it was asked for; `shift` is the layout shift. */
export interface Watched {
  readonly first: number
  readonly largest: number
  /** When the last paragraph of the story stood in a painted frame. */
  readonly words: number
  /** What long tasks took beyond 50 ms each, from the first paint on. */
  readonly blocked: number
  readonly shift: number
  /** Files that held up the first paint. */
  readonly blocking: readonly string[]
  /** From the click to the frame with the heading that was asked for; 0 before. */
  readonly clicked: number
}

declare global {
  interface Window {
    readonly benchVisit: () => Watched
  }
}

interface Awaited {
  readonly last: string
  readonly title: string
}

const clickKey = 'bench.click'

/** Starts watching. It is sent to the page as its own text and must use nothing outside itself. */
export const watch = ({ last, title, clickKey: key }: Awaited & { readonly clickKey: string }): void => {
  const found = { first: 0, largest: 0, words: 0, shift: 0, clicked: 0 }
  const tasks: { start: number; time: number }[] = []
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver(list => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', entry => {
    if (entry.name === 'first-contentful-paint') found.first = entry.startTime
  })
  observe('largest-contentful-paint', entry => {
    found.largest = entry.startTime
  })
  observe('layout-shift', entry => {
    if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput)) found.shift += Number(entry.value)
  })
  observe('longtask', entry => tasks.push({ start: entry.startTime, time: entry.duration }))
  addEventListener(
    'click',
    event => sessionStorage.setItem(key, String(performance.timeOrigin + event.timeStamp)),
    true,
  )
  const now = () => performance.now()
  // A message posted in a frame is answered once the frame is painted.
  const painted = (then: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', then)
    port1.start()
    port2.postMessage(0)
  }
  const frame = () => {
    if (found.words === 0 && document.body?.textContent.includes(last))
      painted(() => {
        found.words ||= now()
      })
    const asked = Number(sessionStorage.getItem(key) ?? 0)
    if (asked > 0 && found.clicked === 0 && document.querySelector('h1')?.textContent === title)
      painted(() => {
        found.clicked ||= performance.timeOrigin + now() - asked
      })
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const isBlocking = (entry: PerformanceEntry) =>
    'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking'
  Object.assign(window, {
    benchVisit: () => ({
      ...found,
      blocked: tasks
        .filter(({ start, time }) => start + time > found.first)
        .reduce((sum, { time }) => sum + time - 50, 0),
      blocking: performance
        .getEntriesByType('resource')
        .filter(isBlocking)
        .map(({ name }) => name),
    }),
  })
}

/** The text of the script that watches a page of these words. */
export const watchScript = (awaited: Awaited): string =>
  `(${String(watch)})(${JSON.stringify({ ...awaited, clickKey })})`
