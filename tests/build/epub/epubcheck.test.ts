// The judge of books: epubcheck (Debian's package), with no error and no warning. Where there is none, the test says so by name.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { booksOfSite } from '../../../src/build/epub/write-books.ts'
import { loadSite } from '../../../src/build/site.ts'
import { booksOfCorpus, nastyCorpus } from './made-books.ts'

const run = promisify(execFile)
const jar = [process.env['EPUBCHECK_JAR'], '/usr/share/java/epubcheck.jar'].find(file => file && existsSync(file))
const java = ['/usr/bin/java', `${process.env['JAVA_HOME']}/bin/java`].find(file => existsSync(file))
const missing = [jar === undefined && 'epubcheck', java === undefined && 'Java'].filter(name => name !== false)
const note = missing.length === 0 ? '' : ` (not run: no ${missing.join(' and no ')} on this machine)`

const site = await loadSite('content')
const place = { base: '/', siteUrl: 'https://example.org' }
const books = [
  ...booksOfSite({ corpus: site.corpus, sliceOf: name => site.slices.get(name), place }),
  // A check takes seconds: of the hard ones, the week with everything and the week with next to nothing.
  ...[...booksOfCorpus(nastyCorpus(), place)]
    .filter(([path]) => /(?:kite|bare)-week\/week\.epub$/.test(path))
    .map(([path, bytes]) => [`nasty${path}`, bytes] as const),
]
const folder = mkdtempSync(join(tmpdir(), 'reader-epub-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('epubcheck', () => {
  it.skipIf(missing.length > 0).each(books)(
    `finds nothing to mend in %s${note}`,
    async (path, bytes) => {
      const file = join(folder, path.replaceAll('/', '-').replace(/^-/, ''))
      writeFileSync(file, bytes)
      const { stdout, stderr } = await run(java ?? '', ['-jar', jar ?? '', file]).catch((failed: unknown) => {
        if (typeof failed === 'object' && failed !== null && 'stdout' in failed && 'stderr' in failed)
          return { stdout: String(failed.stdout), stderr: String(failed.stderr) }
        throw failed
      })
      expect(stderr).toBe('')
      expect(stdout).toContain('0 fatals / 0 errors / 0 warnings')
    },
    240_000,
  )
})
