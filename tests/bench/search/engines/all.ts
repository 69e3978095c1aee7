// The engines that run in memory, in the order of the tables. Pagefind runs in a browser and stands apart.
import type { EngineKind } from '../engine.ts'
import { flexsearch } from './flexsearch.ts'
import { fuse } from './fuse.ts'
import { lunrEngine } from './lunr.ts'
import { minisearch, minisearchFolded } from './minisearch.ts'
import { orama } from './orama.ts'
import { ours } from './ours.ts'

export const engines: readonly EngineKind[] = [ours, minisearch, minisearchFolded, orama, flexsearch, lunrEngine, fuse]
