// Who writes the made posts: a few people with many posts each, and as many others as an archive of that size would have.
// Their names are put together from those of the books, so that none is anybody's.

/** A person as an archive's folder tells of them. */
export interface MadePerson {
  readonly name: string
  /** What the organisation is called; several people share one. */
  readonly organisation: string
}

/** Every so many posts one is by somebody who writes all the time. */
const often = 7

const lastOf = (name: string): string => name.split(' ').at(-1) ?? name
const firstOf = (name: string): string => name.split(' ')[0] ?? name

/** Who wrote the post at a place in the archive; `names` are those of the books, `own` that of the post's book. */
export const personAt = (at: number, own: string, names: readonly string[]): MadePerson => {
  const organisationOf = (name: string) => `The ${lastOf(name)} Society`
  if (at % often === 0) return { name: own, organisation: organisationOf(own) }
  const first = names[at % names.length] ?? own
  const last = names[Math.floor(at / often) % names.length] ?? own
  return { name: `${firstOf(first)} ${lastOf(last)} the Younger`, organisation: organisationOf(last) }
}
