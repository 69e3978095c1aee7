// Two stories on one theme side by side: the passages of one beside those of the other. The address says which.
import { useSearchParams } from 'react-router-dom'
import { countPassages } from '../corpus/counted.ts'
import { plainDay } from '../corpus/dates.ts'
import type { CompareSlice } from '../corpus/path-slices.ts'
import { Byline } from '../components/byline.tsx'
import { careSays } from '../components/care-words.ts'
import { CompareForm } from '../components/compare-form.tsx'
import { useCompared, type ComparedStory } from '../components/compare-stories.ts'
import { useHydrated } from '../components/hydrated.ts'
import { Link } from '../components/link.tsx'
import listPage from '../components/list-page.module.css'
import { PassageLink } from '../components/passage-link.tsx'
import { quotedIn, useLikedEdition } from '../components/quoted-text.ts'
import { ThemeLists } from '../components/theme-lists.tsx'
import { paths } from '../paths.ts'
import { OwnSheet } from '../components/own-sheet.tsx'
import ownSheet from '../styles/ways.css?url'

const Column = ({ story: { card, passages }, liked }: { story: ComparedStory; liked: string }) => (
  <section className="compare-column" aria-labelledby={`side-${card.slug}`}>
    <h2 id={`side-${card.slug}`}>
      <Link to={paths.post(card.slug)}>{card.title}</Link>
    </h2>
    <div>
      <Byline parts={card.byline} />
    </div>
    <p className="compare-note">
      <time dateTime={card.date}>{plainDay(card.date)}</time>. {countPassages(passages.length)} on this theme.
    </p>
    <ul>
      {passages.map(passage => (
        <li key={passage.id}>
          {passage.weak && <p className="compare-note">Only touches on this theme</p>}
          {passage.care && <p className="compare-note">{careSays(passage.care)}</p>}
          <PassageLink post={card.slug} passage={{ id: passage.id, text: quotedIn(passage, liked).text }} />
        </li>
      ))}
    </ul>
  </section>
)

/** What an address asks for, where it names a theme that is there. */
const askedIn = ({ families }: CompareSlice, search: URLSearchParams) => {
  const theme = families.flatMap(({ themes }) => themes).find(({ slug }) => slug === search.get('theme'))
  return theme && { theme: theme.slug, a: search.get('a') ?? '', b: search.get('b') ?? '' }
}

/** Says what to choose, and shows it once it is chosen. Without script it leads to the themes' own pages. */
export const CompareView = ({ data }: { data: CompareSlice }) => {
  const [search] = useSearchParams()
  const isHydrated = useHydrated()
  const asked = isHydrated ? askedIn(data, search) : undefined
  const { compared, retry } = useCompared(asked)
  const liked = useLikedEdition()
  const pair = compared?.kind === 'pair' ? compared.pair : []
  const isLost = isHydrated && search.has('theme') && asked === undefined
  return (
    <>
      <OwnSheet href={ownSheet} />
      <header className={listPage['head']}>
        <h1>Stories side by side</h1>
        {compared?.kind === 'pair' || compared?.kind === 'few' ? (
          <p className={listPage['lead']}>
            <Link to={paths.theme(compared.theme.slug)}>{compared.theme.name}</Link>. {compared.theme.means}
          </p>
        ) : (
          <p className={listPage['lead']}>Choose a theme. See what 2 stories say about it.</p>
        )}
        {isLost && <p>There is no such theme here. Choose one from the list.</p>}
      </header>
      <noscript>
        <p className={listPage['lead']}>
          This page needs script. Without script you can read all stories of a theme on its own page.
        </p>
      </noscript>
      {data.families.length > 0 ? (
        <div className="unprinted" data-needs-script>
          <CompareForm
            key={`${asked?.theme ?? ''} ${pair.map(({ card }) => card.slug).join(' ')}`}
            families={data.families}
            theme={asked?.theme ?? ''}
            stories={compared?.kind === 'pair' ? compared.stories : []}
            pair={pair.map(({ card }) => card.slug)}
          />
        </div>
      ) : (
        <p>No theme runs through 2 stories yet.</p>
      )}
      {compared?.kind === 'waiting' && <p aria-busy="true">One moment. The stories are on their way.</p>}
      {compared?.kind === 'failed' && (
        <div role="alert">
          <p>The stories did not arrive. Your network may be weak or gone. You have lost nothing.</p>
          <button type="button" onClick={retry}>
            Try again
          </button>
        </div>
      )}
      {compared?.kind === 'few' && <p>Only one story carries this theme. Choose another theme.</p>}
      {pair.length > 0 && (
        <div className="compare-pair">
          {pair.map(story => (
            <Column key={story.card.slug} story={story} liked={liked} />
          ))}
        </div>
      )}
      {asked === undefined && data.families.length > 0 && (
        <section className={listPage['part']} aria-labelledby="themes">
          <h2 id="themes">Read one theme</h2>
          <ThemeLists families={data.families} level={3} />
        </section>
      )}
    </>
  )
}
