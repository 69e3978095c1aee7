// A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). It has no place for rights, so ours stand in an extension.
import type { Feed } from './feed-contents.ts'

/** The text of `feed.json`, with the same stories, ids and days as `feed.xml`. */
export const jsonFeedFile = (feed: Feed): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      ...(feed.isWhole && { home_page_url: feed.pageUrl, feed_url: feed.jsonUrl }),
      description: feed.about,
      language: 'en-GB',
      items: feed.entries.map(entry => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        content_html: entry.html,
        summary: entry.summary,
        date_published: entry.at,
        authors: entry.authors,
        tags: entry.themes.map(({ name }) => name),
        language: 'en-GB',
        _week_reader: { edition: entry.edition, credit: entry.credit },
      })),
    },
    null,
    1,
  )
