// Plugins stand in the order the build runs. Settings come from the environment; see README.md.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { corpusPlugin } from './src/build/corpus-plugin.ts'
import { prerenderPlugin } from './src/build/prerender-plugin.ts'
import { previewPlugin } from './src/build/preview-plugin.ts'

const { CONTENT_DIR = 'content', OUT_DIR = 'dist', BASE_PATH = '/', SITE_URL = '' } = process.env
const base = `/${BASE_PATH}/`.replace(/\/+/g, '/')

export default defineConfig({
  base,
  appType: 'mpa',
  build: { outDir: OUT_DIR, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  plugins: [
    react(),
    corpusPlugin(CONTENT_DIR),
    prerenderPlugin({ contentDir: CONTENT_DIR, base, siteUrl: SITE_URL.replace(/\/+$/, '') }),
    previewPlugin(),
  ],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
