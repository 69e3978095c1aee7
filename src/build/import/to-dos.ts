// What is left to an editor when the words of a post changed: texts and facts of the folder that an import never touches
// and that still speak of the passages as they were.
import type { TextFile } from '../open-folder.ts'
import type { Change } from './changes.ts'

/** The texts of a post that are an editor's own. */
export interface EditorsTexts {
  readonly post: TextFile | undefined
  readonly retold: TextFile | undefined
  readonly summary: TextFile | undefined
  readonly everyday: TextFile | undefined
}

/** What to do about the changes of one post, in plain clauses. */
export function toDosFor(changes: readonly Change[], texts: EditorsTexts): readonly string[] {
  const passages = changes.filter(({ kind }) => kind !== 'fact' && kind !== 'marks')
  return passages.flatMap(({ kind, id }): readonly string[] => {
    if (kind === 'new') return texts.retold === undefined ? [] : [`retell ${id} in retold.md`]
    const names = namesOf(id, texts)
    if (names.length === 0) return []
    if (kind === 'retired') return [`take ${id}, which is retired, out of ${names.join(', ')}`]
    if (kind === 'moved') return texts.retold === undefined ? [] : [`move ${id} in retold.md to its new place`]
    return [`look at ${id}, whose words changed, in ${names.join(', ')}`]
  })
}

/** Where an id is named: `retold.md`, `post.md (themes, quotes)` … */
function namesOf(id: string, { post, retold, summary, everyday }: EditorsTexts): readonly string[] {
  const named = new RegExp(String.raw`\b${id}\b`)
  const facts = new Set<string>()
  let fact = ''
  for (const line of post?.text.split('\n') ?? []) {
    fact = /^(\w+):/.exec(line)?.[1] ?? fact
    if (named.test(line) && fact !== 'title' && fact !== 'byline') facts.add(fact)
  }
  return [
    ...(retold !== undefined && named.test(retold.text) ? ['retold.md'] : []),
    ...(summary !== undefined && named.test(summary.text) ? ['summary.md'] : []),
    ...(everyday !== undefined && named.test(everyday.text) ? ['everyday.md'] : []),
    ...(facts.size > 0 ? [`post.md (${[...facts].join(', ')})`] : []),
  ]
}
