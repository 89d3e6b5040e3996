import type { CellReading } from './CellReading.ts';

const LEAVE_EMPTY = 'Leave the cell empty where you do not know it.';
const ROUNDED = 'The spreadsheet has rounded this number: format the column as text, and type it again.';

/** A Participant Identification Code of the European Commission. */
export function readPic(text: string): CellReading<string> {
  const pic = text.replace(/^PIC\b/i, '').replace(/[\s.:]/g, '');
  if (/^(?!0+$)\d{9}$/.test(pic)) return { value: pic };
  return wrongNumber(text, 'A PIC has nine digits, such as 998436424.');
}

/** An identifier in the Research Organization Registry, or its address. */
export function readRor(text: string): CellReading<string> {
  const ror = withoutAddress(text, /^ror\.org\//i, /^ror\b/i).toLowerCase();
  if (/^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/.test(ror)) return { value: ror };
  return wrongNumber(text, 'A ROR identifier has nine letters and digits and begins with 0, such as 01tevnk56.');
}

/** A Wikidata item, or its address. */
export function readWikidata(text: string): CellReading<string> {
  const item = withoutAddress(text, /^(?:m\.)?wikidata\.org\/(?:wiki|entity)\//i, /^(?:wikidata|wd)\b/i).toUpperCase();
  if (/^Q[1-9]\d*$/.test(item)) return { value: item };
  return wrongNumber(text, 'A Wikidata item is a Q and a number, such as Q1234.');
}

/** A refusal of a number; one that a spreadsheet has rounded is told as that. */
export function wrongNumber(text: string, sentence: string): CellReading<never> {
  return { wrong: /^\d+[.,]\d+E\+\d+$/i.test(text) ? ROUNDED : `${sentence} ${LEAVE_EMPTY}` };
}

/** The number without its authority's label and site, and without what an address has behind it. */
function withoutAddress(text: string, site: RegExp, label: RegExp): string {
  const address = text.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
  const number = site.test(address)
    ? address.replace(site, '').replace(/[?#].*$/, '')
    : withoutLabel(address, label, site);
  return number.replace(/[\s/]/g, '');
}

function withoutLabel(text: string, label: RegExp, site: RegExp): string {
  const number = text.replace(label, '').replace(/^[\s:/]+/, '');
  return number === text ? text : withoutAddress(number, site, label);
}
