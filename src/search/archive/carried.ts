// Which posts carry something, and in which passages, as columns of small numbers.
import { differences, readNumbers, writeNumbers } from './numbers.ts'

/** A post's passages, by their positions. */
export interface Carried {
  readonly post: number
  readonly passages: readonly number[]
}

/** Writes what carries one thing, in the order of the posts. */
export const writeCarried = (slug: string, carried: readonly Carried[]): readonly [string, ...string[]] => [
  slug,
  writeNumbers(differences(carried.map(({ post }) => post))),
  writeNumbers(carried.map(({ passages }) => passages.length)),
  writeNumbers(carried.flatMap(({ passages }) => differences(passages))),
]

/** Reads what `writeCarried` wrote, without its name. */
export const readCarried = ([steps = '', counts = '', which = '']: readonly string[]): readonly Carried[] => {
  const [count, passage] = [readNumbers(counts), readNumbers(which)]
  let [post, end] = [0, 0]
  return readNumbers(steps).map((step, at) => {
    post += step
    let place = 0
    const passages = passage.slice(end, (end += count[at] ?? 0)).map(by => (place += by))
    return { post, passages }
  })
}
