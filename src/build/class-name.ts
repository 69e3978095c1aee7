// Short names for the classes of style modules: they stand in every page many times over. The same file gives the same names in
// every build, for the browser's bundle and the server's alike.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'

/** The file a name was given to, to see that no other gets it. */
const given = new Map<string, string>()

/** `file`: the style module; `css`: its text, in which classes are numbered in the order they come. */
export const className = (name: string, file: string, css: string): string => {
  const names = [...new Set([...css.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, one]) => one))]
  const module = basename(file)
  const mark = createHash('sha256').update(module).digest().readUInt32BE().toString(36).padStart(7, '0').slice(-4)
  const holder = given.get(mark) ?? module
  given.set(mark, holder)
  if (holder !== module)
    throw new Error(`${module}: its classes would be called as those of ${holder}. Rename the file.`)
  return `c${mark}${names.indexOf(name).toString(36)}`
}
