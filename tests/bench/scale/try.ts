import { loadCorpus } from '../../../src/build/load-corpus.ts'
import { writeArchive } from './archive-folder.ts'
export const main = async (args: readonly string[]) => {
  const { corpus } = await loadCorpus('content')
  for (const n of [100, 1000, 10000]) {
    console.time(String(n))
    writeArchive(n, 'content', corpus, `${args[0]}/${n}`)
    console.timeEnd(String(n))
  }
  return 0
}
