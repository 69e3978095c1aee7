// Remembers one answer: parts of a search ask the same again and again, and then something else for good.

/** Keeps the last answer: asked the same again, it is given back. What failed is asked anew. */
export const keepLast = <A extends readonly unknown[], T>(get: (...asked: A) => Promise<T>) => {
  let last: { readonly asked: A; readonly answer: Promise<T> } | undefined
  return (...asked: A): Promise<T> => {
    const isSame = last?.asked.length === asked.length && last.asked.every((one, at) => one === asked[at])
    if (last && isSame) return last.answer
    const kept = { asked, answer: get(...asked) }
    last = kept
    kept.answer.catch(() => {
      if (last === kept) last = undefined
    })
    return kept.answer
  }
}
