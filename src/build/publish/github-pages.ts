// The workflow by which GitHub builds the site and serves it on GitHub Pages, each time the words change.
// GitHub Pages sends no headers of ours; each page says the policy itself (build/headers.ts), as far as a page can.

/** Where the workflow stands in a project. */
export const workflowPath = '.github/workflows/publish.yml'

/** The text of the workflow. GitHub knows the site's address, also that of a sub-folder, and gives it to the build. */
export const workflowFile = (): string => `# Builds the site and puts it on GitHub Pages, each time something changes.
name: Publish
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.put.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version-file: .nvmrc
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci
      - run: npm run build
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
          BASE_PATH: \${{ steps.pages.outputs.base_path }}
          COMPRESS: none
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
      - id: put
        uses: actions/deploy-pages@v4
`
