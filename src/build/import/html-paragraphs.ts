// Text whose empty lines part paragraphs: plain text, poems, and what WordPress keeps without tags.

/** A paragraph and how many lines stand before it. */
export interface Paragraph {
  readonly text: string
  readonly lines: number
}

/** The paragraphs of a text, in order; the first goes on from what stood before. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let lines = 0
  let blank = false
  let gathered: string[] = []
  let from = 0
  const end = () => {
    paragraphs.push({ text: gathered.join('\n'), lines: from })
    gathered = []
    from = lines
  }
  const all = text.split('\n')
  for (const line of all) {
    // The ends of a text belong to the lines before and after it.
    const isEmpty = lines > 0 && lines < all.length - 1 && /^[\t\f\r ]*$/.test(line)
    if (blank && !isEmpty) end()
    blank = isEmpty
    if (!isEmpty) gathered.push(line)
    lines += 1
  }
  end()
  return paragraphs
}
