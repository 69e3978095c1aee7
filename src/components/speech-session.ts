// Reading aloud as the site has it: one player, what it reads, and what happens at the ends: of a story, of a week, of a
// visit. It draws nothing; the bar shows its view. It speaks only after a press, and stops when the reader leaves.
import type { PostLink } from '../corpus/slices.ts'
import { paths } from '../paths.ts'
import { heard as ownHeard, type Heard } from '../reading/heard.ts'
import { webSpeechEngine, type SpeechEngine } from '../reading/speech-engine.ts'
import { createSpeechPlayer } from '../reading/speech-player.ts'
import type { SpeechClock } from '../reading/speech-clock.ts'
import type { SpeechTarget, SpeechText } from '../reading/speech.ts'
import { announce } from './announcer.tsx'
import { hiddenByLens } from './lens-hidden.ts'
import { keyOf, listening, shownPage, type PageToHear } from './listen-state.ts'
import { pathOf, pronunciationsOf, targetIn, textsOf, titleText } from './speech-texts.ts'
import type { SpeechSession, SpeechView } from './speech-view.ts'

interface SpeechParts {
  readonly engine: SpeechEngine | undefined
  readonly heard: Heard
  readonly clock?: SpeechClock
}

export const createSpeechSession = ({ engine, heard, clock }: SpeechParts): SpeechSession => {
  const player = createSpeechPlayer({ engine, ...heard.how(), ...(clock && { clock }) })
  const listeners = new Set<() => void>()
  let isOpen = false
  let isWeek = false
  let page: PageToHear | undefined
  let texts: readonly SpeechText[] = []
  let ahead: PostLink | undefined
  let kept = ''

  const draw = (): SpeechView => {
    const snapshot = player.snapshot()
    const next = isWeek && page?.kind === 'post' ? page.data.next : undefined
    return { isOpen, snapshot, page, text: texts[snapshot.position?.index ?? -1], ahead, next }
  }
  let view = draw()
  const publish = (): void => {
    view = draw()
    const isSpeaking = view.snapshot.state.kind === 'speaking'
    const before = listening.get()
    const key = page && isOpen ? keyOf(page) : undefined
    if (before.isOpen !== isOpen || before.isSpeaking !== isSpeaking || before.key !== key)
      listening.set({ isOpen, isSpeaking, key })
    for (const changed of listeners) changed()
  }
  const load = (next: readonly SpeechText[], of: PageToHear | undefined): void => {
    texts = next
    page = of
    player.load(next, of && pronunciationsOf(of.data))
  }
  /** Keeps where the voice is, once for each sentence and each pause. */
  const keep = (open: boolean): void => {
    const { state, place } = player.snapshot()
    if (ahead !== undefined || page?.kind !== 'post' || place?.post === undefined) return
    const { sentence } = player.snapshot().position ?? {}
    const now = [place.post, place.edition, place.id, sentence?.start, state.kind, open].join(' ')
    if (now === kept) return
    kept = now
    heard.keep({ ...place, post: place.post, week: isWeek, open })
  }
  const close = (): void => {
    isOpen = false
    isWeek = false
    ahead = undefined
    kept = ''
    load([], undefined)
    publish()
  }
  const stop = (): void => {
    if (!isOpen) return
    const place = ahead && heard.get(ahead.slug)
    player.stop()
    if (place) heard.keep({ ...place, open: false })
    else keep(false)
    close()
  }
  const targetOf = (shown: PageToHear, place: SpeechTarget | undefined): SpeechTarget | undefined =>
    shown.kind === 'post' ? targetIn(textsOf(shown), shown.data.post, place) : place
  const begin = (shown: PageToHear, from: SpeechTarget | undefined): void => {
    ahead = undefined
    isOpen = true
    const target = targetOf(shown, from)
    load(textsOf(shown), shown)
    player.play(target)
  }
  /** Other texts of the same page, such as another edition: the same passage there, with the voice on where it was on. */
  const goOnIn = (shown: PageToHear): void => {
    const { state, place } = player.snapshot()
    const target = targetOf(shown, place && { id: place.id, ...(shown.kind !== 'post' && { post: place.post }) })
    load(textsOf(shown), shown)
    if (state.kind === 'speaking') player.play(target)
    else if (target !== undefined) player.jump(target)
  }
  /** Says the title of the story that follows; its page is opened meanwhile. */
  const goTo = (link: PostLink): void => {
    const place = heard.get(link.slug)
    heard.keep({ ...(place ?? { id: 'title', offset: 0 }), post: link.slug, week: true, open: true })
    ahead = link
    isWeek = true
    isOpen = true
    load([titleText(link.slug, link.title)], undefined)
    player.play()
  }
  /** The page of the story that follows is there, and its title has been said. */
  const settle = (): void => {
    const shown = shownPage.get()
    if (ahead === undefined || player.snapshot().state.kind !== 'ended') return
    if (shown?.kind !== 'post' || shown.data.post.slug !== ahead.slug) return
    const place = heard.get(ahead.slug)
    begin(shown, place && place.id !== 'title' ? place : { id: textsOf(shown)[1]?.id ?? 'title' })
  }
  const ended = (): void => {
    if (page?.kind === 'post') heard.forget(page.data.post.slug)
    const next = isWeek && page?.kind === 'post' ? page.data.next : undefined
    if (next !== undefined) return goTo(next)
    announce(isWeek ? 'That was the last story of the week.' : 'That was all of it.')
    return close()
  }
  player.subscribe(() => {
    const { kind } = player.snapshot().state
    if (kind === 'ended' && isOpen) (ahead === undefined ? ended : settle)()
    else if (kind !== 'idle') keep(true)
    publish()
  })
  shownPage.subscribe(() => {
    const shown = shownPage.get()
    if (ahead !== undefined) settle()
    else if (page !== undefined && (shown === undefined || keyOf(shown) !== keyOf(page))) stop()
    else if (page?.kind === 'post' && shown?.kind === 'post' && shown.edition !== page.edition) goOnIn(shown)
    publish()
  })
  hiddenByLens.subscribe(() => {
    // The lens has been put on or off, or has been drawn a little after the page.
    if (page === undefined || ahead !== undefined || textsOf(page).length === texts.length) return
    goOnIn(page)
    publish()
  })
  window.addEventListener('pagehide', () => {
    if (!isOpen) return
    player.stop()
    keep(true)
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    const { place } = player.snapshot()
    if (persisted && isOpen && place !== undefined) player.jump(place)
  })

  return {
    engine,
    player,
    view: () => view,
    subscribe: changed => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    hear: (shown, from) => {
      const { state } = player.snapshot()
      const isSame = page !== undefined && isOpen && keyOf(page) === keyOf(shown)
      if (isSame && from === undefined) {
        if (state.kind === 'speaking') player.pause()
        else player.play()
        return
      }
      // Whoever goes to another story by hand has left the one before, and the week with it.
      if (!isSame) stop()
      const place = shown.kind === 'post' ? heard.get(shown.data.post.slug) : undefined
      begin(shown, from ?? place)
    },
    hearWeek: first => {
      stop()
      goTo(first)
    },
    restore: shown => {
      const place = shown.kind === 'post' ? heard.get(shown.data.post.slug) : undefined
      if (isOpen || place?.open !== true) return
      const target = targetOf(shown, place)
      if (target === undefined) return
      isOpen = true
      isWeek = place.week
      load(textsOf(shown), shown)
      if (!player.jump(target)) close()
    },
    moved: path => {
      const expected = ahead === undefined ? page && pathOf(page) : paths.post(ahead.slug)
      if (expected !== undefined && expected !== path.replace(/\/?$/, '/')) stop()
    },
    setRate: rate => {
      player.setRate(rate)
      heard.choose({ ...heard.how(), rate: player.snapshot().rate })
    },
    setVoice: voice => {
      player.setVoice(voice)
      heard.choose({ rate: player.snapshot().rate, ...(voice === undefined ? {} : { voice }) })
    },
    stop,
  }
}

let session: SpeechSession | undefined

/** The one session of a visit. Only a browser has it. */
export const speechSession = (): SpeechSession =>
  (session ??= createSpeechSession({ engine: webSpeechEngine(window), heard: ownHeard }))
