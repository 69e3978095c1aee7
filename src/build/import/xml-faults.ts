// What can be wrong with an XML file, each in one sentence.
import type { Fault } from '../faults.ts'
import { ImportFaults, quoted } from './importer.ts'

/** A fault of the file; whoever knows its name and line adds them. */
export type XmlFault = Omit<Fault, 'file' | 'line'>

/** Where it was found. */
export interface XmlPlace {
  readonly file: string
  readonly line: number
}

/** Stops the reading. */
export const stop = ({ file, line }: XmlPlace, fault: XmlFault): never => {
  throw new ImportFaults([{ file, line, ...fault }])
}

const again = 'export the file again, or mend it here'

export const hasDoctype: XmlFault = {
  found: 'a DOCTYPE',
  expected: 'a file without one: it can hide other files and endless text',
  mend: 'take the DOCTYPE out, and write out what it stands for',
}
export const noRoot: XmlFault = {
  found: 'no element in the first 64 kB',
  expected: 'a feed or a blog export',
  mend: 'check that it is the right file',
}
export const otherXml = (version: string): XmlFault => ({
  found: `XML ${version}`,
  expected: 'XML 1.0',
  mend: 'export the file as XML 1.0',
})
export const tooDeep = (most: number): XmlFault => ({
  found: `more than ${most} elements inside each other`,
  expected: `at most ${most}`,
  mend: 'check that it is the right file',
})
export const tooLong = (what: string, most: string): XmlFault => ({
  found: `${what} of more than ${most}`,
  expected: 'a blog export or a feed as blogs have them',
  mend: 'take it out, or split the file',
})
export const otherRoot = (local: string, called: string): XmlFault => ({
  found: `a file that begins with ${quoted(`<${local}>`)}`,
  expected: called,
  mend: 'check that it is the right file, or name its format with --format',
})

/** What the parser says, and what a person can do about it. */
const sayings: readonly (readonly [RegExp, (found: string) => XmlFault])[] = [
  [
    /^undefined entity|character in entity|entity name/,
    () => ({
      found: 'a name between “&” and “;” that neither XML nor HTML knows',
      expected: 'the letter itself, or its number such as “&#160;”',
      mend: again,
    }),
  ],
  [
    /^malformed character entity/,
    () => ({ found: 'a number that stands for no letter', expected: 'the number of a letter', mend: again }),
  ],
  [
    /^unclosed tag|^unexpected end/,
    () => ({ found: 'the end of the file inside an element', expected: 'the whole file', mend: 'export it again' }),
  ],
  [
    /^unexpected close tag|^unmatched/,
    () => ({ found: 'an end tag without its beginning', expected: 'tags in pairs', mend: again }),
  ],
  [
    /^unbound namespace prefix/,
    message => ({
      found: `the prefix ${message.split(': ')[1] ?? ''} that the file does not explain`,
      expected: 'an xmlns for every prefix',
      mend: again,
    }),
  ],
  [
    /root/,
    message => ({
      found: message.startsWith('document must') ? 'no element' : 'text outside the one element that holds all',
      expected: 'a feed or a blog export',
      mend: 'check that it is the right file',
    }),
  ],
]

/** A message of the parser as a fault. */
export function sayXml(message: string): XmlFault {
  const bare = message.replace(/^(?:\d+:\d+|[^:]*:\d+:\d+):\s*/, '').replace(/\.$/, '')
  const saying = sayings.find(([sign]) => sign.test(bare))?.[1]
  return saying?.(bare) ?? { found: `XML that is broken (${bare})`, expected: 'XML without a fault', mend: again }
}
