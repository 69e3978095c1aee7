// The corpus as it is published: first whose words it holds, for a file goes on without the site around it.
import { editionMeans } from '../corpus/credit.ts'
import type { Corpus } from '../corpus/schema.ts'
import { siteName } from '../corpus/site-name.ts'

/** What `/data/corpus.json` holds: the corpus, and in `about` the name of the site, rights, and what each edition is. */
export const openData = (corpus: Corpus) => ({
  about: {
    name: siteName,
    rights: 'The authors’ words are theirs. The retellings and summaries are by the editors of this site.',
    editions: editionMeans,
  },
  ...corpus,
})
