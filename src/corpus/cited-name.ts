// A name as lists of sources have it: the family name first. Names do not say how they are made, so this is a rule of thumb
// for names as English writes them: the last word, with the small words before it (van, de la), is the family's.

/** A person, or an organisation, whose name is never turned round. `given` is empty for a single name. */
export type CitedName =
  | { readonly kind: 'person'; readonly family: string; readonly given: string }
  | { readonly kind: 'organisation'; readonly name: string }

const titles = /^(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|reverend|baroness|baron)\.?\s+)+/iu
/** What stands behind a name: `MBE`, `PhD`, `Jr`, after a comma or in capitals. */
const honours = /(?:,.*|(?:\s+(?:[CMOK]BE|PhD|MD|MA|MSc|BA|BSc|RN|FRCN|Jr\.?|Sr\.?|II|III))+)$/u
const collective =
  /^the\s|\b(?:team|group|groups|trust|networks?|council|university|college|school|society|association|foundation|charity|club|union|institute|centre|forum|collective|partnership|alliance|agency|ltd|limited|cic|nhs|members|editors)\b|&/iu

/** Reads a name. `organisations`: names that are known to be no person's. */
export const citedName = (name: string, organisations: readonly string[] = []): CitedName => {
  const whole = name.replace(/\s+/g, ' ').trim()
  if (organisations.includes(whole) || collective.test(whole)) return { kind: 'organisation', name: whole }
  const words = (whole.replace(honours, '').replace(titles, '') || whole).split(' ')
  const small = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word))
  const from = small === -1 ? words.length - 1 : small
  return { kind: 'person', family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') }
}

/** `Diana E.` -> `D.E.`, `Jean-Paul` -> `J.-P.` */
export const initialsOf = (given: string): string =>
  given
    .split(' ')
    .map(word => word.split('-').flatMap(part => (/\p{L}/u.exec(part) ?? []).map(letter => `${letter.toUpperCase()}.`)))
    .map(letters => letters.join('-'))
    .join('')
