// The styles a page must have before its first pixel: of the one style sheet, the rules that can match what stands in the page
// as it comes. They go into the page itself; the whole sheet follows after the words and changes nothing but what moves.
import postcss from 'postcss'

/** Tags, classes, ids and attributes that stand in HTML, as selectors name them; properties that its own sheets use. */
export type Standing = ReadonlySet<string>

/** Notes what stands in a page. One set may take in many pages. */
export const noteStanding = (html: string, standing: Set<string>): void => {
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][a-z\d]*)((?:\s+[\w-]+(?:="[^"]*")?)*)/gi)) {
    standing.add(tag)
    for (const [, written = '', value = ''] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
      const name = written.toLowerCase()
      standing.add(`[${name}]`)
      if (name === 'class') for (const one of value.split(/\s+/)) standing.add(`.${one}`)
      else standing.add(`[${name}=${value}]`)
      if (name === 'id') standing.add(`#${value}`)
    }
  }
}

/** What only comes about by a reader's doing, on paper, or by a setting, for which the page waits (reading/first-paint.ts). */
const later =
  /:(?:hover|focus|active|popover-open|target|modal)|::(?:highlight|selection|view-transition|backdrop)|\[open|\[popover\b(?!t)|data-set-/

/** Attributes that the first script gives to the root. */
const ofRoot = /^data-(?:asked|face|waits|ready)/

/** The first list of selectors in a selector, and the selector without it; undefined where there is none. */
const listIn = (
  selector: string,
): { readonly list: string; readonly isNot: boolean; readonly rest: string } | undefined => {
  const found = /:(?:is|where|has|not)\(/.exec(selector)
  if (found === null) return undefined
  const start = found.index + found[0].length
  let depth = 1
  let end = start
  while (depth > 0 && end < selector.length) {
    if (selector[end] === '(') depth += 1
    if (selector[end] === ')') depth -= 1
    end += 1
  }
  return {
    list: selector.slice(start, end - 1),
    isNot: found[0] === ':not(',
    rest: selector.slice(0, found.index) + selector.slice(end),
  }
}

/** Whether a selector without lists can match. */
const simpleMatches = (selector: string, standing: Standing): boolean => {
  const attributes = [...selector.matchAll(/\[([\w-]+)(?:([~|^$*]?)=["']?([^"'\]]*)["']?)?\]/g)]
  const without = selector.replace(/\[[^\]]*\]/g, '')
  const named = [...without.matchAll(/[.#][\w-]+/g)].map(([name]) => name)
  const tags =
    without
      .replace(/::?[\w-]+(?:\([^)]*\))?/g, '')
      .replace(/[.#][\w-]+/g, '')
      .match(/[a-z][a-z\d]*/gi) ?? []
  return (
    named.every(name => standing.has(name)) &&
    tags.every(tag => tag === 'html' || standing.has(tag)) &&
    attributes.every(([, name = '', sign, value]) => {
      if (ofRoot.test(name)) return true
      return standing.has(value === undefined || sign !== '' ? `[${name}]` : `[${name}=${value}]`)
    })
  )
}

/** Whether a selector can match something that stands there. In doubt it can: what must not be does not matter. */
const canMatch = (selector: string, standing: Standing): boolean => {
  const found = listIn(selector)
  if (found === undefined) return !later.test(selector) && simpleMatches(selector, standing)
  const { list, isNot, rest } = found
  return (isNot || postcss.list.comma(list).some(one => canMatch(one, standing))) && canMatch(rest, standing)
}

/** Blocks that show on paper alone, by a reader's system, or fetch something. */
const isLate = ({ name, params }: { readonly name: string; readonly params: string }): boolean =>
  /^(?:keyframes|page|position-try)$/.test(name) ||
  (name === 'media' && /\bprint\b|forced-colors|reduced-motion/.test(params))

/** The properties of our own that styles paint with. */
const usedIn = (styles: string): readonly string[] =>
  [...styles.matchAll(/var\((--[\w-]+)/g)].flatMap(([, name]) => name ?? [])

/** Notes what a sheet of the page's own (components/own-sheet) paints with: it is there before the whole sheet is. */
export const noteUsed = (ownSheet: string, standing: Set<string>): void => {
  for (const name of usedIn(ownSheet)) standing.add(name)
}

/** Properties of our own that nothing there is painted with; one may stand in the value of another. */
const dropUnused = (root: postcss.Root, standing: Standing): void => {
  const used = new Set([...standing, ...usedIn(root.toString())])
  let dropped = false
  root.walkDecls(/^--/, declaration => {
    if (used.has(declaration.prop)) return
    declaration.remove()
    dropped = true
  })
  if (dropped) dropUnused(root, standing)
}

/** Of the whole sheet, what a page with these things in it is first painted with. Faces stay where `keepsFace` says so. */
export const paintStyles = (
  sheet: string,
  standing: Standing,
  keepsFace: (declarations: string) => boolean = () => false,
): string => {
  const root = postcss.parse(sheet)
  root.walkComments(comment => void comment.remove())
  root.walkAtRules(rule => {
    if (isLate(rule) || (rule.name === 'font-face' && !keepsFace(rule.toString()))) rule.remove()
  })
  root.walkRules(rule => {
    const { parent } = rule
    if (parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes') return
    const kept = rule.selectors.filter(selector => canMatch(selector, standing))
    if (kept.length === 0) rule.remove()
    else rule.selectors = kept
  })
  dropUnused(root, standing)
  // What is left empty by that goes too, from the inside out. A layer keeps its place among the others.
  const sweep = (): boolean => {
    let swept = false
    root.walk(node => {
      if ((node.type === 'atrule' || node.type === 'rule') && node.nodes?.length === 0) {
        if (node.type === 'atrule' && node.name === 'layer')
          node.replaceWith(postcss.atRule({ name: 'layer', params: node.params }))
        else node.remove()
        swept = true
      }
    })
    return swept
  }
  while (sweep());
  return root.toString()
}
