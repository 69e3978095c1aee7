// A file as text, piece by piece: bytes are decoded strictly, and a file of any size takes no more room than a piece.
// Decoders are always told that more will come: without that, Node reads Windows-1252 as Latin-1.
import { open } from 'node:fs/promises'
import type { Fault } from '../faults.ts'
import { lineEndsIn, linesOf } from '../line-ends.ts'
import type { Doubt } from './importer.ts'
import { ImportFaults } from './importer.ts'
import type { Head, Source } from './source.ts'
import { pieceBytes, piecesOf } from './source-bytes.ts'
import type { Bytes } from './source-bytes.ts'
import { encodingBytes, encodingOf, settledLabel } from './xml-encoding.ts'

/** A source whose encoding is settled, its first text, and what an editor should know of how it was read. */
export interface OpenedSource extends Source {
  readonly head: Head
  readonly doubts: readonly Doubt[]
}

/** Opens a file. Throws ImportFaults for one that is empty, packed, or in an encoding that is unknown or does not hold. */
export async function openSource(file: string): Promise<OpenedSource> {
  const handle = await open(file, 'r')
  const { size } = await handle.stat().finally(() => handle.close())
  return sourceOf({ file, bytes: size, pieces: () => piecesOf(file) })
}

/** The same, of bytes that come from anywhere. */
export async function sourceOf(bytes: Bytes): Promise<OpenedSource> {
  const { file } = bytes
  const encoding = encodingOf(await startOf(bytes))
  if (encoding.kind === 'refused') throw new ImportFaults([{ file, line: 1, ...encoding.fault }])
  const { declared } = encoding
  const label = await settledLabel(encoding.label, bytes.pieces())
  const about = `says “${declared}” and is UTF-8; it is read as UTF-8`
  const isOther = declared !== undefined && label === 'utf-8' && !/^utf-?8$/i.test(declared)
  const source: Source = { file, bytes: bytes.bytes, chunks: () => chunksOf(bytes, { label, declared }) }
  let text = ''
  for await (const chunk of source.chunks()) {
    text = chunk
    break
  }
  if (text.trim() === '' && bytes.bytes < pieceBytes) throw new ImportFaults([empty(file)])
  return { ...source, head: { text }, doubts: isOther ? [{ line: 1, about }] : [] }
}

const empty = (file: string): Fault => ({
  file,
  line: 1,
  found: 'no words',
  expected: 'a blog export, a feed or a page of posts',
  mend: 'check that it is the right file',
})

async function startOf(bytes: Bytes): Promise<Uint8Array> {
  // A file comes in full pieces; only bytes from elsewhere may come in small ones.
  let start = new Uint8Array()
  for await (const piece of bytes.pieces()) {
    start = Uint8Array.from([...start, ...piece.subarray(0, encodingBytes)])
    if (start.length >= encodingBytes) break
  }
  return start
}

interface Reading {
  readonly label: string
  readonly declared: string | undefined
}

async function* chunksOf(bytes: Bytes, reading: Reading): AsyncGenerator<string> {
  const decoder = new TextDecoder(reading.label, { fatal: true })
  let line = 1
  for await (const piece of withEnd(bytes)) {
    const text = decoded(decoder, piece)
    if (text === undefined) throw new ImportFaults([await broken(bytes, reading)])
    const nul = text.indexOf('\0')
    if (nul >= 0) throw new ImportFaults([nulAt(bytes.file, line + lineEndsIn(text.slice(0, nul)))])
    line += lineEndsIn(text)
    if (text !== '') yield text
  }
}

/** The pieces, and `undefined` at the end, where a decoder says whether something is still missing. */
async function* withEnd(bytes: Bytes): AsyncGenerator<Uint8Array | undefined> {
  yield* bytes.pieces()
  yield undefined
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array | undefined): string | undefined {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
  } catch {
    // The caller says where, and what to do.
    return undefined
  }
}

/** Reads once more from the start, line by line, to name the line that does not hold. */
async function broken(bytes: Bytes, { label, declared }: Reading): Promise<Fault> {
  const decoder = new TextDecoder(label, { fatal: true })
  const fault = {
    file: bytes.file,
    found: `bytes that are not ${label.toUpperCase()}`,
    expected: declared === undefined ? 'text in UTF-8' : `text in “${declared}”, as its first line says`,
    mend:
      declared === undefined
        ? 'save the file in UTF-8, or name its encoding in the first line: <?xml version="1.0" encoding="NAME"?>'
        : 'export the file again, or name its true encoding in the first line',
  }
  let line = 1
  for await (const piece of withEnd(bytes)) {
    for (const part of piece === undefined ? [undefined] : linesOf(piece)) {
      const text = decoded(decoder, part)
      if (text === undefined) return { ...fault, line }
      line += lineEndsIn(text)
    }
  }
  return { ...fault, line }
}

const nulAt = (file: string, line: number): Fault => ({
  file,
  line,
  found: 'the control character U+0000',
  expected: 'letters and signs',
  mend: 'export the file again; this one is damaged or no text',
})
