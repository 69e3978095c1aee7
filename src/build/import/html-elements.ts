// The names of HTML as a reader of posts sees them: what parts paragraphs, what acts, what plays. An element that is
// not named here is a part of its paragraph, as browsers take an unknown one.
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that begin and end on lines of their own. */
export const parting = names(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main marquee menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
)

/** Elements that act, ask or only serve the machine: nothing in them is a word of the post. */
export const active = names(
  'base basefont button canvas datalist frame frameset head input keygen link meta meter noframes noscript output param progress script select slot source style template textarea title track',
)

/** Of these, and of frames, the letters inside are no words of anybody: code, or markup kept as letters. */
export const wordless = names('script style iframe noembed noframes')

/** Frames and players. */
export const embeds = names('applet audio bgsound embed iframe noembed object portal video')

export const headings = names('h1 h2 h3 h4 h5 h6')
export const emphasis = names('em i cite')
export const strong = names('strong b')
export const struck = names('del s strike')
export const raised = names('sup sub')
export const keepsLines = names('pre listing xmp plaintext')
export const captions = names('figcaption caption')

/** Elements that show that a table lays out a page, and is none of rows to read across. */
export const layout = names(
  'table img ul ol li h1 h2 h3 h4 h5 h6 blockquote figure pre hr article section iframe object video audio',
)
