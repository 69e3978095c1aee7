// A number with the word that goes with it.

/** `1 story`, `7 stories`; without a third word the second takes an s: `1 post`, `9 posts`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** `1 passage`, `3 passages`. */
export const countPassages = (n: number): string => counted(n, 'passage')

/** `1 story`, `7 stories`. */
export const countStories = (n: number): string => counted(n, 'story', 'stories')

/** `1 person`, `9 people`. */
export const countPeople = (n: number): string => counted(n, 'person', 'people')

/** `1 minute`, `3 minutes`. */
export const countMinutes = (n: number): string => counted(n, 'minute')
