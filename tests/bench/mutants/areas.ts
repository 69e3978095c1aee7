// The areas whose tests are tried by mutants: what is changed in each, and which tests must notice.
// Tests elsewhere may notice too; they are left out because they take minutes and state what pages show, not what the code promises.

/** Patterns of files, as Stryker and Vitest read them; one that opens with ! leaves out. */
export interface Area {
  readonly name: string
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  /** Those of the tests that read all that is published, or make an archive: seconds each. */
  readonly slow: readonly string[]
}

const areaOf = (
  name: string,
  without: { readonly code?: readonly string[]; readonly tests?: readonly string[] } = {},
  slow: readonly string[] = [],
): Area => ({
  name,
  mutate: [`src/${name}/**/*.ts`, ...(without.code ?? []).map(file => `!src/${name}/${file}.ts`)],
  tests: [`tests/${name}/**/*.test.{ts,tsx}`, ...(without.tests ?? []).map(file => `!tests/${name}/${file}.test.ts`)],
  slow: slow.map(file => `tests/${name}/${file}.test.ts`),
})

/** All areas, the quickest first. */
export const areas: readonly Area[] = [
  areaOf('corpus'),
  // These go into the blocking file by their own text (`build/first-paint-file.ts`), which must hold nothing but what they say.
  areaOf('reading', {
    code: [
      'first-face',
      'first-paint',
      'keep-press',
      'paint-settings',
      'tell-trouble',
      'wait-for-lens',
      'wait-for-settings',
    ],
  }),
  // The archive against the engine on hundreds of stories: 20 s a time, and what it covers others cover.
  areaOf('search', { tests: ['archive/archive'] }, [
    'judged-questions',
    'facets',
    'page-data',
    'archive/ahead',
    'archive/ready',
  ]),
]
