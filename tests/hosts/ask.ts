// Asks a server over real HTTP for an address exactly as it is written: fetch would tidy it up and follow where it leads.
import { request as overHttp, type IncomingHttpHeaders } from 'node:http'
import { request as overHttps } from 'node:https'

export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** As it was sent, still compressed. */
  readonly body: Buffer
}

interface How {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** One request. `origin` is scheme, host and port; a certificate is not checked, for ours is our own. */
export const ask = (origin: string, path: string, { method = 'GET', headers = {} }: How = {}): Promise<Answered> =>
  new Promise((done, failed) => {
    const { protocol, hostname, port } = new URL(origin)
    const request = protocol === 'https:' ? overHttps : overHttp
    const own = protocol === 'https:' ? { rejectUnauthorized: false } : {}
    request(
      { hostname, port, path, headers: { Host: 'localhost', ...headers }, method, agent: false, ...own },
      response => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        )
      },
    )
      .on('error', failed)
      .end()
  })
