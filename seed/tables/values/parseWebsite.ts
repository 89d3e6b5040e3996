import { decodeEntities } from './decodeEntities.ts';

const MOST_CHARACTERS = 2000;

/** An address on the web, with `http://` before it where the file leaves that out; undefined for anything else. */
export function parseWebsite(text: string): string | undefined {
  const stated = decodeEntities(text);
  const address = /^https?:\/\//i.test(stated) ? stated : `http://${stated}`;
  if (address.length > MOST_CHARACTERS || /[\s"<>\\@]/.test(address)) return undefined;
  return URL.canParse(address) && new URL(address).hostname.includes('.') ? address : undefined;
}
