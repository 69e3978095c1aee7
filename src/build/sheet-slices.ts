// The slices of discussion sheets, for each theme the editors' questions and passages to choose from; and of the page that
// puts two stories side by side.
import type { Evidence, Theme } from '../corpus/schema.ts'
import type { CompareSlice, SheetPassage, SheetSlice } from '../corpus/path-slices.ts'
import { familiesOf, keepThemes } from '../corpus/select.ts'
import { chosenFor, mostToChoose } from '../themes/sheet.ts'
import { quotedPost, quotedTexts } from './path-slices.ts'
import type { Source } from './slice-source.ts'

/** The first so many that clearly carry the theme; where none does, those that touch on it. */
const choosable = ({ evidence }: Theme): readonly Evidence[] => {
  const clear: Evidence[] = []
  for (const at of evidence) if (!at.weak && clear.push(at) === mostToChoose) break
  return clear.length > 0 ? clear : evidence.slice(0, mostToChoose)
}

/** The sheet of a theme that some passage carries. */
export const sheetSlice = (source: Source, theme: Theme): SheetSlice => {
  const { slug, name, means, questions = [] } = theme
  const passages = choosable(theme).flatMap(({ post: at, passage: id }): readonly SheetPassage[] => {
    const post = source.find.posts.get(at)
    const passage = post?.passages.find(one => one.id === id)
    if (post === undefined || passage === undefined) return []
    return [{ post: quotedPost(source, post), ...quotedTexts(post, passage) }]
  })
  const words = passages.map(({ post, texts, care }) => ({
    post,
    text: texts.original ?? texts.retold ?? '',
    from: `${post.title}, by ${post.people.join(' and ')}`,
    hasCare: care !== undefined,
  }))
  return {
    kind: 'sheet',
    theme: { slug, name, means },
    questions,
    passages,
    chosen: chosenFor({ means, questions }, words),
  }
}

/** The themes that two stories at least carry: the others cannot be compared on. */
export const compareSlice = ({ corpus, find }: Source): CompareSlice => ({
  kind: 'compare',
  families: keepThemes(familiesOf(corpus), ({ slug }) => {
    const [first, ...others] = find.themes.get(slug)?.evidence ?? []
    return others.some(({ post }) => post !== first?.post)
  }),
})
