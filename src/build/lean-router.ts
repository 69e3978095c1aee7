// The router without the half of it that no page uses: forms, fetchers, links with rules of their own. Their package says of each
// component how it is called (`displayName`) and calls React to make it, and so a bundler must take them all for needed.
import type { Plugin } from 'vite'

/** The router's text, in which nothing is kept for its name alone and calls that only make a component may be left out. */
export const leanRouter = (code: string): string =>
  code
    .replace(/^\w+\.displayName = "[^"]*";$/gm, '')
    .replace(/= (React\d*\.(?:forwardRef|memo|createContext)\()/g, '= /* @__PURE__ */ $1')

/** Where the package changes its form, this changes nothing: the budgets of bytes tell. */
export const leanRouterPlugin: Plugin = {
  name: 'reader:lean-router',
  apply: 'build',
  transform: {
    filter: { id: /\/react-router\/dist\/production\// },
    handler: code => ({ code: leanRouter(code), map: null }),
  },
}
