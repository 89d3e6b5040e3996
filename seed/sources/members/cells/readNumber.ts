import type { CellReading } from './CellReading.ts';

const LEAVE_EMPTY = 'Leave the cell empty where you do not know it.';
const ROUNDED = 'The spreadsheet has rounded this number: format the column as text, and type it again.';

/** A Participant Identification Code of the European Commission. */
export function readPic(text: string): CellReading<string> {
  const pic = text.replace(/[\s.]/g, '');
  if (/^(?!0+$)\d{9}$/.test(pic)) return { value: pic };
  return wrong(text, 'A PIC has nine digits, such as 998436424.');
}

/** An identifier in the Research Organization Registry, or its address. */
export function readRor(text: string): CellReading<string> {
  const ror = text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?ror\.org\//, '');
  if (/^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/.test(ror)) return { value: ror };
  return wrong(text, 'A ROR identifier has nine letters and digits and begins with 0, such as 01tevnk56.');
}

/** A Wikidata item, or its address. */
export function readWikidata(text: string): CellReading<string> {
  const item = text.replace(/^(?:https?:\/\/)?(?:www\.)?wikidata\.org\/(?:wiki|entity)\//i, '').toUpperCase();
  if (/^Q[1-9]\d*$/.test(item)) return { value: item };
  return wrong(text, 'A Wikidata item is a Q and a number, such as Q1234.');
}

/** A VAT number with its country prefix, which an Italian one may lack. */
export function readVat(text: string, country: string | null): CellReading<string> {
  const plain = text.toUpperCase().replace(/[\s.-]/g, '');
  const vat = country === 'IT' && /^\d{11}$/.test(plain) ? `IT${plain}` : plain;
  if (/^IT\d{11}$/.test(vat) || /^(?!IT)[A-Z]{2}[A-Z\d+*]{2,13}$/.test(vat)) return { value: vat };
  if (/^(?:IT)?\d{1,10}$/.test(plain) && country === 'IT') {
    const zeros = 'A spreadsheet drops zeros at the beginning: format the column as text, and type it again.';
    return wrong(text, `An Italian VAT number has eleven digits, such as IT01234567890. ${zeros}`);
  }
  return wrong(text, 'A VAT number begins with the two letters of its country, such as IT01234567890.');
}

function wrong(text: string, sentence: string): CellReading<never> {
  return { wrong: /^\d+[.,]\d+E\+\d+$/i.test(text) ? ROUNDED : `${sentence} ${LEAVE_EMPTY}` };
}
