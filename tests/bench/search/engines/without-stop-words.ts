// Questions as the peers are asked: without "the", "of" and their like, which any guide to search takes out, for they
// find everything and cost most. The list is lunr's, so that nothing of ours helps the peers.
import lunr from 'lunr'

const isStopWord = (word: string): boolean =>
  lunr.stopWordFilter(new lunr.Token(word.toLowerCase().replace(/[^\p{L}']/gu, ''), {})) === undefined

/** The words of a question that carry meaning, as they are written. */
export const withoutStopWords = (q: string): string =>
  q
    .split(/\s+/)
    .filter(word => word !== '' && !isStopWord(word))
    .join(' ')
