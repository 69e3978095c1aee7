// By what a post is known to have come from elsewhere: `source` in post.md. It is never shown as a link, yet an address
// that acts, or one that leads nowhere, has no place in the content.

/** The most letters a source has. */
export const longestSource = 300

const acts = /^(?:javascript|vbscript|data|blob|file|about|view-source):/i

/** Whether a line can stand as a source: an address on the web that holds, or any other name that is no address that acts. */
export const isSourceName = (text: string): boolean =>
  text.length <= longestSource &&
  !acts.test(text) &&
  (!/^https?:/i.test(text) || (/^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text)))
