// The slices of reading paths: all of them in a list, and each with the passages it leads to.
import type { Passage, Post, ReadingPath } from '../corpus/schema.ts'
import { careIn } from '../corpus/select.ts'
import type { PathRef, PathSlice, PathsSlice, QuotedPost, QuotedTexts } from '../corpus/path-slices.ts'
import { saidIn } from './slice-source.ts'
import type { Source } from './slice-source.ts'

/** A passage in every edition it has. */
export const quotedTexts = (post: Post, { id, kind, original, retold }: Passage): QuotedTexts => {
  const care = careIn(post, id)
  return {
    id,
    kind,
    texts: { ...(original !== undefined && { original }), ...(retold !== undefined && { retold }) },
    ...(care.length > 0 && { care }),
  }
}

/** What a quotation says of its story. */
export const quotedPost = ({ find }: Source, { slug, title, authors }: Post): QuotedPost => ({
  slug,
  title,
  people: authors.map(author => find.authors.get(author)?.name ?? author),
})

const refOf = ({ slug, name, for: whom, opening, steps }: ReadingPath): PathRef => ({
  slug,
  name,
  for: whom,
  opening,
  steps: steps.length,
})

/** All paths, in the editors' order. */
export const pathsSlice = ({ corpus }: Source): PathsSlice => ({ kind: 'paths', paths: corpus.paths.map(refOf) })

/** One path; its steps with the passages, which compile.ts has found to be there. */
export const pathSlice = (source: Source, path: ReadingPath): PathSlice => {
  const { find } = source
  const stops = path.steps.flatMap(({ says, post: slug, passage: id }) => {
    const post = find.posts.get(slug)
    const passage = post?.passages.find(one => one.id === id)
    if (post === undefined || passage === undefined) return []
    return [{ says, post: quotedPost(source, post), passage: quotedTexts(post, passage) }]
  })
  const authors = path.steps.flatMap(({ post }) => find.posts.get(post)?.authors ?? [])
  return { kind: 'path', path: refOf(path), stops, ...saidIn(source, [...new Set(authors)]) }
}
