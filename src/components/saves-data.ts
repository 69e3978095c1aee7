// Whether a reader has asked their browser to save data (Network Information API, `saveData`): then nothing is fetched that
// may not be needed.

/** Ask only in a browser. */
export const savesData = (): boolean => {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  )
}
