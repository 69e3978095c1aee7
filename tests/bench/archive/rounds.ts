// How often a key has to wait for the line, however fast it is: all parts asked for at one time make one round.
import { createArchive } from '../../../src/search/archive/archive.ts'
import { firstStories } from '../../../src/search/filters.ts'
import { emptySearch } from '../../../src/search/query-url.ts'
import type { Round } from './browser.ts'

/** The rounds each key waits for when the next one follows at once, nothing having been fetched ahead of it. */
export const roundsOfKeys = async (
  sent: ReadonlyMap<string, string>,
  asked: readonly Round[],
): Promise<readonly number[]> => {
  const counts: number[] = []
  for (const [question, typed] of asked) {
    let rounds = 0
    let arriving: Promise<void> | undefined
    const archive = createArchive(async name => {
      arriving ??= new Promise(resolve =>
        setTimeout(() => {
          arriving = undefined
          rounds++
          resolve()
        }, 1),
      )
      await arriving
      return JSON.parse(sent.get(name) ?? 'null')
    })
    await archive.prepare()
    await archive.search({ ...emptySearch, q: question })
    for (let end = 1; end <= typed.length; end++) {
      rounds = 0
      await archive.search({ ...emptySearch, q: typed.slice(0, end) }, { most: firstStories })
      counts.push(rounds)
    }
  }
  return counts
}
