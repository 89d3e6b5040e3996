import { decodeEntities } from './decodeEntities.ts';
import { hostOf } from './hostOf.ts';

const MOST_CHARACTERS = 2000;
/** Typographic hyphens, which no host has: a text processor put them where the hyphen of the keyboard was. */
const HYPHENS = /[\u2010\u2011]/g;

/** An address on the web, with `http://` before it where the file leaves that out; undefined for anything else. */
export function parseWebsite(text: string): string | undefined {
  const stated = decodeEntities(text).replace(HYPHENS, '-');
  const address = /^https?:\/\//i.test(stated) ? stated : `http://${stated}`;
  if (address.length > MOST_CHARACTERS || /[\s"<>\\@]/.test(address)) return undefined;
  return hostOf(address)?.includes('.') ? address : undefined;
}
