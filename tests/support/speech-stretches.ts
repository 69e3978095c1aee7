// A text as the player cuts it, stretch after stretch.
import { firstStretch } from '../../src/reading/speech-stretches.ts'

export const stretchesOf = (text: string, limit: number): readonly string[] => {
  const stretches: string[] = []
  for (let start = 0; start < text.length; start += stretches.at(-1)?.length ?? 0) {
    stretches.push(text.slice(start, start + firstStretch(text.slice(start), limit)))
  }
  return stretches
}
