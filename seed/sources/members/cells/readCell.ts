import type { CellReading } from './CellReading.ts';
import { isCountry } from '../../../tables/values/isCountry.ts';
import { countryCalled } from './countryCode.ts';
import { foldName } from '../../../../rules/foldName.ts';
import { hostOf } from '../../../tables/values/hostOf.ts';

/** The name of an organisation: at least one letter or digit. */
export function readName(text: string): CellReading<string> {
  return foldName(text) === '' ? { wrong: 'A name has letters or digits.' } : { value: text };
}

/** The code of a country. */
export function readCountry(text: string): CellReading<string> {
  const code = text.toUpperCase();
  if (isCountry(code)) return { value: code };
  const meant = countryCalled(text);
  if (meant !== null) return { wrong: `Write ${meant}, the two-letter code of this country.` };
  return { wrong: 'Write the two-letter code of a country (ISO 3166), such as IT.' };
}

/** The id of an organisation in the graph; whether there is one is not known here. */
export function readId(text: string): CellReading<string> {
  if (/^(?:tls|pic|ror|wikidata|vat|cordis-name):\S+$/.test(text)) return { value: text };
  return { wrong: 'An id is copied from the graph, such as tls:kedrion. Leave the cell empty where you have none.' };
}

/** A member's role. */
export function readRole(text: string): CellReading<'MANAGER' | 'MEMBER'> {
  const role = text.toUpperCase();
  if (role === 'MANAGER' || role === 'MEMBER') return { value: role };
  return { wrong: 'Write MANAGER for whoever runs the cluster, MEMBER (or nothing) for all others.' };
}

/** The whole address of a page. */
export function readAddress(text: string): CellReading<string> {
  if (/^https?:\/\/[^\s"<>\\]+$/i.test(text) && hostOf(text)?.includes('.')) return { value: text };
  return { wrong: 'Write the whole address as the browser shows it, beginning with https:// or http://.' };
}

/** Any text. */
export function readWords(text: string): CellReading<string> {
  return { value: text };
}
