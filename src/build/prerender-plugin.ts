// Vite build in one go: browser bundle, server bundle, then every address of the page table as a file.
// The server bundle is a means and is thrown away; what is left in dist/ needs no server of ours.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createLogger } from 'vite'
import type { Logger, LogLevel, Plugin, UserConfig, ViteBuilder } from 'vite'
import { codeFilesOf, codeGroups, type CodeFiles } from './code-groups.ts'
import { writeCards } from './cards/write-cards.ts'
import { corpusJsonSchema } from './corpus-schema.ts'
import { cacheFor } from './cache-place.ts'
import { writeBooks } from './epub/write-books.ts'
import { writeFeeds } from './feeds.ts'
import { withFaceSheet } from './face-sheet.ts'
import { firstPaintFile } from './first-paint-file.ts'
import { withPolicy } from './headers.ts'
import { withStartCode } from './page-shell.ts'
import { precompress } from './precompress.ts'
import { sitemapNote } from './sitemap.ts'
import { files } from '../paths.ts'
import { openData } from './open-data.ts'
import { guardOutFolder, realPlace } from './out-folder.ts'
import { plainError } from './plain-error.ts'
import type { Settings } from './settings.ts'
import { soundCorpus, writeSite } from './site.ts'
import { beginStep } from './steps.ts'
import { buildingFolder, replaceFolder, withFinalNames } from './swap-folder.ts'
import { writeWorker } from './worker-files.ts'
import { withManifest } from './worker-manifest.ts'
import { writePages, type Server } from './write-pages.ts'

type SiteSettings = Pick<Settings, 'contentDir' | 'base' | 'siteUrl'> &
  Partial<Pick<Settings, 'compress' | 'cards' | 'cache'>>

// A folder for each run: two builds at once must not read each other's bundle.
const serverDir = `node_modules/.cache/week-reader/server-${process.pid}`

const writer = (outDir: string) => {
  const folders = new Set<string>()
  // At once: nothing goes on meanwhile, and to hand thousands of files to other threads costs more than to write them.
  return async (path: string, text: string | Uint8Array) => {
    const file = join(outDir, path)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    writeFileSync(file, text)
  }
}

const buildInto = async (
  outDir: string,
  { builder, codeNow }: { builder: ViteBuilder; codeNow: () => CodeFiles },
  settings: SiteSettings,
): Promise<void> => {
  const { client, server } = builder.environments
  if (client === undefined || server === undefined)
    throw plainError('The build needs a client and a server environment.')
  beginStep('content')
  // Content first: a fault in it should not cost a build.
  const { corpus, unfilled } = await soundCorpus(resolve(builder.config.root, settings.contentDir))
  for (const note of unfilled) builder.config.logger.warn(note)
  const bundle = resolve(builder.config.root, serverDir)
  const cache = cacheFor(builder.config.root, settings)
  try {
    beginStep('browser bundle')
    await builder.build(client)
    beginStep('server bundle')
    await builder.build(server)
    beginStep('slices')
    const site = writeSite(corpus, outDir)
    // The bundle is our own src/entry-server.tsx, so its shape is known.
    const drawing = (await import(`${pathToFileURL(join(bundle, 'entry-server.js')).href}?${site.version}`)) as Server
    const write = writer(outDir)
    beginStep('open data')
    await write(files.corpus, JSON.stringify(openData(corpus)))
    await write(files.corpusSchema, JSON.stringify(corpusJsonSchema(), null, 2))
    beginStep('books')
    const { base, siteUrl } = settings
    await writeBooks(write, { corpus, sliceOf: name => site.slices.get(name), place: { base, siteUrl }, cache })
    beginStep('feeds')
    await writeFeeds(write, site.corpus, settings)
    const cardOf = await writeCards(write, { corpus, sliceOf: name => site.slices.get(name), settings, cache })
    await write(firstPaintFile.path, firstPaintFile.text)
    beginStep('first styles')
    const code = codeNow()
    const built = withManifest(await readFile(join(outDir, 'index.html'), 'utf8'), base)
    const template = withStartCode(built, code, base)
    const { drawn, face } = await writePages(write, {
      site,
      settings,
      outDir,
      server: drawing,
      template,
      code,
      cardOf,
      cache,
    })
    beginStep('worker')
    const forWorker = face === undefined ? template : withFaceSheet(template, base + face)
    await writeWorker(outDir, { site, base, template: withPolicy(forWorker), drawn, cache })
    beginStep('compression')
    await precompress(outDir, settings.compress, cache)
    cache.keep()
  } catch (error) {
    cache.drop()
    throw error
  } finally {
    beginStep('end')
    await rm(bundle, { recursive: true, force: true })
  }
}

