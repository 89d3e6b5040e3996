import { hash } from 'node:crypto';

/** One record of one source, whole, as it is kept in the graph beside what is derived from it. */
export interface SourceRecord {
  /** Unique within its source: `cordis:101097079`, or the id of a curated node or relationship. */
  key: string;
  /** JSON; the same record always gives the same text. */
  body: string;
  /** Changes when the body does. */
  hash: string;
}

/** A record whose hash follows from its body. */
export function sourceRecord(key: string, content: unknown): SourceRecord {
  const body = JSON.stringify(content);
  return { key, body, hash: hashOf(body) };
}

/** 128 bits of SHA-256, enough to tell records apart. */
export function hashOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}
