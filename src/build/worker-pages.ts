// Two pages that the worker shows where the network does not answer: the frame, into which script draws any kept page, and
// the page for what is not kept, which needs no script.
import { pageDataId, printPageData } from '../corpus/page-data.ts'
import type { Corpus } from '../corpus/schema.ts'
import { paths } from '../paths.ts'
import { firstPaintFile } from './first-paint-file.ts'
import { escapeHtml } from './head.ts'

interface FrameSettings {
  readonly base: string
  readonly version: string
}

/** What the site is called: the title of the page without words. */
export const titleOf = (template: string): string => /<title>([^<]*)<\/title>/.exec(template)?.[1] ?? ''

const around = (template: string, title: string, { base, ...parts }: { base: string; head: string; page: string }) => {
  const head = `<meta name="robots" content="noindex">
    <script src="${escapeHtml(base + firstPaintFile.path)}"></script>
    ${parts.head}`
  return template
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => parts.page)
}

/** Says to the page that it was drawn from what is kept, for no network answered. */
const fromKept = '<meta name="reader-offline" content="kept">'

/** The frame: no words and no slices, but the version under which slices are found. */
export const framePage = (template: string, { base, version }: FrameSettings): string =>
  around(template, titleOf(template), { base, head: fromKept, page: '' }).replace(
    '<!--data-->',
    () => `<script type="application/json" id="${pageDataId}">${printPageData({ version, slices: {} })}</script>`,
  )

/** The page for what is not kept, with ways to what is. */
export const offlinePage = (template: string, { base, corpus }: { base: string; corpus: Corpus }): string => {
  const [newest] = corpus.weeks
  const stories = corpus.posts.filter(({ week }) => week === newest?.slug)
  const link = (path: string, name: string) =>
    `<li><a href="${escapeHtml(base.slice(0, -1) + path)}">${escapeHtml(name)}</a></li>`
  const ways = [
    link(paths.authors(), 'People'),
    link(paths.themes(), 'Themes'),
    link(paths.search(), 'Search'),
    link(paths.saved(), 'Saved'),
    link(paths.settings(), 'Reading settings'),
  ]
  const kept = [
    link(paths.home(), newest?.title ?? 'All stories'),
    ...stories.map(({ slug, title }) => link(paths.post(slug), title)),
  ]
  const page = `<header data-offline-page>
        <p><a href="#main">Skip to main text</a></p>
        <nav aria-label="Main"><ul>${ways.join('')}</ul></nav>
      </header>
      <main id="main" tabindex="-1" data-offline-page>
        <h1>This device does not have this page</h1>
        <p>You are offline. You have lost nothing. Try again when you are back online.</p>
        <h2>What you can read now</h2>
        <ul>${kept.join('')}<!--weeks--></ul>
      </main>
      <footer data-offline-page><p>The authors’ words are theirs.</p></footer>`
  return around(template, `Not here – ${titleOf(template)}`, { base, head: '', page })
    .replace('<!--data-->', '')
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
}
