// Names the steps of a build as it goes, for whoever measures what each of them costs (`npm run bench -- scale`).

/** What the marks of steps are called. */
export const stepMark = 'build-step:'

/** Says that a step begins, which ends the one before. With it stands what the process has used so far. */
export const beginStep = (name: string): void =>
  void performance.mark(`${stepMark}${name}`, { detail: process.cpuUsage() })
