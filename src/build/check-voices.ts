// Quotes held to the voices of their post: whoever is quoted from a passage must be among those who speak in it. That the
// words stand there is check-references.ts's.
import type { Fault } from './faults.ts'
import type { PostRecord } from './read-post.ts'

/** A hint for each quote whose speaker or voice does not speak in its passage, as `voices` has it. */
export const voiceHints = ({ file, facts }: PostRecord): readonly Fault[] => {
  const { quotes = [], voices = [] } = facts.values
  return quotes.flatMap(({ passage, speaker, voice }, at) => {
    const inPassage = voices.filter(({ passages }) => passages.includes(passage))
    if (inPassage.some(other => other.speaker === speaker && other.voice === voice)) return []
    const found = `a quote of ${speaker} (${voice}) from ${passage}`
    const expected = 'that speaker and voice among the voices of the passage'
    return [{ file, line: facts.lineOf('quotes', at), found, expected, mend: 'correct one of the two' }]
  })
}
