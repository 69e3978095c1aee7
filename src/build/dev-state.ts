// What development knows of the content: the last site that could be made of it, and what keeps the next from being made.
import type { Fault } from './faults.ts'
import { loadCorpus } from './load-corpus.ts'
import { loadSite } from './site.ts'
import type { Site } from './site.ts'

export interface State {
  readonly site?: Site
  /** What keeps a site from being made. */
  readonly faults: readonly Fault[]
  /** What else check:content finds: it is looked for after the pages are served. */
  readonly deskFaults: readonly Fault[]
}

export const emptyState: State = { faults: [], deskFaults: [] }

/** The state after a change: a new site, or the last one with what is wrong. */
export const loadState = async (folder: string, { site, deskFaults }: State): Promise<State> => {
  try {
    return { site: await loadSite(folder), faults: [], deskFaults }
  } catch (error) {
    const { faults } = await loadCorpus(folder).catch(() => ({ faults: [] }))
    const stays = site === undefined ? {} : { site }
    return { ...stays, deskFaults, faults: faults.length > 0 ? faults : [faultOf(error, folder)] }
  }
}

const faultOf = (error: unknown, folder: string): Fault => {
  const found = error instanceof Error ? error.message : String(error)
  return { file: folder, line: 1, found, expected: 'content that can be read', mend: 'correct it and save' }
}
