// Addresses of posts and blogs in full. One that is none is left off: it only serves to know a post again.

/** An address in full, `undefined` where it is none, or none of the web. */
export function wholeAddress(written: string | undefined, base: string | undefined): string | undefined {
  const text = written?.trim() ?? ''
  if (text === '' || !URL.canParse(text, base)) return undefined
  const { href, protocol } = new URL(text, base)
  return /^https?:$/.test(protocol) ? href : undefined
}
