// The book's style sheet: small, with no colours, faces or sizes of its own in fixed units, so that the reader's settings hold.

/** The text of style.css. */
export const bookStyle = `h1, h2, h3 { line-height: 1.2; text-align: start; hyphens: none; break-after: avoid; }
h1 { font-size: 1.6em; margin: 0 0 0.5em; }
h2 { font-size: 1.25em; margin: 1.5em 0 0.5em; }
h3 { font-size: 1em; margin: 1.5em 0 0.5em; }
p, blockquote, ul, ol, dl { margin: 0 0 0.8em; }
ul, ol { padding: 0 0 0 1.4em; }
nav ol, #by-author ol { list-style: none; padding: 0 0 0 1em; }
li { margin: 0 0 0.4em; }
blockquote { padding: 0 0 0 1em; border-left: 2px solid; }
header { margin: 0 0 1.5em; }
.day { font-weight: bold; margin: 0 0 0.4em; }
.edition { font-style: italic; margin: 0 0 0.4em; }
.caption, .note { margin-left: 1.4em; }
.word { text-decoration: underline dotted; color: inherit; }
dt { font-weight: bold; margin: 1em 0 0.2em; break-after: avoid; }
dfn { font-style: normal; }
dd { margin: 0 0 0 1.4em; }
[hidden] { display: none; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 95vh; }
`
