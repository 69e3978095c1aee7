// Loaded into a process that is measured: when it ends, writes what it used. All its threads count, other processes do not.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }
  writeFileSync(process.env['USAGE_FILE'] ?? '/dev/null', JSON.stringify(used))
})
