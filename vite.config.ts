// Plugins stand in the order the build runs. Settings come from the environment; see README.md.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { className } from './src/build/class-name.ts'
import { corpusPlugin } from './src/build/corpus-plugin.ts'
import { leanRouterPlugin } from './src/build/lean-router.ts'
import { prerenderPlugin } from './src/build/prerender-plugin.ts'
import { previewPlugin } from './src/build/preview-plugin.ts'
import { settingsOrStop } from './src/build/settings.ts'

const settings = settingsOrStop(process.env)

export default defineConfig({
  base: settings.base,
  appType: 'mpa',
  define: { 'import.meta.env.SITE_URL': JSON.stringify(settings.siteUrl) },
  build: {
    outDir: settings.outDir,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // The lens is what few readers ask for: the names of its files would weigh more than all else of it in every page.
      resolveDependencies: (file, names) => (/(?:^|\/)lens-[^/]*\.js$/.test(file) ? [] : names),
    },
  },
  css: { modules: { generateScopedName: className } },
  plugins: [
    react(),
    leanRouterPlugin,
    corpusPlugin(settings.contentDir),
    prerenderPlugin(settings),
    previewPlugin(settings.port),
  ],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    // Style sheets of pages count as there: React waits for them.
    environmentOptions: {
      happyDOM: { settings: { disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true } },
    },
    // What hangs is found by these; what is slow on a busy machine is no fault (speed is measured by benchmarks).
    testTimeout: 60_000,
    hookTimeout: 120_000,
    css: { include: [/\.css\?url$/], modules: { classNameStrategy: 'non-scoped' } },
  },
})
