// The one clock of what a reader keeps. Everything else here takes its time as an argument.

/** The moment it is. */
export const currentMoment = (): Date => new Date()

/** The day it is where the reader is, as `2031-05-06`. */
export const currentDay = (): string => {
  const now = currentMoment()
  const two = (count: number): string => String(count).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
