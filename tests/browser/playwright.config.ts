// How the browser tests run: the finished site of OUT_DIR (`dist`), in one real Chromium, on two workers.
// They test what is built, not what is written: run `npm run build` first.
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './find-browser.ts'

const root = resolve(import.meta.dirname, '../..')
// Workers read this file again; they find the path already there.
const executablePath = process.env['READER_BROWSER'] ?? findBrowser()
process.env['READER_BROWSER'] = executablePath

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './serve-site.ts',
  outputDir: resolve(root, 'test-results/browser'),
  reporter: [['list'], ['json', { outputFile: resolve(root, 'test-results/browser.json') }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    // Set by serve-site.ts before the workers read this file.
    baseURL: process.env['READER_ADDRESS'] ?? '',
    locale: 'en-GB',
    // The worker answers before the network does: only the specs of what is kept let it in.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
