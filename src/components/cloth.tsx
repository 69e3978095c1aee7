// The cloth: themes down, stories across, and in each cell how many passages of the story carry the theme.
import { Fragment } from 'react'
import type { FamilyRef, PostLink, ThemesSlice } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import styles from './cloth.module.css'
import { Link } from './link.tsx'

type Families = ThemesSlice['families']

const columnId = (slug: string | undefined): string => `cloth-${slug ?? ''}`
const rowId = (slug: string): string => `cloth-theme-${slug}`

const Row = ({ theme, posts }: { theme: Families[number]['themes'][number]; posts: readonly PostLink[] }) => (
  <tr data-family={theme.family} data-line={theme.line}>
    <th scope="row" id={rowId(theme.slug)}>
      {theme.name}
    </th>
    {theme.cells.map((passages, column) => (
      <td key={posts[column]?.slug} headers={`${rowId(theme.slug)} ${columnId(posts[column]?.slug)}`}>
        {passages > 0 ? <b>{passages}</b> : <span className="heard">none</span>}
      </td>
    ))}
  </tr>
)

const FamilyRows = ({
  family,
  posts,
}: {
  family: FamilyRef<Families[number]['themes'][number]>
  posts: readonly PostLink[]
}) => (
  <tbody data-family={family.slug}>
    <tr>
      <th scope="rowgroup" id={rowId(family.slug)} colSpan={posts.length + 1} className={styles['family']}>
        {family.name}
      </th>
    </tr>
    {family.themes.map(theme => (
      <Row key={theme.slug} theme={theme} posts={posts} />
    ))}
  </tbody>
)

/** A table with a key to its columns, so that no title has to be turned on its side or cut. */
export const Cloth = ({ families, posts }: { families: Families; posts: readonly PostLink[] }) => (
  <>
    <p>The numbers say how many passages of a story carry a theme. The stories, oldest first:</p>
    <ol className={styles['key']}>
      {posts.map((post, index) => (
        <li key={post.slug}>
          <span aria-hidden="true">{index + 1}</span>
          <Link to={paths.post(post.slug)}>{post.title}</Link>
        </li>
      ))}
    </ol>
    <table className={styles['cloth']}>
      <thead>
        <tr>
          <th scope="col" id="cloth-theme">
            Theme
          </th>
          {posts.map((post, index) => (
            <th key={post.slug} scope="col" id={columnId(post.slug)}>
              {index + 1}
              <span className="heard">: {post.title}</span>
            </th>
          ))}
        </tr>
      </thead>
      {families.map(family => (
        <Fragment key={family.slug}>
          <FamilyRows family={family} posts={posts} />
        </Fragment>
      ))}
    </table>
  </>
)
