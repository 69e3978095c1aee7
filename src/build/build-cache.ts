// What a build need not make again: results of an earlier one on this machine, found by a hash of all that they were made of.
// One file holds them. A build reads the old file and writes a new one with no more than it used, which takes the old one's place
// when the build has succeeded; so it never grows, and nothing half written is ever read. Without it all is made anew,
// byte for byte the same.
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from './target-refused.ts'

/** Kept results. `recall` gives back the bytes that `make` made of the same `key`, now or then. */
export interface BuildCache {
  readonly recall: (key: readonly string[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>
  /** Puts what this build used in the place of what was there. */
  readonly keep: () => void
  /** Ends a build that failed: what was there stays. */
  readonly drop: () => void
}

/** A cache that keeps nothing. */
export const noCache: BuildCache = { recall: (_, make) => make(), keep: () => undefined, drop: () => undefined }

// A record: the SHA-256 of its key and that of its bytes, their number, the bytes.
const hashLength = 32
const headLength = 2 * hashLength + 4

const hashOf = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** The key as one text: no two lists give the same. */
const keyOf = (key: readonly string[]): Buffer => hashOf(JSON.stringify(key))

interface Place {
  readonly at: number
  readonly length: number
  readonly hash: Buffer
}

const openOld = (file: string): number | undefined => {
  try {
    return openSync(file, 'r')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Where each record of a file stands, by the hash of its key in hex; what breaks off at the end is left out. */
const placesIn = (old: number): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>()
  const head = Buffer.alloc(headLength)
  const { size } = fstatSync(old)
  let at = 0
  while (readSync(old, head, 0, headLength, at) === headLength) {
    const length = head.readUInt32LE(2 * hashLength)
    const hash = Buffer.from(head.subarray(hashLength, 2 * hashLength))
    // A damaged number of bytes must not be believed.
    if (at + headLength + length > size) return places
    places.set(head.toString('hex', 0, hashLength), { at: at + headLength, length, hash })
    at += headLength + length
  }
  return places
}

/** Opens the cache in a file, which need not be there. `code` names the code that makes the results. */
export const openCache = (file: string, code: string): BuildCache => {
  const old = openOld(file)
  const places = old === undefined ? new Map<string, Place>() : placesIn(old)
  mkdirSync(dirname(file), { recursive: true })
  // A name for each process: two builds at once must not write into each other's file.
  const fresh = `${file}.${process.pid}`
  const into = openSync(fresh, 'w')
  const written = new Set<string>()
  const read = (name: string): Uint8Array | undefined => {
    const place = places.get(name)
    if (place === undefined || old === undefined) return undefined
    const bytes = Buffer.allocUnsafe(place.length)
    const isWhole = readSync(old, bytes, 0, place.length, place.at) === place.length
    return isWhole && hashOf(bytes).equals(place.hash) ? bytes : undefined
  }
  const write = (key: Buffer, bytes: Uint8Array): void => {
    const name = key.toString('hex')
    if (written.has(name)) return
    written.add(name)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    const record = Buffer.concat([key, hashOf(bytes), length, bytes])
    let done = 0
    while (done < record.length) done += writeSync(into, record, done)
  }
  const close = (): void => {
    closeSync(into)
    if (old !== undefined) closeSync(old)
  }
  return {
    recall: async (parts, make) => {
      const key = keyOf([code, ...parts])
      const bytes = read(key.toString('hex')) ?? (await make())
      write(key, bytes)
      return bytes
    },
    keep: () => {
      close()
      renameSync(fresh, file)
    },
    drop: () => {
      close()
      rmSync(fresh, { force: true })
    },
  }
}
