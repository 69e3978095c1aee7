// The door to all benches: `npm run bench` runs every one, `npm run bench -- search quality` one of them, with its words.
// Vite loads this file (see src/build/run.mjs); a bench exports a function that prints and gives back an exit code.
import { main as archive } from './archive.ts'
import { main as bytes } from './bytes.ts'
import { main as scale } from './scale/bench.ts'
import { main as long } from './long.ts'
import { main as mutants } from './mutants.ts'
import { main as observatory } from './observatory.ts'
import { main as pages } from './pages.ts'
import { main as related } from './related.ts'
import { main as search } from './search/bench.ts'
import { main as suggest } from './suggest.ts'

type Bench = (args: readonly string[]) => number | Promise<number>

const benches: ReadonlyMap<string, Bench> = new Map<string, Bench>([
  ['bytes', bytes],
  ['search', search],
  ['archive', archive],
  ['suggest', suggest],
  ['related', related],
  ['scale', scale],
  ['pages', pages],
  ['long', long],
])

// One takes an hour and says how good the tests are, not the product; the other fetches 130 MB.
const onlyWhenNamed: ReadonlyMap<string, Bench> = new Map<string, Bench>([
  ['mutants', mutants],
  ['observatory', observatory],
])

/** Runs the bench that is named, with the words after its name; all but the last two where none is named. */
export const main = async (args: readonly string[]): Promise<number> => {
  const [name, ...rest] = args
  if (name === undefined) {
    const codes: number[] = []
    for (const bench of benches.values()) codes.push(await bench([]))
    return Math.max(...codes)
  }
  const bench = benches.get(name) ?? onlyWhenNamed.get(name)
  if (bench) return bench(rest)
  console.error(`There is no bench "${name}". There are: ${[...benches.keys(), ...onlyWhenNamed.keys()].join(', ')}.`)
  return 1
}