// Vite lists each file it writes; people want to know where it ends up, not where it is put together.
const finalNamesLogger = (level: LogLevel | undefined): Logger => {
  const logger = createLogger(level)
  return { ...logger, info: (text, options) => logger.info(withFinalNames(text), options) }
}

// The package names its development build alone, which carries its warnings to every reader.
const routerForReaders = createRequire(import.meta.url)
  .resolve('react-router')
  .replace(/development.index\.m?js$/, 'production/index.mjs')

/** The names of the views' files, by which the code of a page is found. */
const viewsIn = (root: string): ReadonlyMap<string, string> =>
  new Map(
    (existsSync(join(root, 'src/views')) ? readdirSync(join(root, 'src/views')) : [])
      .filter(file => file.endsWith('.tsx'))
      .map(file => [file.replace('.tsx', ''), join(root, 'src/views', file)]),
  )

const startOf = (root: string): string => join(root, 'src/start.tsx')

const wordsOf = (root: string): string => join(root, 'src/page-words.tsx')

const startsOf = (root: string): readonly string[] => [startOf(root), wordsOf(root), ...viewsIn(root).values()]

const groupsOf = (root: string) => {
  const nameOf = codeGroups({
    entry: join(root, 'src/entry-client.tsx'),
    start: startOf(root),
    words: wordsOf(root),
    views: viewsIn(root),
  })
  return {
    // A module goes where it belongs, not with whoever imports it first.
    includeDependenciesRecursively: false,
    groups: [
      {
        debugName: 'by page',
        name: (id: string, modules: { getModuleInfo: Parameters<typeof nameOf>[1] }) =>
          nameOf(id, of => modules.getModuleInfo(of)) ?? null,
      },
    ],
  }
}

const configOfBuild = (root: string, outDir: string, level: LogLevel | undefined) =>
  ({
    // Both bundles are of one configuration: read for each of them, it was half the cost of starting.
    builder: { sharedConfigBuild: true, sharedPlugins: true },
    resolve: { alias: [{ find: /^react-router$/, replacement: routerForReaders }] },
    customLogger: finalNamesLogger(level),
    environments: {
      client: {
        build: {
          outDir: buildingFolder(outDir),
          emptyOutDir: true,
          cssCodeSplit: false,
          rolldownOptions: { output: { codeSplitting: groupsOf(root) } },
        },
      },
      server: {
        build: { ssr: 'src/entry-server.tsx', outDir: serverDir, emptyOutDir: true, copyPublicDir: false },
      },
    },
  }) satisfies UserConfig

/** Makes `vite build` write the finished site into `build.outDir`, whole or not at all. */
export const prerenderPlugin = (settings: SiteSettings): Plugin => {
  const place = { asked: 'dist', real: '' }
  let code: CodeFiles = {}
  return {
    name: 'reader:prerender',
    apply: 'build',
    config: ({ root = '.', build, logLevel }) => {
      // Whatever the shell says, a site is built for readers: React's development build is slower and logs.
      process.env['NODE_ENV'] = 'production'
      place.asked = build?.outDir ?? place.asked
      place.real = realPlace(resolve(root, place.asked))
      return configOfBuild(resolve(root), place.real, logLevel)
    },
    // Both bundles come by here.
    sharedDuringBuild: true,
    generateBundle(_, bundle) {
      const { root } = this.environment.config
      if (this.environment.name === 'client') code = codeFilesOf(Object.values(bundle), root, startsOf(root))
    },
    buildApp: {
      order: 'pre',
      handler: async builder => {
        const { root, logger } = builder.config
        guardOutFolder(place.asked, { root, contentDir: settings.contentDir })
        await replaceFolder(place.real, building => buildInto(building, { builder, codeNow: () => code }, settings))
        const note = sitemapNote(settings)
        if (note !== undefined) logger.info(note)
      },
    },
  }
}
