// What the site is called, and how every page's title ends.

/** The name of the site. */
export const siteName = 'Week Reader'

/** The title of a document: `People – Week Reader`. */
export const titled = (title: string): string => `${title} – ${siteName}`
