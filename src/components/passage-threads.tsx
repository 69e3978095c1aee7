// The threads beside a passage: a lane for each theme of the post, and the names of those that run here.
import type { Lane } from '../themes/threads.ts'
import { ThemeLink, ThemeName } from './thread.tsx'
import styles from './passage-threads.module.css'

/**
 * Lanes for the eye; beside them the names. A thread that goes on from the passage before has its link there, so here its
 * name is plain: shown where there are no lanes to follow, heard everywhere.
 */
export const PassageThreads = ({ lanes }: { lanes: readonly Lane[] }) => {
  const running = lanes.filter(lane => lane.runs)
  if (lanes.length === 0) return null
  return (
    <div className={styles['threads']}>
      <span className={styles['lanes']} aria-hidden="true">
        {lanes.map(({ thread, runs }) => (
          <i
            key={thread.slug}
            className={runs ? styles['runs'] : styles['lane']}
            data-family={thread.family}
            data-line={thread.line}
          />
        ))}
      </span>
      {running.length > 0 && (
        <ul className={styles['names']}>
          {running.map(({ thread, starts, weak }) => (
            <li key={thread.slug} className={starts ? styles['starts'] : styles['goes-on']} data-family={thread.family}>
              {starts ? <ThemeLink theme={thread} /> : <ThemeName theme={thread} />}
              {weak && <span className={styles['weak']}> touched on</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
