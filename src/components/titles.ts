// How every page's title ends.
import { siteName } from '../corpus/site-name.ts'

/** The title of a document: `People – Week Reader`. */
export const titled = (title: string): string => `${title} – ${siteName}`
