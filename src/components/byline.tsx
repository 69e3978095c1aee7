// Who wrote it: people with their roles, and the organisation said once where several share it.
import { Fragment } from 'react'
import type { PersonRef } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'

const separator = (index: number, last: number): string => (index === 0 ? '' : index === last ? ' and ' : ', ')

/** Role and region as they follow a name, each after a comma. */
const standing = ({ role, region }: PersonRef): string =>
  [role, region].flatMap(part => (part === undefined ? [] : [`, ${part}`])).join('')

/** A byline with links to its people and organisations. */
export const Byline = ({ people }: { people: readonly PersonRef[] }) => {
  const organisations = [
    ...new Map(people.flatMap(({ organisation: o }) => (o ? [[o.slug, o] as const] : []))).values(),
  ]
  return (
    <p>
      By{' '}
      {people.map((person, index) => (
        <Fragment key={person.slug}>
          {separator(index, people.length - 1)}
          <Link to={paths.author(person.slug)}>{person.name}</Link>
          {standing(person)}
        </Fragment>
      ))}
      {organisations.map(({ slug, name }) => (
        <Fragment key={slug}>
          {', '}
          <Link to={paths.organisation(slug)}>{name}</Link>
        </Fragment>
      ))}
    </p>
  )
}
