// The formats an import can read. A new one is a file of its own and a line here; the surest to detect stand first.
import type { Importer } from './importer.ts'
import { plainText } from './plain-text.ts'

/** Every format, by its name. */
export const formats: readonly Importer[] = [plainText]

/** The format asked for by name, or the first that knows the text; `undefined` where there is none. */
export const formatFor = (text: string, name: string | undefined): Importer | undefined =>
  formats.find(format => (name === undefined ? format.detect(text) : format.name === name))

/** The names, for messages. */
export const formatNames = (): string => formats.map(format => format.name).join(', ')
