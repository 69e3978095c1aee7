// A week in pictures: each is drawn from the stories, has its table, and leads to passages.
import { Cloth } from '../components/cloth.tsx'
import { Link } from '../components/link.tsx'
import { OwnSheet } from '../components/own-sheet.tsx'
import { PlacesList } from '../components/places-list.tsx'
import { WeekLine } from '../components/week-line.tsx'
import { VoicePicture } from '../components/voice-picture.tsx'
import type { PicturesSlice } from '../corpus/picture-slices.ts'
import { paths } from '../paths.ts'
import sheet from '../styles/pictures.css?url'

/** The pictures of a week, one below the other, and the way to each. */
export const PicturesView = ({ data: { week, cloth, line, places, voices } }: { data: PicturesSlice }) => (
  <>
    <OwnSheet href={sheet} />
    <header className="pictures-head">
      <h1>The week in pictures</h1>
      <p>
        These pictures show <Link to={paths.week(week.slug)}>{week.title}</Link>. Each mark in them leads to what a
        story says.
      </p>
    </header>
    {line && <WeekLine part={line} />}
    {cloth && (
      <section className="picture" aria-labelledby="themes">
        <h2 id="themes" tabIndex={-1}>
          Stories and the themes they carry
        </h2>
        <Cloth families={cloth.families} posts={cloth.posts} />
      </section>
    )}
    {voices && <VoicePicture part={voices} />}
    {places && <PlacesList part={places} />}
    {(cloth ?? line ?? places ?? voices) === undefined && <p>There is nothing to draw for this week yet.</p>}
  </>
)
