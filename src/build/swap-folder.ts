// A finished site appears all at once or not at all: it is built beside its place and moved in when it is whole.
// Between the two renames nothing stands there, for less than a millisecond; a failure puts the old site back.
import { existsSync, rmSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { plainError } from './plain-error.ts'
import { codeOf } from './target-refused.ts'

// A name for each run: two builds at once must not write into each other's folder.
const mark = `.building-${process.pid}`

/** The folder a site is built in before it stands in `folder`. */
export const buildingFolder = (folder: string): string => `${folder}${mark}`

/** The same text for people: with the name of the folder where the site will stand. */
export const withFinalNames = (text: string): string => text.replaceAll(mark, '')

/** A place that cannot be renamed, such as a mounted volume, keeps its folder and gets new contents. */
const refill = async (building: string, folder: string): Promise<void> => {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true })
  await cp(building, folder, { recursive: true })
  await rm(building, { recursive: true })
}

const swap = async (building: string, folder: string): Promise<void> => {
  if (!existsSync(folder)) return rename(building, folder)
  const old = `${folder}.old-${process.pid}`
  try {
    await rename(folder, old)
  } catch (error) {
    if (codeOf(error) === 'EBUSY' || codeOf(error) === 'EXDEV') return refill(building, folder)
    throw error
  }
  try {
    await rename(building, folder)
  } catch (error) {
    await rename(old, folder)
    throw error
  }
  await rm(old, { recursive: true })
}

/** Fills a new folder beside `folder`, then puts it there. Whatever `fill` throws, `folder` stays as it was. */
export const replaceFolder = async (folder: string, fill: (building: string) => Promise<void>): Promise<void> => {
  const building = buildingFolder(folder)
  const clear = () => rmSync(building, { recursive: true, force: true })
  const stop = () => process.exit(130)
  // Ctrl-C and a host that ends a build leave nothing behind either.
  process.once('exit', clear).once('SIGINT', stop).once('SIGTERM', stop)
  try {
    await mkdir(building, { recursive: true }).catch((error: unknown) => {
      throw plainError(`OUT_DIR: no folder can be made in ${dirname(folder)} (${String(codeOf(error))}).`)
    })
    await fill(building)
    await swap(building, folder)
  } finally {
    clear()
    process.off('exit', clear).off('SIGINT', stop).off('SIGTERM', stop)
  }
}
