// The way through the tree of a post: what each element does to the passages that are being gathered.
import { blockBuilder, mostLinks } from './html-blocks.ts'
import type { Body, ReadBody } from './html-body.ts'
import { containers } from './html-containers.ts'
import { lostWith } from './html-doubts.ts'
import * as is from './html-elements.ts'
import { leftOutList } from './html-left-out.ts'
import { markReader } from './html-marks.ts'
import { leaveEmbed, readPicture } from './html-pictures.ts'
import { signTally } from './html-signs.ts'
import { dataTables } from './html-tables.ts'
import { isHtml, lettersIn, lineTeller, tooMuch, walk } from './html-tree.ts'
import type { Element, Tree } from './html-tree.ts'
import { wordReader } from './html-words.ts'
import type { Doubt } from './importer.ts'
import { blockComments, embedAddress } from './wordpress-blocks.ts'
import { tokens } from './words.ts'

/** What a body holds but for its witness. */
export type Reading = Omit<ReadBody, 'words'>

/** Reads the passages of a tree, what is left out of it and what is doubtful. */
export function readTree(body: Body, tree: Tree): Reading {
  const { words, doubt, builder, tally, leftOut, around, finish } = gathering(body)
  const marks = markReader(builder, leftOut, body.base)
  const comments = blockComments()
  const data = dataTables(tree)
  const lineOf = lineTeller(body.line)
  let inTable = false
  let inRow = false
  let kept = 0

  const boundary = () => (inRow ? builder.gap() : builder.part())
  const lineBreak = () => (inRow || around.isHeading() ? builder.gap() : builder.lineBreak())
  const embed = (element: Element, line: number): boolean => {
    const address = embedAddress(element)
    if (address === undefined && !is.embeds.has(element.tagName)) return false
    boundary()
    if (address === undefined) leaveEmbed(element, line, leftOut)
    else leftOut.embed('a player', address, { line, words: 0 })
    return true
  }
  const enter = (element: Element, line: number) => {
    const { tagName } = element
    if (is.parting.has(tagName)) boundary()
    if (data.has(element)) inTable = true
    if (tagName === 'tr' && inTable) inRow = true
    if (is.keepsLines.has(tagName)) kept += 1
    const about = lostWith(element, data.has(element))
    if (about !== undefined) doubt({ line, about })
    if (tagName === 'form') leftOut.active('<form>', line, 0)
    else if (tagName === 'br') lineBreak()
    else if (tagName === 'q') builder.add('“', line)
    else if (tagName === 'img') {
      readPicture(element, { line, base: body.base, builder, leftOut, clean: text => tally.clean(text, line), doubt })
      marks.picture()
    }
    around.enter(element)
    marks.enter(element, line)
  }

  walk(tree, {
    text: node => {
      const line = lineOf(node)
      const canPart = !inRow && !around.isHeading()
      const isWordPress = body.written === 'wordpress' && kept === 0
      words.read(tally.clean(node.value, line), line, {
        emptyLinesPart: canPart && (kept > 0 || (isWordPress && !comments.isInside())),
        shortcodes: isWordPress,
      })
    },
    comment: node => {
      if (!comments.take(node.data)) leftOut.active('a comment in the markup', lineOf(node), 0)
    },
    enter: element => {
      const line = lineOf(element)
      if (isHtml(element) && embed(element, line)) return false
      if (isHtml(element) && !is.active.has(element.tagName)) {
        enter(element, line)
        return true
      }
      const count = is.wordless.has(element.tagName) ? 0 : tokens(lettersIn(element)).length
      leftOut.active(`<${element.tagName}>`, line, count)
      return false
    },
    leave: element => {
      const { tagName } = element
      if (tagName === 'q') builder.add('”', lineOf(element))
      marks.leave(element)
      if (tagName === 'tr') inRow = false
      if (inRow && (tagName === 'td' || tagName === 'th')) builder.cell()
      else if (is.parting.has(tagName)) boundary()
      around.leave(element)
      if (is.keepsLines.has(tagName)) kept -= 1
      if (data.has(element)) inTable = false
    },
  })
  return finish()
}

/** Reads plain text: empty lines part its paragraphs. */
export function readPlain(body: Body): Reading {
  const { words, tally, finish } = gathering(body)
  const text = body.markup.replace(/\r\n?/g, '\n')
  words.read(tally.clean(text, body.line), body.line, { emptyLinesPart: true, shortcodes: false })
  return finish()
}

/** All that gathers passages, ready for one body. */
function gathering(body: Body) {
  const doubts: Doubt[] = []
  const doubt = (one: Doubt): void => void doubts.push(one)
  const tally = signTally()
  const around = containers()
  const builder = blockBuilder({
    doubt,
    kind: () => (words.isCaption() ? 'caption' : around.kind()),
    endless: (line, letters) => {
      throw tooMuch({ ...body, line }, `a word without an end in ${letters} letters`, '20,000 letters without a space')
    },
    crowded: (line, links) => {
      throw tooMuch({ ...body, line }, `${links} links in one paragraph`, `${mostLinks} links in one`)
    },
  })
  const leftOut = leftOutList(text => signTally().clean(text, 0))
  const words = wordReader(builder, leftOut, doubt)
  const finish = (): Reading => {
    builder.part()
    return { blocks: builder.blocks, leftOut: leftOut.all(), doubts: [...doubts, ...tally.doubts()] }
  }
  return { words, doubt, builder, tally, leftOut, around, finish }
}
