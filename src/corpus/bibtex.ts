// A post as a source for BibTeX: the same facts as its Harvard citation. Text is UTF-8; only what TeX reads as a sign is escaped.
import { how, placeOf } from './citation.ts'
import type { Cited } from './citation.ts'
import { citedName } from './cited-name.ts'
import type { CitedName } from './cited-name.ts'
import { dayNumber } from './dates.ts'

// A brace counts for BibTeX even behind a backslash, so braces have names.
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text as it may stand in a field; letters of other scripts stay as they are (UTF-8). */
export const escapeBibtex = (text: string): string =>
  text.replace(/[\\{}~^%&$#_]/g, sign => signs[sign] ?? `\\${sign}`).replace(/\s+/g, ' ')

/** An address, in which BibTeX takes every sign but these as it stands. */
const address = (url: string): string => url.replace(/[\\{}\s]/g, sign => encodeURIComponent(sign))

const asBibtex = (name: CitedName): string => {
  // In braces a name is one piece: ` and ` in it parts nobody, and nothing is turned round.
  if (name.kind === 'organisation') return `{${escapeBibtex(name.name)}}`
  const family = escapeBibtex(name.family)
  return name.given === '' ? `{${family}}` : `${family}, ${escapeBibtex(name.given)}`
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A post as a BibTeX entry. Its key is the slug, which never changes. */
export const bibtexOf = (cited: Cited): string => {
  const { post, authors, organisations, edition, accessed } = cited
  const { container, url, first } = placeOf(cited)
  const said = how[edition]
  const told = said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}`
  const note = [told, first === '' ? '' : `First published at ${first}`].filter(Boolean).map(escapeBibtex).join('. ')
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', `{${authors.map(name => asBibtex(citedName(name, organisations))).join(' and ')}}`],
    // Twice in braces: its capitals stay.
    ['title', `{{${escapeBibtex(post.title)}}}`],
    ['howpublished', `{${escapeBibtex(container)}}`],
    ['year', `{${post.date.slice(0, 4)}}`],
    ['month', months[Number(post.date.slice(5, 7)) - 1]],
    ['day', `{${dayNumber(post.date)}}`],
    ['url', url && `{${address(url)}}`],
    ['urldate', url && accessed && `{${accessed}}`],
    ['note', note && `{${note}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@misc{${post.slug},\n${lines.join(',\n')}\n}`
}
