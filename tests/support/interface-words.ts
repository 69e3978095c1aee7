// The words the interface says, gathered from its source with Vite's own parser: the text of elements, spoken names, and
// every other string that is language. What a page puts in from the corpus stands as a name in the sentence.
import { parseSync } from 'vite'
import type { TextBlock } from '../../src/build/easy-read/finding.ts'
import { isNode, type SyntaxNode } from './syntax.ts'

/** Something the interface says, with the line it begins at. */
export interface InterfaceText extends TextBlock {
  readonly file: string
  readonly line: number
}

const nodesIn = (value: unknown): readonly SyntaxNode[] =>
  Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []

const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] => Object.values(node).flatMap(nodesIn)

const textIn = (node: SyntaxNode, key: string): string => {
  const value = node[key]
  return typeof value === 'string' ? value : ''
}

const nodeIn = (node: SyntaxNode, key: string): SyntaxNode | undefined => nodesIn(node[key])[0]

/** What stands for words of the corpus, numbers and the like: a name is one word and breaks no rule. */
const something = 'Ann'

const entities: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/g, ' '],
  [/&lsquo;|&rsquo;|&apos;/g, '’'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
]

const decoded = (text: string): string => entities.reduce((sum, [pattern, sign]) => sum.replace(pattern, sign), text)

/** As JSX folds it: a line break with the space around it is nothing at the ends of a text, and one space within. */
const folded = (text: string): string => decoded(text.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' '))

const elementName = (element: SyntaxNode): string => {
  const opening = nodeIn(element, 'openingElement')
  const name = opening && nodeIn(opening, 'name')
  return name ? textIn(name, 'name') : ''
}

/** Elements whose words belong to the sentence around them. */
const inline = new Set('a abbr b bdi cite code em kbd Link HashLink mark PlainLink q small span strong time'.split(' '))

const saidOnlyAround = new Set(['JSXElement', 'JSXFragment'])

const templateText = (node: SyntaxNode): string => {
  const parts = nodesIn(node['quasis']).map(quasi => {
    const value = quasi['value']
    return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : ''
  })
  return parts.join(something)
}

const stringOf = (node: SyntaxNode | undefined): string | undefined => {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value']
  return node?.type === 'TemplateLiteral' ? templateText(node) : undefined
}

/** What an expression puts into the sentence: its first text, or a name for what comes from the corpus. */
const expressionText = (expression: SyntaxNode | undefined): string => {
  const own = stringOf(expression)
  if (own !== undefined || !expression || expression.type === 'JSXEmptyExpression') return own ?? ''
  if (saidOnlyAround.has(expression.type)) return childText(expression)
  if (expression.type === 'ConditionalExpression') return expressionText(nodeIn(expression, 'consequent'))
  if (expression.type !== 'LogicalExpression') return something
  return textIn(expression, 'operator') === '&&' ? expressionText(nodeIn(expression, 'right')) : something
}

const childText = (child: SyntaxNode): string => {
  if (child.type === 'JSXText') return folded(textIn(child, 'value'))
  if (child.type === 'JSXExpressionContainer') return expressionText(nodeIn(child, 'expression'))
  if (child.type === 'JSXFragment') return nodesIn(child['children']).map(childText).join('')
  if (child.type !== 'JSXElement') return ''
  const name = elementName(child)
  if (inline.has(name)) return nodesIn(child['children']).map(childText).join('')
  return ' '
}

const isOwnText = (child: SyntaxNode): boolean =>
  (child.type === 'JSXText' && folded(textIn(child, 'value')).trim() !== '') ||
  (child.type === 'JSXExpressionContainer' &&
    /\p{L}{2}/u.test(expressionText(nodeIn(child, 'expression')).replaceAll(something, ''))) ||
  (child.type === 'JSXElement' && inline.has(elementName(child)) && nodesIn(child['children']).some(isOwnText))

/** Attributes that are never heard or seen as words. */
const silent =
  /^(?:accept|aria-(?:busy|controls|current|describedby|hidden|labelledby|live|pressed|relevant|atomic)|as|autoC\w+|class\w*|data-.*|form\w*|height|href|html[A-Z]\w*|id|inputMode|key|kind|lang|list|method|name|patternUnits|place|popover\w*|rel|role|scope|src|style|to|type|value|viewBox|way|width|d|fill|stroke.*)$/

