// A name that stays the same from build to build: UUID version 5 (RFC 9562, 5.5), made of an address.
import { createHash } from 'node:crypto'

/** The namespace for addresses (RFC 9562, 6.6). */
const addresses = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** The UUID of an address, as `xxxxxxxx-xxxx-5xxx-…`. */
export const uuidOf = (address: string): string => {
  const bytes = createHash('sha1').update(addresses).update(address, 'utf8').digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
