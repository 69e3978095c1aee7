// How the app gets at the words of pages (page-words.tsx), whose code may still be to come.
import type { ComponentType } from 'react'
import type { Params } from 'react-router-dom'
import { lazyView, type LazyView } from './components/lazy-view.ts'
import type { Page } from './pages.tsx'

/** Once the code is there. */
export interface FetchedWords {
  /** A page with its words; its data is its row of the page table. */
  readonly Page: ComponentType<{ data: Page }>
  /** Fetches the words of a page; rejects where they cannot be had. */
  readonly fetch: (page: Page, params: Readonly<Params>) => Promise<unknown>
}

/** As the app has them. */
export interface Words {
  readonly page: LazyView<Page>
  readonly fetch: FetchedWords['fetch']
}

/** Words whose code `fetchCode` brings: asked once, and again where it did not come. */
export const wordsOf = (fetchCode: () => Promise<FetchedWords>): Words => {
  let coming: Promise<FetchedWords> | undefined
  const code = () => {
    coming ??= fetchCode().catch((error: unknown) => {
      coming = undefined
      throw error
    })
    return coming
  }
  return {
    page: lazyView(async () => (await code()).Page),
    fetch: async (page, params) => (await code()).fetch(page, params),
  }
}
