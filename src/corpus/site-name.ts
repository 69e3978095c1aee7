// What the site is called: on its pages, in what it publishes, and in what is said of its editors.

/** The name of the site. */
export const siteName = 'Week Reader'
