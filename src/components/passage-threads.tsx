// The threads beside a passage: a lane for each theme of the post, and the names of those that start here.
import type { Lane } from '../themes/threads.ts'
import { ThemeLink } from './thread.tsx'
import styles from './passage-threads.module.css'

/** Lanes for the eye; names as links. A thread that goes on from the passage before has its name there. */
export const PassageThreads = ({ lanes }: { lanes: readonly Lane[] }) => {
  const starting = lanes.filter(lane => lane.starts)
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
      {starting.length > 0 && (
        <ul className={styles['names']}>
          {starting.map(({ thread, weak }) => (
            <li key={thread.slug} data-family={thread.family}>
              <ThemeLink theme={thread} />
              {weak && <span className={styles['weak']}> touched on</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
