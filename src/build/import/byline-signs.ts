// The general signs by which a stretch of a byline is told to be a person, a role, an organisation or a region.
// They are signs of English bylines at large: no word of any one page belongs here.

const organisationWords = new Set(
  `academy agency alliance association authority bureau centre center charity church cic club collective college
  commission committee community company cooperative co-operative corporation council department federation forum
  foundation fund group hospice hospital inc institute institution league library limited llc ltd ministry museum
  network networks nhs organisation organization partnership plc program programs programme programmes project school
  schools services society trust union university`.split(/\s+/),
)
const roleWords = new Set(
  `adviser advisor advocate ambassador analyst apprentice artist assistant author campaigner carer chair chairman
  chairperson chairwoman chief commissioner consultant coordinator co-ordinator councillor dean deputy designer developer
  director doctor editor engineer executive expert facilitator fellow founder co-founder governor head journalist lead
  leader lecturer librarian manager member midwife minister nurse officer partner patron photographer physiotherapist
  poet practitioner president principal producer professor programmer psychologist reader researcher scientist secretary
  senior specialist student supervisor teacher team therapist trainee trainer treasurer trustee tutor vice volunteer
  worker writer`.split(/\s+/),
)
const particles = new Set('al bin da de del den der di dos du el la le st ten van von y'.split(' '))

/** A company's legal form: it belongs to the name before the comma (`Name, Inc.`). */
export const isLegalForm = (text: string): boolean => /^(inc|ltd|llc|llp|plc|cic|cio|gmbh|limited)\.?$/i.test(text)

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s/(),]+/)
    .map(word => word.replace(/[.’']+$/, ''))
    .filter(word => word !== '')

/** Starts or ends with a word for what a person does, or is written small. */
export function looksLikeRole(text: string): boolean {
  const words = wordsOf(text)
  return /^\p{Ll}/u.test(text) || roleWords.has(words[0] ?? '') || roleWords.has(words.at(-1) ?? '')
}

/** Holds a word for a body of people, and is not itself a role. */
export const looksLikeOrganisation = (text: string): boolean => namesABody(text) && !looksLikeRole(text)

/** Holds a word for a body of people anywhere. */
export const namesABody = (text: string): boolean => wordsOf(text).some(word => organisationWords.has(word))

/** Two to five capitalised words (particles may be small) with no word for a role or a body among them. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ')
  const named = words.filter(word => !particles.has(word.toLowerCase()))
  return (
    named.length >= 2 &&
    words.length <= 5 &&
    named.every(word => /^\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word)) &&
    !wordsOf(text).some(word => organisationWords.has(word) || roleWords.has(word))
  )
}

const compass = /^(the )?((north|south|east|west|mid|central|greater|inner|outer|upper|lower)(ern)?\b|midlands\b)/i
const regionEnd = /\b(region|county|district|city|midlands|england|scotland|wales|britain|uk|usa|us|eu|europe)$/i

// Every country's English name, from the codes ISO 3166 can have; codes in no use give back undefined.
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const countries = new Set(letters.flatMap(one => letters.map(two => names.of(one + two)?.toLowerCase())))

/** A part of a country, a country, or a wider area. */
export const looksLikeRegion = (text: string): boolean =>
  compass.test(text) || regionEnd.test(text) || countries.has(text.toLowerCase())
