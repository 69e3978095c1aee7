// What a person is: role, region and organisation, as their byline gave them.
import type { PersonRef } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { Link } from './link.tsx'

/** Role, region, organisation; a byline that gave none of them says nothing here. */
export const Standing = ({ person: { role, region, organisation } }: { person: PersonRef }) => {
  const known = [role, region].filter(part => part !== undefined).join(', ')
  return (
    <>
      {known}
      {known !== '' && organisation && ', '}
      {organisation && <Link to={paths.organisation(organisation.slug)}>{organisation.name}</Link>}
    </>
  )
}
