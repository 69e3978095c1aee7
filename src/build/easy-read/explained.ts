// Hard words and the sentence that explains them. After Inclusion Europe, "Information for all" (2009), rule 8: explain a
// hard word where it stands, not in a list elsewhere.
import { sentencesOf, wordsOf } from '../reading-grade.ts'
import { hardWordsIn } from './word-rules.ts'

const explaining = /\b(?:means?|is short for|stands? for|is when|is where|that is)\b/i
const naming = /^(?:it|that|these|they|this|those)\b.*\b(?:are|is)\b/i

/** Whether a sentence says what a word means: it says that it does, or it begins with the word and says what it is. */
const explains = (sentence: string, word: string): boolean => {
  const small = sentence.toLowerCase()
  return explaining.test(sentence) || (small.startsWith(word) && /\b(?:are|is)\b/.test(small))
}

/** Hard words that neither their own sentence nor the next one explains where they first stand. */
export const unexplainedWords = (blocks: readonly string[]): readonly string[] => {
  const sentences = blocks.flatMap(sentencesOf)
  const seen = new Set<string>()
  return sentences.flatMap((sentence, at) =>
    hardWordsIn(wordsOf(sentence)).filter(word => {
      if (seen.has(word)) return false
      seen.add(word)
      const next = sentences[at + 1] ?? ''
      return !explains(sentence, word) && !explains(next, word) && !naming.test(next)
    }),
  )
}
