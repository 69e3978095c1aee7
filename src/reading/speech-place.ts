// The place to go on from, as it is kept. What was stored is unknown until it has been read here.
import { edition, lacking, offset, parserOf, words, type Rules } from './kept-fields.ts'
import type { SpeechPlace } from './speech.ts'

const name = words(200, 1)

const placeRules: Rules<SpeechPlace> = { id: name, offset, post: lacking(name), edition: lacking(edition) }

/** A place from whatever was stored; undefined for what is none. */
export const parsePlace = parserOf(placeRules)
