// All reading paths: short ways through the stories that an editor has laid.
import { counted } from '../corpus/counted.ts'
import type { PathRef, PathsSlice } from '../corpus/path-slices.ts'
import { Link } from '../components/link.tsx'
import styles from '../components/list-page.module.css'
import { paths } from '../paths.ts'
import { usePathStop } from '../reading/path-places.ts'

/** Where the reader is on a path, once they have begun it. */
const Begun = ({ path }: { path: PathRef }) => {
  const stop = usePathStop(path.slug, path.steps)
  return stop === undefined ? null : (
    <p>
      You are at stop {stop} of {path.steps}.
    </p>
  )
}

/** The list of paths. */
export const PathsView = ({ data }: { data: PathsSlice }) => (
  <>
    <header className={styles['head']}>
      <h1>Paths</h1>
      <p className={styles['lead']}>
        A path is a short way through the stories. The editors of this site chose its stops. Each stop is a passage of
        one story.
      </p>
    </header>
    <ul className={styles['entries']}>
      {data.paths.map(path => (
        <li key={path.slug}>
          <div>
            <h2>
              <Link to={paths.path(path.slug)}>{path.name}</Link>
            </h2>
            <p className={styles['soft']}>{counted(path.steps, 'stop')}</p>
            <Begun path={path} />
          </div>
          <div>
            <p>{path.for}</p>
          </div>
        </li>
      ))}
    </ul>
    {data.paths.length === 0 && <p>There is no path here yet. You can choose a story by its theme.</p>}
  </>
)
