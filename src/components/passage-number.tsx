// A passage named by its number in a picture or its table. Many stories have a passage 3, so its name says whose it is to those who
// hear links without what stands around them (WCAG 2.2, 2.4.9).
import type { PostLink } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'

interface PassageNumberProps {
  readonly post: Pick<PostLink, 'slug' | 'title'>
  readonly id: string
  /** The word before its number, where there is one to see. */
  readonly name?: 'Passage' | 'passage'
}

/** "Passage 3", as a link. */
export const PassageNumber = ({ post: { slug, title }, id, name }: PassageNumberProps) => {
  const number = id.slice(1)
  return (
    <Link to={paths.post(slug, id)} aria-label={`${name ?? 'Passage'} ${number} of “${title}”`}>
      {name === undefined ? number : `${name} ${number}`}
    </Link>
  )
}
