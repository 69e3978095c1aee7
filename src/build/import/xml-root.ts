// The name of the element that holds an XML file, told from its first text alone: enough to choose a format by.
// The file is not parsed here, so nothing may be believed but the name.

/** The local name of the root element, in lower case; a DOCTYPE gives the name it speaks of. */
export function rootOf(text: string): string | undefined {
  const step = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE\s+(?<doctype>[\w:.-]+)|<(?<root>[\p{L}_][\w:.-]*)/uy
  for (;;) {
    const found = step.exec(text)
    const name = found?.groups?.['root'] ?? found?.groups?.['doctype']
    if (found === null) return undefined
    if (name !== undefined) return name.split(':').at(-1)?.toLowerCase()
  }
}
