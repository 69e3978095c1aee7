// An XML file as records: every element right below the root, or below a channel in it, whole and one at a time.
import type { Doubt } from './importer.ts'
import type { Source } from './source.ts'
import { ampersands } from './xml-ampersands.ts'
import { xmlBuilder } from './xml-builder.ts'
import type { BuiltPart } from './xml-builder.ts'
import { lineEndsIn } from '../line-ends.ts'

/** What a file gives, in its order; a doubt is about how it was read. */
export type XmlPart = BuiltPart | { readonly kind: 'doubt'; readonly doubt: Doubt }

/** Reads a file. Throws ImportFaults at the first thing that is wrong with it. */
export async function* xmlRecords(source: Source): AsyncGenerator<XmlPart> {
  let builder: ReturnType<typeof xmlBuilder> | undefined
  let mend: ReturnType<typeof ampersands> | undefined
  let blank = ''
  for await (const chunk of source.chunks()) {
    // Some blogs write empty lines above the XML declaration; the parser would stop there.
    const text = builder === undefined ? chunk.trimStart() : chunk
    if (builder === undefined) blank += chunk.slice(0, chunk.length - text.length)
    if (text === '') continue
    const firstLine = lineEndsIn(blank) + 1
    builder ??= xmlBuilder(source.file, firstLine)
    mend ??= ampersands(firstLine)
    builder.write(mend.pass(text))
    yield* builder.take()
  }
  builder ??= xmlBuilder(source.file, 1)
  builder.write(mend?.pass('') ?? '')
  builder.end()
  yield* builder.take()
  if (mend?.firstMended !== undefined) {
    const about = 'has “&” standing alone, where “&amp;” is due; every such sign is read as it stands'
    yield { kind: 'doubt', doubt: { line: mend.firstMended, about } }
  }
  if (mend?.firstNamed !== undefined) {
    const about =
      'has HTML’s names for letters, such as “&nbsp;”, which XML has not; each is read as the letter it names'
    yield { kind: 'doubt', doubt: { line: mend.firstNamed, about } }
  }
}
