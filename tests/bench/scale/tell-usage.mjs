// Loaded into a process that is measured: when it ends, writes what it used, and between the marks of a build's steps. All its
// threads count, other processes do not.
import { writeFileSync } from 'node:fs'

const mark = 'build-step:'
const seconds = ({ user, system }) => (user + system) / 1e6

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cpu = (userCPUTime + systemCPUTime) / 1e6
  const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith(mark))
  const steps = [['start', 0], ...marks.map(({ name, detail }) => [name.slice(mark.length), seconds(detail)])]
  const used = {
    cpu,
    memory: maxRSS * 1024,
    steps: steps.map(([name, begun], at) => [name, (steps[at + 1]?.[1] ?? cpu) - begun]),
  }
  writeFileSync(process.env['USAGE_FILE'] ?? '/dev/null', JSON.stringify(used))
})
