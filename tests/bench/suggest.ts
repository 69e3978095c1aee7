// How good are suggestions of themes for a post that nobody has marked? Every post with marks is left out once.
// CONTENT_DIR names the folder, as for a build; with originals in it, they are measured alone and with the retelling.
import { loadCorpus } from '../../src/build/load-corpus.ts'
import { contentDirOf } from '../../src/build/settings.ts'
import { chosen } from '../../src/build/suggest-themes.ts'
import type { Model, Pair } from '../../src/build/suggest-weigh.ts'
import type { Corpus, Post } from '../../src/corpus/schema.ts'
import { gradesOf, modelFrom, pairsOf, taughtBy, type Condition, type Told } from './suggest/leave-out.ts'
import { share, tableOf } from './search/table.ts'

/** One suggestion or one mark, after the post was left out. */
interface Outcome {
  readonly theme: string
  /** 2 marked clearly, 1 weakly, 0 not at all. */
  readonly grade: number
  readonly suggested: boolean
}

type Choose = (pairs: readonly Pair[], model: Model, post: Post) => readonly Pair[]

interface Trial {
  readonly corpus: Corpus
  readonly folds: readonly Fold[]
  readonly condition: Condition
  readonly choose: Choose
}

/** Every pair that is suggested or marked, of all posts; a mark on a heading is one that is missed. */
const outcomes = ({ corpus, folds, condition, choose }: Trial): readonly Outcome[] =>
  folds.flatMap(({ post, teachers, model }) => {
    const grades = gradesOf(corpus, post)
    const picked = choose(pairsOf({ corpus, teachers }, post, condition), model, post)
    const keys = new Set(picked.map(({ theme, passage }) => `${theme} ${passage}`))
    return [...new Set([...keys, ...grades.keys()])].map(key => ({
      theme: key.split(' ')[0] ?? '',
      grade: grades.get(key) ?? 0,
      suggested: keys.has(key),
    }))
  })

interface Fold {
  readonly post: Post
  readonly teachers: readonly Post[]
  readonly model: Model
}

const precision = (all: readonly Outcome[]): number => {
  const kept = all.filter(({ suggested }) => suggested)
  return kept.filter(({ grade }) => grade > 0).length / kept.length
}
const recall = (all: readonly Outcome[]): number => {
  const marked = all.filter(({ grade }) => grade > 0)
  return marked.filter(({ suggested }) => suggested).length / marked.length
}
/** Clear marks alone: weak ones count neither for nor against. */
const clearly = (all: readonly Outcome[]): readonly Outcome[] => all.filter(({ grade }) => grade !== 1)

const figures = (all: readonly Outcome[]): readonly string[] =>
  [precision(clearly(all)), recall(clearly(all)), precision(all), recall(all)].map(share)

const head = ['', 'precision, clear', 'recall, clear', 'precision, with weak', 'recall, with weak']
const goal = ['goal', '.8', '.8', '.8', '.8']

const byModel: Choose = (pairs, model) => chosen(pairs, [], model)
const bySignals: Choose = pairs => pairs.filter(({ signals }) => signals > 0)
const offeredBy =
  (corpus: Corpus): Choose =>
  (pairs, model, post) => {
    const offered = corpus.themes.filter(({ evidence }) => evidence.some(at => at.post === post.slug))
    const slugs = offered.map(({ slug }) => slug)
    return chosen(pairs, slugs, model)
  }

const toldNames: Readonly<Record<Told, string>> = {
  original: 'original alone',
  retold: 'retelling alone',
  both: 'both texts',
}

/** Prints the figures. Gives back 0 where there was something to measure. */
export const main = async (): Promise<number> => {
  const { corpus } = await loadCorpus(contentDirOf(process.env))
  const marked = corpus.posts.filter(post => gradesOf(corpus, post).size > 0)
  if (marked.length < 3) {
    console.error('Fewer than three posts have themes written down: nothing can be measured.')
    return 1
  }
  const folds = marked.map((post): Fold => {
    const teachers = marked.filter(other => other !== post)
    return { post, teachers, model: modelFrom({ corpus, teachers }) }
  })
  console.log(`Suggestions of themes: ${marked.length} posts, each left out once; the others teach, fit and choose.`)
  console.log('The signals were written by editors who had read these very posts, so the upper figures flatter.')
  console.log('What the model weighs was chosen with figures like these in view: a choice of few, but not a blind one.')
  console.log(
    'The lower ones take away the signals that stand in the tested post alone, as for a post still to come.\n',
  )
  const told = taughtBy(corpus)
  for (const withheld of [false, true]) {
    const rows = told.flatMap(texts => {
      const row = (name: string, choose: Choose) => [
        `${toldNames[texts]}, ${name}`,
        ...figures(outcomes({ corpus, folds, condition: { told: texts, withheld }, choose })),
      ]
      return [
        row('any signal', bySignals),
        row('suggested', byModel),
        row('suggested, themes of the post given', offeredBy(corpus)),
      ]
    })
    const title = withheld ? 'Signals of the tested post alone taken away' : 'All signals'
    console.log(`${tableOf(title, head, [...rows, goal])}\n`)
  }
  for (const texts of told) {
    const all = outcomes({ corpus, folds, condition: { told: texts, withheld: false }, choose: byModel })
    const rows = corpus.themes.map(({ slug }) => {
      const own = all.filter(({ theme }) => theme === slug)
      return [slug, own.filter(({ grade }) => grade > 0).length, ...figures(own)]
    })
    const [, ...columns] = head
    console.log(`${tableOf(`By theme, all signals, ${toldNames[texts]}`, ['theme', 'marks', ...columns], rows)}\n`)
  }
  const { bias, weights, least } = modelFrom({ corpus, teachers: marked })
  const shown = [bias, ...weights].map(value => value.toFixed(2)).join(', ')
  console.log(`Weights from all posts (bias first): ${shown}; threshold ${least.toFixed(2)}.`)
  console.log(`Thresholds of the posts left out: ${folds.map(({ model }) => model.least.toFixed(2)).join(', ')}.`)
  return 0
}
