// Marks what is being read: the sentence, and the word where the engine says which (CSS Custom Highlight API). Where there
// are no highlights, or the page's text is another than the one read, the whole passage gets a line around it.
import type { Span, SpeechPosition, SpeechText } from '../reading/speech.ts'
import { storyId } from '../paths.ts'
import { elementOf, titleBlock } from './block-elements.ts'
import { rangesIn } from './found-ranges.ts'
import { hasHighlights, highlight, unhighlight } from './highlights.ts'
import type { PageToHear } from './listen-state.ts'

/** Names of the highlights, as styles know them. */
const [sentenceMark, wordMark] = ['spoken', 'spoken-word']
/** On the element that is read; `whole` where its text cannot be marked. */
const attribute = 'data-spoken'

const inTheme = ({ post = '', id }: SpeechText): Element | null => {
  const heading = document.getElementById(storyId(post))
  if (id === titleBlock) return heading
  return heading?.closest('article')?.querySelector(`li a[href$="#${CSS.escape(id)}"]`) ?? null
}

/** A passage is quoted on a path once at most. */
const inPath = ({ post = '', id }: SpeechText): Element | null =>
  document.querySelector(`main ol blockquote a[href$="/posts/${CSS.escape(post)}/#${CSS.escape(id)}"]`)

/** The element that shows a text of a page. Without a page, only a title is looked for. */
export const elementFor = (page: PageToHear | undefined, text: SpeechText): Element | null => {
  if (page?.kind === 'theme') return inTheme(text)
  if (page?.kind === 'path' && text.post !== undefined) return inPath(text)
  if (page === undefined && text.id !== titleBlock) return null
  const element = elementOf(text.id)
  return element?.querySelector(`[data-text=${text.edition ?? 'original'}]`) ?? element
}

/** Ranges of an element that begins with a text; what follows it there is for eyes alone. */
const rangesAt = (element: Element, text: string, spans: readonly Span[]): readonly (Range | undefined)[] => {
  const shown = element.textContent
  return shown.startsWith(text) ? rangesIn(element, shown, spans) : []
}

/** Takes all marks away. */
export const clearMarks = (): void => {
  for (const element of document.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute)
  unhighlight(sentenceMark, wordMark)
}

/** What is marked, or the element around it: the sentence, to be brought into sight, and where in it the voice is. */
export interface MarkedPlace {
  readonly sentence: Range | Element
  readonly now: Range | Element
}

/** Marks a sentence and its word in the element of their text. */
export const markSpoken = (
  element: Element,
  text: string,
  { sentence, word }: Pick<SpeechPosition, 'sentence' | 'word'>,
): MarkedPlace => {
  const [said, now] = rangesAt(element, text, word ? [sentence, word] : [sentence])
  const isMarked = hasHighlights() && said !== undefined
  for (const other of document.querySelectorAll(`[${attribute}]`))
    if (other !== element) other.removeAttribute(attribute)
  element.setAttribute(attribute, isMarked ? 'marked' : 'whole')
  highlight(sentenceMark, [said], 1)
  highlight(wordMark, [now], 2)
  const whole = said ?? element
  return { sentence: whole, now: now ?? whole }
}
