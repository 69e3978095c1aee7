// Whether a reader has asked their browser to save data (Network Information API, `saveData`; Media Queries 5,
// `prefers-reduced-data`), or has a line on which every byte counts: then nothing is fetched that may not be needed.

const connection = (): object => {
  const found: unknown = 'connection' in navigator ? navigator.connection : undefined
  return typeof found === 'object' && found !== null ? found : {}
}

/** Ask only in a browser. */
export const savesData = (): boolean => {
  const line = connection()
  return ('saveData' in line && line.saveData === true) || window.matchMedia('(prefers-reduced-data: reduce)').matches
}

/** Whether what may be asked for next is fetched before it is: not where data is saved, nor on a line of the second generation. */
export const fetchesAhead = (): boolean => {
  const line = connection()
  return !savesData() && !('effectiveType' in line && String(line.effectiveType).endsWith('2g'))
}
