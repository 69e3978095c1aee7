// `npm run bench -- observatory`: MDN's own grader on what a finished site answers. `site=FOLDER` takes one; 1 below 130 points.
// The grader asks a host over https. Here each page is asked of our own server and judged as it would come over https: with
// what `_headers` says for it, from a host that leads from http to https, as those of content/publishing do.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { headersFor, parseHeaderRules } from '../../src/build/header-rules.ts'
import { serveFolder } from '../../src/build/static-server.ts'
import { addressesOf } from '../browser/site-addresses.ts'
import { installed } from './installed.ts'

const least = 130
const grader = '@mdn/mdn-http-observatory'

const judged = z.array(
  z.object({
    address: z.string(),
    score: z.number(),
    grade: z.string(),
    found: z.array(z.object({ result: z.string(), points: z.number() })),
  }),
)

/** Every page of a site with its headers, as they would come over https. */
const answersOf = async (site: string) => {
  const rules = parseHeaderRules(readFileSync(join(site, '_headers'), 'utf8'))
  const server = await serveFolder(site)
  try {
    const answers = []
    for (const address of addressesOf(site)) {
      const response = await fetch(new URL(address, server.address))
      const overHttps = Object.entries(headersFor(rules, address)).map(([name, value]) => [name.toLowerCase(), value])
      const headers = { ...Object.fromEntries(response.headers), ...Object.fromEntries(overHttps) }
      answers.push({ address, html: await response.text(), headers })
    }
    return answers
  } finally {
    await server.close()
  }
}

/** Grades every page of a site, and prints what each of the grader's tests found on the worst. */
export const main = async (args: readonly string[]): Promise<number> => {
  const asked = args.find(arg => arg.startsWith('site='))?.slice('site='.length)
  const answers = await answersOf(resolve(asked ?? (process.env['OUT_DIR'] || 'dist')))
  const source = join(installed('observatory', [`${grader}@1.4.8`]), 'node_modules', grader, 'src')
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, 'observatory/judge.mjs'), source],
    { input: JSON.stringify(answers), encoding: 'utf8', maxBuffer: 100_000_000 },
  )
  if (status !== 0) throw new Error(`The grader did not run: ${stderr}`)
  const [worst] = judged.parse(JSON.parse(stdout)).toSorted((a, b) => a.score - b.score)
  if (worst === undefined) return 1
  for (const { result, points } of worst.found) console.log(`${points}`.padStart(5), result)
  console.log(`\n${answers.length} pages, the worst ${worst.address}: ${worst.grade}, ${worst.score} points`)
  return worst.score >= least ? 0 : 1
}
