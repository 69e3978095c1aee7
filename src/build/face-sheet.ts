// The site's face stands in every page beside its first styles. Named a second time by the whole sheet, it would be taken up
// in the middle of a visit, and move the lines. The worker's pages have no styles in them and fetch it as a sheet of its own.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { escapeHtml } from './head.ts'

const faceRule = /@font-face\s*\{[^}]*font-display:\s*optional[^}]*\}/

/** A sheet without the face that is used from the first paint on or not at all, and that face. */
export const splitFace = (sheet: string): { readonly rest: string; readonly face: string } => ({
  rest: sheet.replace(faceRule, ''),
  face: faceRule.exec(sheet)?.[0] ?? '',
})

/** Takes the face out of a built sheet, into a file beside it, whose path below the site's root it gives. */
export const takeFaceOut = async (outDir: string, sheet: string): Promise<string> => {
  const { rest, face } = splitFace(await readFile(join(outDir, sheet), 'utf8'))
  const path = `assets/face-${createHash('sha256').update(face).digest('hex').slice(0, 8)}.css`
  await writeFile(join(outDir, sheet), rest)
  await writeFile(join(outDir, path), face)
  return path
}

/** A template whose pages fetch the face's sheet too, before all others. */
export const withFaceSheet = (template: string, address: string): string =>
  template.replace(
    '<link rel="stylesheet"',
    () => `<link rel="stylesheet" href="${escapeHtml(address)}">\n    <link rel="stylesheet"`,
  )
