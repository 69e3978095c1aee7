// The stories of the archive that have been fetched to be shown, and the names of their people.
import type { Named, SearchPost } from '../documents.ts'
import { namesOf, type Names } from '../names.ts'
import { partNames } from './parts.ts'
import type { PartService } from './part-service.ts'

export interface Stories {
  /** A story that has been fetched. */
  readonly get: (post: number) => SearchPost | undefined
  /** Fetches those that are not here, at once or as a guess. */
  readonly fetch: (posts: readonly number[], from: PartService) => Promise<void>
  /** The names of everybody in the stories that are here. */
  readonly names: () => Names
}

/** No stories yet. */
export const createStories = (): Stories => {
  const stories = new Map<number, SearchPost>()
  const authors = new Map<string, Named>()
  const organisations = new Map<string, Named & { readonly short?: string }>()
  const fetchOne = async (post: number, service: PartService): Promise<void> => {
    const part = await service.part('search-story', partNames.story(post))
    for (const one of part.authors) authors.set(one.slug, one)
    for (const one of part.organisations) organisations.set(one.slug, one)
    stories.set(post, part.post)
  }
  return {
    get: post => stories.get(post),
    fetch: async (posts, from) => {
      await Promise.all(posts.filter(post => !stories.has(post)).map(post => fetchOne(post, from)))
    },
    names: () => namesOf({ authors: [...authors.values()], organisations: [...organisations.values()] }),
  }
}
