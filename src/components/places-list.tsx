// Where the stories are set: places by country, each with the passages that name it. A list and no map: a map would put nine
// villages and an ocean on one screen.
import { countPassages } from '../corpus/counted.ts'
import type { PlaceOnList, PlaceQuote, PlacesPart } from '../corpus/picture-slices.ts'
import { paths } from '../paths.ts'
import { careSays } from './care-words.ts'
import { Link } from './link.tsx'
import { PassageNumber } from './passage-number.tsx'
import { PictureTable, PictureTables } from './picture-table.tsx'
import { quotedIn, useLikedEdition } from './quoted-text.ts'

const Quote = ({ quote: { post, id, texts, care }, liked }: { quote: PlaceQuote; liked: string }) => (
  <li>
    <Link to={paths.post(post.slug, id)}>{quotedIn({ texts }, liked).text}</Link>{' '}
    <span className="place-from">
      {post.title}
      {care && `. ${careSays(care)}`}
    </span>
  </li>
)

/** Without a name of its own where it is the country, which stands above it. */
const Place = ({ place, group, liked }: { place: PlaceOnList; group: string; liked: string }) => {
  const { name, passages, all } = place
  return (
    <div className="place" data-place={name}>
      {name !== group && <h4>{name}</h4>}
      <ul>
        {passages.map(quote => (
          <Quote key={`${quote.post.slug}#${quote.id}`} quote={quote} liked={liked} />
        ))}
      </ul>
      {all !== undefined && <p className="place-from">{countPassages(all)} in all. These are the first.</p>}
    </div>
  )
}

/** The places of a week. */
export const PlacesList = ({ part: { groups, all } }: { part: PlacesPart }) => {
  const liked = useLikedEdition()
  const listed = groups.reduce((sum, { places }) => sum + places.length, 0)
  return (
    <section className="picture" aria-labelledby="places">
      <h2 id="places" tabIndex={-1}>
        Where
      </h2>
      <p>These are the places that the stories name, by country. Each leads to the words about it.</p>
      {all > listed && (
        <p>
          There are {all} places. The first {listed} stand here.
        </p>
      )}
      <div className="places">
        {groups.map(({ name, places }) => (
          <div key={name} className="place-group">
            <h3>{name}</h3>
            {places.map(place => (
              <Place key={place.name} place={place} group={name} liked={liked} />
            ))}
          </div>
        ))}
      </div>
      <PictureTables>
        <PictureTable caption="Places and passages" heads={['Country', 'Place', 'Where it stands']}>
          {groups.flatMap(({ name, places }) =>
            places.map(place => (
              <tr key={`${name} ${place.name}`}>
                <td>{name}</td>
                <th scope="row">{place.name}</th>
                <td>
                  {place.passages.map(({ post, id }, at) => (
                    <span key={`${post.slug}#${id}`}>
                      {at > 0 && ', '}
                      <PassageNumber post={post} id={id} name="Passage" /> in “{post.title}”
                    </span>
                  ))}
                </td>
              </tr>
            )),
          )}
        </PictureTable>
      </PictureTables>
    </section>
  )
}
