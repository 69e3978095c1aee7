// Copying to the clipboard, with words for whoever asked: what was copied, or that this browser does not let us.
import { useState } from 'react'

/** `said` stands in a live region. `refused`: what to do instead. */
export const useCopying = (refused: string) => {
  const [said, say] = useState('')
  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      say(done)
    } catch {
      // No clipboard here, or refused by the browser or its owner: the words can be copied by hand.
      say(`This browser does not let us copy. ${refused}`)
    }
  }
  return { said, copy }
}
