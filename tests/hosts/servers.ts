// Starts a site under each server it may stand behind: the preview, nginx and Caddy, with the configuration we write for them.
// Only how a server is started here is different from a host: its port, its rights, and where it may write.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { caddyFile } from '../../src/build/publish/caddy.ts'
import { nginxFile } from '../../src/build/publish/nginx.ts'
import { serveFolder } from '../../src/build/static-server.ts'
import { ask } from './ask.ts'
import { environmentOf, type Nginx } from './find-servers.ts'

export interface Served {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** A folder with the site in `site/`, where a server may write beside it. */
export interface Place {
  readonly folder: string
  readonly base: string
}

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const probe = createServer()
    probe.once('error', failed).listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => done(typeof bound === 'object' && bound !== null ? bound.port : 0))
    })
  })

/** Waits until a server answers; throws with what it said where it ends before that. */
const whenReady = async (child: ChildProcess, origin: string): Promise<Served> => {
  let said = ''
  child.stderr?.on('data', (part: Buffer) => (said += part.toString()))
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended:\n${said}`)
    if (
      await ask(origin, '/').then(
        () => true,
        () => false,
      )
    ) {
      const close = async () => {
        child.kill()
        await ended
      }
      return { origin, close }
    }
    await wait(50)
  }
  child.kill()
  throw new Error(`${child.spawnfile} does not answer:\n${said}`)
}

/** Our own preview. */
export const servePreview = async ({ folder, base }: Place): Promise<Served> => {
  const { address, close } = await serveFolder(join(folder, 'site'), { base })
  return { origin: new URL(address).origin, close }
}

/** A certificate and its key, as certbot would bring them. */
export interface Certificate {
  readonly certificate: string
  readonly key: string
}

/** nginx with our configuration. With a certificate its lines are put in as certbot does. */
export const serveNginx = async (
  { program, module }: Nginx,
  { folder, base }: Place,
  tls?: Certificate,
): Promise<Served> => {
  const port = await freePort()
  const site = nginxFile({ folder: join(folder, 'site'), base, siteUrl: `http://localhost:${port}` })
    .replace(/ {2}listen \[::\].*\n/, '')
    .replace(/listen (\d+);/, (_, number: string) =>
      tls === undefined
        ? `listen 127.0.0.1:${number};`
        : `listen 127.0.0.1:${number} ssl; ssl_certificate ${tls.certificate}; ssl_certificate_key ${tls.key};`,
    )
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${join(folder, name)};`)
    .join('\n')
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${module};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')}; error_log stderr error;
events {}
http { access_log off; ${temporary}
${site} }\n`,
  )
  const child = spawn(program, ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], {
    env: environmentOf(program),
  })
  return whenReady(child, `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`)
}

/** Caddy with our configuration; `https` with a certificate of its own. */
export const serveCaddy = async (
  program: string,
  { folder, base }: Place,
  scheme: 'http' | 'https' = 'http',
): Promise<Served> => {
  const port = await freePort()
  const home = join(folder, 'caddy')
  mkdirSync(home, { recursive: true })
  const siteUrl = `${scheme}://localhost:${port}`
  const here = 'admin off\nlocal_certs\nskip_install_trust\nauto_https disable_redirects\ndefault_bind 127.0.0.1'
  const text = caddyFile({ folder: join(folder, 'site'), base, siteUrl })
  writeFileSync(join(folder, 'Caddyfile'), `{\n${here}\n}\n${text}`)
  const env = { ...environmentOf(program), HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home }
  const child = spawn(program, ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], { env })
  return whenReady(child, siteUrl)
}
