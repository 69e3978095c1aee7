// Links to the feeds of a page, for whoever wants to hear of new stories. A feed is a file, so these are no router links.
import { files, paths } from '../paths.ts'
import styles from './follow.module.css'
import { Link } from './link.tsx'

interface FollowProps {
  /** Each feed by the page it follows, with the words of its link. */
  readonly feeds: readonly { readonly page: string; readonly name: string }[]
}

/** One line at the end of a page. */
export const Follow = ({ feeds }: FollowProps) => (
  <p className={`${styles['follow']} unprinted`}>
    {feeds.map(({ page, name }) => (
      <a key={page} href={`${import.meta.env.BASE_URL}${files.feed(page).slice(1)}`} type="application/atom+xml">
        {name}
      </a>
    ))}
    <Link to={paths.about('feeds')}>What is a feed?</Link>
  </p>
)
