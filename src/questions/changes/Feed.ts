/** A line of an entry. */
export interface FeedItem {
  text: string;
  /** The page about it, from the root of the server: `/project/cordis:1`; null where there is none. */
  page: string | null;
}

/** Lines under a heading. */
export interface FeedSection {
  heading: string;
  items: readonly FeedItem[];
  /** The line that says how many more there are; null where these are all. */
  more: string | null;
}

/** An entry of a feed. */
export interface FeedEntry {
  /** Stays the same as long as the entry is about the same. */
  id: string;
  title: string;
  /** ISO 8601, with seconds. */
  updated: string;
  page: string;
  sections: readonly FeedSection[];
}

/** Entries, newest first. */
export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  language: 'en' | 'it';
  author: string;
  updated: string;
  page: string;
  entries: readonly FeedEntry[];
}
