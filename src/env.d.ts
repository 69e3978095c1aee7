// What vite.config.ts puts into the code beside what Vite does.
interface ImportMetaEnv {
  /** Scheme and host of the site, with no slash at the end; empty where they are not known. */
  readonly SITE_URL: string
}
