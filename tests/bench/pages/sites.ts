// The sites that are measured side by side: ours, a bare page of the same words, and a peer made of the same words.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { installed } from '../installed.ts'

const root = resolve(import.meta.dirname, '../../..')

/** A site in a folder, and where the same things stand in it. */
export interface Site {
  readonly name: string
  readonly folder: string
  readonly post: string
  readonly timeline: string
  /** How it is searched: its page, its box, and what stands for a hit. */
  readonly search?: { readonly page: string; readonly box: string; readonly hit: string }
}

/** What all sites say: the stories in the edition a reader is shown first. */
export interface Words {
  readonly posts: readonly {
    readonly slug: string
    readonly title: string
    readonly date: string
    readonly paragraphs: readonly string[]
  }[]
}

const published = z.object({
  posts: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      date: z.string(),
      passages: z.array(z.object({ original: z.string().optional(), retold: z.string().optional() })),
    }),
  ),
})

const wordsOf = ({ posts }: z.infer<typeof published>): Words => ({
  posts: posts.map(({ slug, title, date, passages }) => ({
    slug,
    title,
    date,
    paragraphs: passages.flatMap(({ retold, original }) => retold ?? original ?? []),
  })),
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>${body}`

/** The least a page of these words can be: no style, no script. */
const makeBare = (folder: string, { posts }: Words): void => {
  const write = (path: string, html: string) => {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, path, 'index.html'), html)
  }
  const links = posts.map(({ slug, title }) => `<li><a href="/posts/${slug}/">${escaped(title)}</a></li>`)
  write('/', page('Stories', `<main><h1>Stories</h1><ul>${links.join('')}</ul></main>`))
  for (const { slug, title, date, paragraphs } of posts) {
    const text = paragraphs.map(paragraph => `<p>${escaped(paragraph)}</p>`).join('')
    write(`/posts/${slug}/`, page(title, `<main><h1>${escaped(title)}</h1><p>${date}</p>${text}</main>`))
  }
}

const layout = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ title }}</title></head><body><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
`
const searchPage = `---
title: Search
layout: page.njk
permalink: /search/
---
<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script><div id="search"></div>
<script>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search' }))</script>
`

const run = (program: string, args: readonly string[], cwd: string): void => {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Eleventy with Pagefind, from Markdown. */
const makePeer = (work: string, { posts }: Words): string => {
  const home = installed('peer', ['@11ty/eleventy@3.1.2'])
  // Eleventy looks for nothing above the folder it stands in.
  cpSync(join(home, 'package.json'), join(work, 'package.json'))
  const input = join(work, 'input')
  mkdirSync(join(input, 'posts'), { recursive: true })
  mkdirSync(join(input, '_includes'))
  writeFileSync(join(input, '_includes/page.njk'), layout)
  writeFileSync(join(input, 'search.njk'), searchPage)
  const list = posts.map(({ slug, title }) => `<li><a href="/posts/${slug}/">${escaped(title)}</a></li>`).join('')
  writeFileSync(join(input, 'index.html'), `---\ntitle: Stories\nlayout: page.njk\n---\n<ul>${list}</ul>\n`)
  for (const { slug, title, date, paragraphs } of posts)
    writeFileSync(
      join(input, 'posts', `${slug}.md`),
      `---\ntitle: ${JSON.stringify(title)}\nlayout: page.njk\npermalink: /posts/${slug}/\n---\n${[date, ...paragraphs].join('\n\n')}\n`,
    )
  const output = join(work, 'site')
  run('node', [join(home, 'node_modules/@11ty/eleventy/cmd.cjs'), '--input=input', '--output=site', '--quiet'], work)
  run(join(root, 'node_modules/.bin/pagefind'), ['--site', output, '--quiet'], work)
  return output
}

/** Builds all of them below a folder of ours. `built`: a finished site of ours that is taken as it is. */
export const makeSites = (work: string, built?: string): { readonly sites: readonly Site[]; readonly words: Words } => {
  const ours = built ?? join(work, 'ours')
  if (built === undefined) {
    const env = { ...process.env, OUT_DIR: ours, NODE_ENV: 'production' }
    execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { cwd: root, env, stdio: 'inherit' })
  }
  const words = wordsOf(published.parse(JSON.parse(readFileSync(join(ours, 'data/corpus.json'), 'utf8'))))
  const [first] = words.posts
  if (first === undefined) throw new Error('The site has no post to measure.')
  const post = `/posts/${first.slug}/`
  makeBare(join(work, 'bare'), words)
  mkdirSync(join(work, 'peer'))
  const places = { post, timeline: '/' }
  const sites: readonly Site[] = [
    { name: 'bare HTML', folder: join(work, 'bare'), ...places },
    {
      name: 'Eleventy + Pagefind',
      folder: makePeer(join(work, 'peer'), words),
      ...places,
      search: { page: '/search/', box: '.pagefind-ui__search-input', hit: '.pagefind-ui__result-link' },
    },
    {
      name: 'Week Reader',
      folder: ours,
      ...places,
      search: { page: '/search/', box: 'input[type=search]', hit: 'ol[data-results] a' },
    },
  ]
  return { sites, words }
}
