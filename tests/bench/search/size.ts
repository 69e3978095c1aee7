// How much has to be sent: the code of each search, and its index of a corpus, both as a host compresses them.
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { build } from 'vite'
import { bytesOf, type EngineKind, type Source } from './engine.ts'
import { indexBytes, openIndex, writeIndex } from './engines/pagefind.ts'
import { sizeGoals } from './goals.ts'
import { kilobytes, tableOf } from './table.ts'

const compress = promisify(brotliCompress)

/** Bytes after brotli at its best, which is its default. */
const brotli = async (bytes: Uint8Array): Promise<number> => (await compress(bytes)).length

/** Code in bytes as it is sent, file by file: what the first answer waits for, and all of it. */
interface CodeSize {
  readonly first: number
  readonly all: number
}

/** A module and all it imports, minified for browsers. Where a `first` module is enough to begin with, it is a file of its own. */
const codeSize = async (code: string, first?: string): Promise<CodeSize> => {
  const modules = first
    ? new Map([
        // As on the page, what both need stands in the first file.
        ['virtual:all', `export * from 'virtual:first'\n${code}`],
        ['virtual:first', first],
      ])
    : new Map([['virtual:all', code]])
  const entry = {
    name: 'entry',
    resolveId: (asked: string) => (modules.has(asked) ? asked : undefined),
    load: (asked: string) => modules.get(asked),
  }
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: [...modules.keys()],
        preserveEntrySignatures: 'allow-extension',
        output: { format: 'es' },
      },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('Vite built nothing to measure.')
  const chunks = new Map(output.output.flatMap(file => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
  const withImports = (name: string): readonly string[] => [
    name,
    ...(chunks.get(name)?.imports ?? []).flatMap(withImports),
  ]
  const bytes = async (names: Iterable<string>): Promise<number> => {
    const sizes = [...new Set(names)].map(name => brotli(bytesOf(chunks.get(name)?.code ?? '')))
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  }
  const entries = [...chunks.values()].filter(({ facadeModuleId }) => facadeModuleId === 'virtual:first')
  const all = await bytes(chunks.keys())
  return { first: first ? await bytes(entries.flatMap(({ fileName }) => withImports(fileName))) : all, all }
}

/** What one engine sends, in bytes. `texts` is what it needs beside its index to show a passage. */
export interface Size {
  readonly name: string
  /** All its code, and the part of it that is enough for the first answer to a plain question. */
  readonly code: number
  readonly first: number
  /** All its index, and the part of it that is enough for the same answer. */
  readonly index: number
  readonly firstIndex: number
  readonly texts: number
}

const ourFile = (name: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../../../src/search/${name}`, import.meta.url)))

/** Ours alone answers before all its code is there. */
const firstCode: ReadonlyMap<string, string> = new Map([
  [
    'ours',
    ['finder.createFinder', 'first-answer.firstAnswer', 'folding.createFolding']
      .map(name => name.split('.'))
      .map(([file, given]) => `export { ${given} } from ${ourFile(`${file}.ts`)}`)
      .join('\n'),
  ],
])

const sizeOf = async (kind: EngineKind, source: Source, texts: number): Promise<Size> => {
  const engine = await kind.build(source)
  const { bytes, beside, hasTexts } = await engine.saved()
  const [{ first, all }, firstIndex, rest] = await Promise.all([
    codeSize(kind.code, firstCode.get(kind.name)),
    brotli(bytes),
    beside ? brotli(beside) : 0,
  ])
  return { name: kind.name, code: all, first, index: firstIndex + rest, firstIndex, texts: hasTexts ? 0 : texts }
}

/** Sizes of all engines that send their whole index. */
export const sizesOf = async (kinds: readonly EngineKind[], source: Source): Promise<readonly Size[]> => {
  const texts = await brotli(bytesOf(source.passages))
  const sizes: Size[] = []
  for (const kind of kinds) sizes.push(await sizeOf(kind, source, texts))
  return sizes
}

/** What Pagefind sends: all it wrote, and what the first search of a visit fetches of it. */
export interface ChunkedSize {
  readonly code: number
  readonly index: number
  readonly first: number
}

/** As many answers as a page of results shows before anybody asks for more. */
const shownAtFirst = 10

/** Pagefind's files are compressed as they lie; its script is not. */
export const pagefindSize = async (source: Source, question: string): Promise<ChunkedSize> => {
  const folder = await writeIndex(source)
  const index = await indexBytes(folder)
  const engine = await openIndex(folder, shownAtFirst)
  try {
    await engine.search(question)
    const fetched = await engine.fetched()
    const sent = await Promise.all(
      fetched.map(async ({ name, bytes }) => {
        const isCode = /\.js$|wasm/.test(name)
        return { isCode, size: name.endsWith('.js') ? await brotli(bytes) : bytes.length }
      }),
    )
    const sum = (some: typeof sent) => some.reduce((total, { size }) => total + size, 0)
    return { code: sum(sent.filter(({ isCode }) => isCode)), index, first: sum(sent.filter(({ isCode }) => !isCode)) }
  } finally {
    await engine.close()
  }
}

/** The table of sizes. The first answer is the one to a plain question whose words all stand in the texts. */
export const sizeTable = (posts: number, sizes: readonly Size[], chunked: ChunkedSize | undefined): string => {
  const rows = sizes.map(({ name, code, first, index, firstIndex, texts }) => [
    name,
    kilobytes(first),
    kilobytes(code),
    kilobytes(firstIndex),
    kilobytes(index),
    texts === 0 ? 'in it' : kilobytes(texts),
    kilobytes(code + index + texts),
  ])
  const more = chunked
    ? [
        [
          'pagefind',
          kilobytes(chunked.code),
          kilobytes(chunked.code),
          kilobytes(chunked.first),
          kilobytes(chunked.index),
          'in it',
          kilobytes(chunked.code + chunked.first),
        ],
      ]
    : []
  const [code, index] = [`<= ${kilobytes(sizeGoals.code)}`, `<= ${kilobytes(sizeGoals.index)}`]
  const goal = ['goal for ours', '', code, '', index, '', '']
  const head = ['', 'code of a first answer', 'all code', 'index of it', 'all index', 'texts to show', 'all together']
  return tableOf(`Bytes at ${posts} posts, compressed with brotli`, head, [...rows, ...more, goal])
}
