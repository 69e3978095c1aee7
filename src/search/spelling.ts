// American and British spelling of one word come out alike. The result is a key to compare by, never shown to anyone:
// a rule may also change a word that has only one spelling ("journal"), as long as it changes it the same everywhere.

const rules: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/([iy])z(?=e|i|a|$)/, '$1s'], // organize, analyze, organization
  [/(?<=.{3})our(?!n)/, 'or'], // colour, neighbourhood, behaviour
  [/([bt])re(s?)$/, '$1er$2'], // centre, theatres
  [/([bt])red$/, '$1ered'], // centred
  [/gramm(?:e(?=s?$))?/, 'gram'], // programme, programmed
  [/ogue(s|d)?$/, 'og$1'], // dialogue
  [/(en|[tv]i)c(?=e|ing)/, '$1s'], // defence, licence, practice, advice
  [/(?<=.{3}[aeiou])ll(?!y)/, 'l'], // counsellor, travelled, fulfill
  [/([dg])gement/, '$1gment'], // judgement
  [/ae(?=[cdms])/, 'e'], // paediatric, haemophilia
  [/^(f?)oe(?=[ts])/, '$1e'], // foetus, oestrogen
]

/** The spelling key of a folded word: equal for the British and the American form. */
export const oneSpelling = (word: string): string =>
  rules.reduce((key, [pattern, instead]) => key.replace(pattern, instead), word)
