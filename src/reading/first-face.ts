// Whether the page is drawn in its own face. Runs before the first pixel, from the text of this function alone, so it must use
// nothing outside itself. A face that came later would move the lines, so it is used where it can be there in time, or never.

/**
 * Sets `data-face` on the root where the page itself was answered within `quick` milliseconds, so that a face will be too, or
 * where a worker keeps the site on this device. Others read in the stand-in and fetch nothing; the worker fetches the face once
 * the page rests, and the next visit has it. `answered`: milliseconds until the page's first byte came.
 */
export const firstFace = (
  root: { setAttribute: (name: string, value: string) => void },
  { answered, isKept }: { readonly answered: number; readonly isKept: boolean },
): void => {
  const quick = 100
  if (isKept || answered < quick) root.setAttribute('data-face', '')
}
