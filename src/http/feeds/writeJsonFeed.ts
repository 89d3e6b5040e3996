import type { Feed } from '../../questions/changes/Feed.ts';
import { entryHtml } from './entryHtml.ts';

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). `own` and `root` as in `writeAtom`. */
export function writeJsonFeed(feed: Feed, { own, root }: { own: string; root: string }): string {
  const { title, subtitle, language, author, page, entries } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, description: subtitle, language, home_page_url: root + page, feed_url: own },
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      ...{ id: entry.id, url: root + entry.page, title: entry.title, content_html: entryHtml(entry, root) },
      date_published: entry.updated,
    })),
  });
}