const looksLikeLanguage = (text: string): boolean => {
  const words = text.replace(/^[\s(.,;·]+|[\s)]+$/g, '')
  // A key made of parts, or an id: no words of people.
  if (/^\S+-\S+$/.test(words) || new RegExp(`${something}\\p{Ll}`, 'u').test(words)) return false
  if (/^[\p{Lu}“‘¶][\p{L}’]*(?:[\s,.…:?-]|$)/u.test(words) && /\p{Ll}/u.test(words))
    return !/^[A-Z][a-z]+[A-Z]\w*$/.test(words)
  return /^[\p{L}“][\p{L}’”]*,?(?: [\p{L}\p{N}“”’.,¶:-]+)+[.…:?]?$/u.test(words) && !/[=#{}[\]<>|\\]|--/.test(words)
}

/** Types say nothing to people; a cast only stands around what does. */
const skipped = /^(?:Import|ExportAll|TS(?!AsExpression|SatisfiesExpression|NonNull))/

/** What is compared is told to nobody. */
const isComparison = /^(?:[!=]==?|in|instanceof)$/

interface Walk {
  readonly add: (text: string, at: number, isItem?: boolean) => void
}

const visitAttribute = (node: SyntaxNode, walk: Walk): void => {
  const name = nodeIn(node, 'name')
  const value = nodeIn(node, 'value')
  const own = value?.type === 'JSXExpressionContainer' ? nodeIn(value, 'expression') : value
  const text = stringOf(own)
  const attribute = name === undefined ? '' : textIn(name, 'name')
  // A component may call its heading `name`; an element's `name` is for forms, and small.
  const isHeading = attribute === 'name' && /^\p{Lu}\p{Ll}/u.test(text ?? '')
  if (silent.test(attribute) && !isHeading) return
  if (text !== undefined) walk.add(text, node.start)
  else if (own) visit(own, walk)
}

const visitElement = (node: SyntaxNode, walk: Walk): void => {
  const children = nodesIn(node['children'])
  const isSentence = children.some(isOwnText)
  if (isSentence) walk.add(children.map(childText).join(''), node.start, elementName(node) === 'li')
  const opening = nodeIn(node, 'openingElement')
  for (const attribute of opening ? nodesIn(opening['attributes']) : []) visit(attribute, walk)
  for (const child of children) {
    if (child.type === 'JSXText') continue
    if (isSentence && child.type === 'JSXElement' && inline.has(elementName(child))) {
      // Its text is told already; what it says only to some ears is not.
      const inner = nodeIn(child, 'openingElement')
      for (const attribute of inner ? nodesIn(inner['attributes']) : []) visit(attribute, walk)
      continue
    }
    const expression = child.type === 'JSXExpressionContainer' ? nodeIn(child, 'expression') : undefined
    if (isSentence && stringOf(expression) !== undefined) continue
    visit(child, walk)
  }
}

const visit = (node: SyntaxNode, walk: Walk): void => {
  if (skipped.test(node.type)) return
  if (node.type === 'JSXAttribute') return visitAttribute(node, walk)
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return visitElement(node, walk)
  if (node.type === 'NewExpression' && textIn(nodeIn(node, 'callee') ?? node, 'name').endsWith('Error')) return
  if (node.type === 'BinaryExpression' && isComparison.test(textIn(node, 'operator'))) return
  if (node.type === 'MemberExpression' && node['computed'] === true) {
    const object = nodeIn(node, 'object')
    if (object) visit(object, walk)
    return
  }
  const text = stringOf(node)
  if (text !== undefined && looksLikeLanguage(text)) walk.add(text, node.start)
  const key = node.type === 'Property' ? nodeIn(node, 'key') : undefined
  for (const child of childrenOf(node)) if (child !== key) visit(child, walk)
}

/** Everything a source file says to people. */
export const interfaceTexts = (file: string, source: string): readonly InterfaceText[] => {
  const texts: InterfaceText[] = []
  const add = (text: string, at: number, isItem = false) => {
    const words = text.replace(/\s+/g, ' ').trim()
    if (!/\p{L}{2}/u.test(words.replaceAll(something, ''))) return
    texts.push({ file, line: source.slice(0, at).split('\n').length, text: words, isItem })
  }
  const parsed: unknown = parseSync(file, source).program
  if (isNode(parsed)) visit(parsed, { add })
  return texts
}
