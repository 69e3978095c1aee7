// Which addresses a post may keep. The rule is the one of content (inline.ts): whole addresses of the web and of mail,
// in letters that hide nothing. An address that needs no change is kept letter for letter.
const plain = /^(?:https?:\/\/|mailto:)[^\s\\]+$/i
const ascii = /^[\x21-\x3b\x3d\x3f-\x7e]+$/

/** Whether a link of a post may hold an address as it is. */
export const mayStand = (address: string): boolean => plain.test(address) && URL.canParse(address)

/** An address as a link of a post may hold it, or undefined. `base` is what a relative one is resolved against. */
export function keptAddress(written: string, base: string | undefined): string | undefined {
  // The URL standard takes line ends from inside an address before it reads it.
  const address = written.replace(/[\t\n\r]/g, '').trim()
  if (address === '' || address.startsWith('#')) return undefined
  if (mayStand(address) && ascii.test(address)) return address
  const from = address.startsWith('//') ? 'https://localhost/' : undefined
  const against = base !== undefined && /^https?:\/\//i.test(base) && URL.canParse(base) ? base : from
  if (!URL.canParse(address, against)) return undefined
  const { href } = new URL(address, against)
  return plain.test(href) && ascii.test(href) ? href : undefined
}

/** Whether an address is that of a picture's file. */
export function isPicture(address: string): boolean {
  const { hostname, pathname } = new URL(address)
  return (
    /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/i.test(pathname) ||
    /\.(?:googleusercontent|bp\.blogspot)\.com$/.test(hostname)
  )
}
