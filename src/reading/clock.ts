// The one clock of what a reader keeps. Everything else here takes its time as an argument.

/** The moment it is. */
export const currentMoment = (): Date => new Date()
