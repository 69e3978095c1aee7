// What is asked of the archives: of one to four words, of phrases, of words begun and misspelt; of the week and of the books.
import type { Round } from './browser.ts'

export const firstQuestions: readonly string[] = [
  'power',
  'peace',
  'poverty',
  'railroad',
  'captain',
  'slavery',
  'climate',
  'co-production',
  'national security',
  'white whale',
  'foster care',
  'taxes on business',
  'education of children',
  'freedom of the press',
  'foreign trade agreements',
  'united states government',
  'health care for the poor',
  '"bill of rights"',
  '"state of the union"',
  'immig',
  'gover',
  'tokanism',
]

/** First questions, each with one that is typed after it. */
export const rounds: readonly Round[] = [
  ['power', 'power sharing'],
  ['health care', 'poverty in america'],
  ['peace', 'the white whale'],
  ['"bill of rights"', 'national security'],
  ['education of children', 'who decides'],
  ['united states government', 'co-production'],
]

/** More of them, for what costs no time to measure. */
export const moreRounds: readonly Round[] = [
  ['climate', 'freedom of the press'],
  ['captain', 'taxes on business'],
  ['slavery', 'white house'],
  ['poverty', 'foster care'],
  ['trade', 'nuclear weapons'],
  ['health', 'school children'],
]
