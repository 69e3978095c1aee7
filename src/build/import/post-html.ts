// The body of a post as passages: from HTML as blogs keep it, or from plain text. Nothing that acts comes through.
import type { Body, ReadBody } from './html-body.ts'
import { describePictures } from './html-pictures.ts'
import { readPlain, readTree } from './html-reader.ts'
import { checkLength, parseMarkup } from './html-tree.ts'
import { plainWitness, witness } from './html-witness.ts'

export type { Body, ReadBody } from './html-body.ts'

/** Reads a body. Throws ImportFaults for one that is too large or too deep. */
export function readBody(body: Body): ReadBody {
  if (body.written === 'text') {
    checkLength(body)
    return { ...readPlain(body), words: plainWitness(body) }
  }
  const tree = parseMarkup(body)
  if (body.pictures !== undefined) describePictures(tree, body.pictures)
  return { ...readTree(body, tree), words: witness(body, tree) }
}
