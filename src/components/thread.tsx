// A theme's mark: a short piece of its thread, always beside its name.
import type { ThemeRef } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'

/** The line alone, for the eye; its name stands beside it. */
export const Thread = ({ theme }: { theme: ThemeRef }) => (
  <i className="thread" aria-hidden="true" data-family={theme.family} data-line={theme.line} />
)

/** A theme's thread and name. */
export const ThemeName = ({ theme }: { theme: ThemeRef }) => (
  <>
    <Thread theme={theme} />
    {theme.name}
  </>
)

/** The same, leading to its page. */
export const ThemeLink = ({ theme }: { theme: ThemeRef }) => (
  <Link to={paths.theme(theme.slug)}>
    <ThemeName theme={theme} />
  </Link>
)
