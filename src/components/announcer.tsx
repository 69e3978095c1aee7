// The one polite live region for moves between pages. It stands in the page from the start, empty.

/** The region's id; there is one on every page. */
const regionId = 'arrival'

/** A live region that a screen reader watches without anything on screen. */
export const Announcer = () => <p id={regionId} className="heard" aria-live="polite" aria-atomic="true" />

/** Says a sentence once. Written straight into the page: nothing else depends on it, so nothing is drawn again. */
export const announce = (text: string): void => {
  const region = document.getElementById(regionId)
  if (region) region.textContent = text
}
