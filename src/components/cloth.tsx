// The cloth: themes down, stories across, and in each cell how many passages of the story carry the theme.
import type { ClothPart } from '../corpus/picture-slices.ts'
import type { Cell, PostLink, ThemeRef } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import styles from './cloth.module.css'
import { Link } from './link.tsx'

type Families = ClothPart['families']

const CellLink = ({ cell, theme, post }: { cell: Cell; theme: ThemeRef; post: PostLink }) => (
  <Link to={paths.theme(theme.slug, post.slug, cell.page)}>
    <b>{cell.weak ? `(${cell.passages})` : cell.passages}</b>
    <span className="heard">
      {` on ${theme.name} in ${post.title}`}
      {cell.weak && ', only touched on'}
    </span>
  </Link>
)

const Row = ({ theme, posts }: { theme: Families[number]['themes'][number]; posts: readonly PostLink[] }) => (
  <tr data-family={theme.family} data-line={theme.line}>
    <th scope="row">{theme.name}</th>
    {posts.map((post, column) => {
      const cell = theme.cells[column]
      return (
        <td key={post.slug}>
          {cell && cell.passages > 0 ? (
            <CellLink cell={cell} theme={theme} post={post} />
          ) : (
            <span className="heard">none</span>
          )}
        </td>
      )
    })}
  </tr>
)

/** One table for each family, with a key to the columns above them, so that no title is turned on its side or cut. */
export const Cloth = ({ families, posts }: { families: Families; posts: readonly PostLink[] }) => (
  <>
    <p>
      Each number says how many passages of a story carry a theme. In brackets, the story only touches on it. These are
      the stories, oldest first:
    </p>
    <ol className={styles['key']}>
      {posts.map((post, index) => (
        <li key={post.slug}>
          <span aria-hidden="true">{index + 1}</span>
          <Link to={paths.post(post.slug)}>{post.title}</Link>
        </li>
      ))}
    </ol>
    {families.map(family => (
      <div key={family.slug} className={styles['frame']}>
        <table className={styles['cloth']} data-family={family.slug}>
          <caption>{family.name}</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              {posts.map((post, index) => (
                <th key={post.slug} scope="col">
                  {index + 1}
                  <span className="heard">{`: ${post.title}`}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {family.themes.map(theme => (
              <Row key={theme.slug} theme={theme} posts={posts} />
            ))}
          </tbody>
        </table>
      </div>
    ))}
  </>
)
