// One reading path: its opening, then its stops, each a sentence and the passage it leads to.
import { counted } from '../corpus/counted.ts'
import type { PathSlice } from '../corpus/path-slices.ts'
import { chapterOfPath } from '../components/path-chapter.ts'
import { HashLink } from '../components/hash-link.tsx'
import { Link } from '../components/link.tsx'
import listPage from '../components/list-page.module.css'
import { ListenToPath } from '../components/listen-path.tsx'
import { PathStopKeep } from '../components/path-stop.tsx'
import { usePrinting } from '../components/print-menu.tsx'
import { QuotedPassage } from '../components/quoted-passage.tsx'
import { useLikedEdition } from '../components/quoted-text.ts'
import { paths, stopId } from '../paths.ts'
import { usePathStop } from '../reading/path-places.ts'
import { OwnSheet } from '../components/own-sheet.tsx'
import ownSheet from '../styles/ways.css?url'

/** A path's page. With script a reader can mark the stop they are at; without it all stops stand here as well. */
export const PathView = ({ data }: { data: PathSlice }) => {
  const { path, stops } = data
  const liked = useLikedEdition()
  const here = usePathStop(path.slug, stops.length)
  const printing = usePrinting(() => ({
    title: path.name,
    about: `${path.for} ${path.opening}`,
    chapters: [chapterOfPath(data, liked)],
  }))
  return (
    <>
      <OwnSheet href={ownSheet} />
      <header className={listPage['head']}>
        <h1>{path.name}</h1>
        <p className={listPage['lead']}>{path.for}</p>
        <p className="path-opening">{path.opening}</p>
        <p className="path-tools" data-needs-script>
          <ListenToPath data={data} liked={liked} />
          {printing.button}
        </p>
        <p className="path-tools">
          {here === undefined ? (
            <span>{counted(stops.length, 'stop')}.</span>
          ) : (
            <>
              <span>
                You are at stop {here} of {stops.length}.
              </span>
              <HashLink id={stopId(here)}>Go on from there</HashLink>
            </>
          )}
          <Link to={paths.paths()}>See all paths</Link>
        </p>
      </header>
      <ol className="path-stops">
        {stops.map(({ says, post, passage }, at) => (
          <li key={`${post.slug}#${passage.id}`} id={stopId(at + 1)} tabIndex={-1} data-here={here === at + 1}>
            <h2>Stop {at + 1}</h2>
            <p id={`${stopId(at + 1)}-says`} className="path-says">
              {says}
            </p>
            <QuotedPassage post={post} passage={passage} liked={liked} fromId={`${stopId(at + 1)}-from`} />
            <PathStopKeep path={path.slug} stop={at + 1} of={stops.length} isHere={here === at + 1} />
          </li>
        ))}
      </ol>
      {printing.panel}
    </>
  )
}
