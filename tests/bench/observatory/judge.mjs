// Runs in a process of its own, since MDN's grader is fetched on demand: takes the folder of its source, reads answers as JSON from
// standard input, and writes what the grader finds on each, with its points. Only its way of asking a host is left out.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [folder = ''] = process.argv.slice(2)
// The list of hosts that browsers know to be https is fetched when the grader is installed with its scripts: ours is not on it.
writeFileSync(join(folder, '../conf/hsts-preload.json'), '{}')

const part = file => import(pathToFileURL(join(folder, file)).href)
const { ALL_TESTS } = await part('constants.js')
const { parseHttpEquivHeaders } = await part('retriever/utils.js')
const { getGradeForScore, getScoreModifier } = await part('grader/grader.js')
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await part('grader/charts.js')

const host = 'reader.example'
const sum = all => all.reduce((total, one) => total + one, 0)

/** What the grader keeps of its questions: http leads to https, and a question from another place gets the same answer. */
const requestsOf = ({ address, html, headers }) => {
  const url = new URL(`https://${host}${address}`)
  const httpEquiv = parseHttpEquivHeaders(html, url.href)
  const response = { status: 200, headers, data: html, verified: true, request: { headers: {} }, httpEquiv }
  const httpRedirects = [
    { url: new URL(`http://${host}${address}`), status: 301 },
    { url, status: 200 },
  ]
  return {
    hostname: host,
    resources: { path: html },
    responses: { auto: response, cors: response, http: response, https: response, httpRedirects, httpsRedirects: [] },
    session: { url, redirectHistory: httpRedirects, response },
  }
}

const judge = answer => {
  const requests = requestsOf(answer)
  const results = ALL_TESTS.map(test => test(requests).result)
  const found = results.map(result => ({ result, points: getScoreModifier(result) }))
  const points = found.map(one => one.points)
  // As in its scanner: what is above 100 counts only for a site that is good without it.
  const plain = 100 + sum(points.filter(point => point < 0))
  const { score, grade } = getGradeForScore(plain >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? 100 + sum(points) : plain)
  return { address: answer.address, score, grade, found }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(judge)))
