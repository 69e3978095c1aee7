// Who wrote it: the byline word for word, with links to its people and organisations.
import type { BylinePart } from '../corpus/byline.ts'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'

const addressOf = ({ author, organisation }: BylinePart): string | undefined => {
  if (author !== undefined) return paths.author(author)
  return organisation === undefined ? undefined : paths.organisation(organisation)
}

/** A byline; whoever has a page is a link to it. */
export const Byline = ({ parts }: { parts: readonly BylinePart[] }) => (
  <p>
    {parts.map(part => {
      const address = addressOf(part)
      return address === undefined ? (
        part.text
      ) : (
        <Link key={address} to={address}>
          {part.text}
        </Link>
      )
    })}
  </p>
)
