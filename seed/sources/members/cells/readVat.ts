import type { CellReading } from './CellReading.ts';
import { wrongNumber } from './readNumber.ts';

/** Beginnings of VAT numbers: the European Union's (EL is Greece, XI Northern Ireland), and those of its neighbours. */
const PREFIXES =
  /^(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|XI|GB|CHE|LI|NO|IS|RS|TR|UA|IL)/;
/** Prefixes that people write for others. */
const OTHER_WAYS = new Map([
  ['GR', 'EL'],
  ['UK', 'GB'],
]);
/** Names of the number itself, as people write them before it, without blanks and marks. */
const LABEL =
  /^(?:(?:PARTITAIVA|PIVA|IVA|CODICEFISCALE|CODFISC|CF|VAT(?:NUMBER|NUM|NO|NR|ID|REG)*|TVA|NIF|CIF|USTID(?:NR)?|UID|MWST(?:NR)?|BTW(?:NR)?)(?:N°?(?=:?(?:IT)?\d))?:?)*/;
/** Labels of Italian numbers only. */
const ITALIAN = /^(?:PARTITAIVA|PIVA|CODICEFISCALE|CODFISC|CF)/;
/** A tax code of a person, as Italy gives it. */
export const PERSONAL_CODE = /(?<![A-Z\d])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![A-Z\d])/i;

const EXAMPLE = 'such as IT01234567897';

/** A VAT number with its country prefix, which an Italian one may lack; the words before it are left out. */
export function readVat(text: string, country: string | null): CellReading<string> {
  if (PERSONAL_CODE.test(text)) {
    return { wrong: 'This is the tax code of a person. A list holds organisations only, nothing about persons.' };
  }
  const plain = text.toUpperCase().replace(/[\s./-]/g, '');
  const number = plain.replace(LABEL, '');
  const isItalian = country === 'IT' || ITALIAN.test(plain);
  if (/^(?:IT)?\d+$/.test(number) && (isItalian || number.startsWith('IT'))) {
    return readItalian(text, number.replace('IT', ''));
  }
  const prefix = OTHER_WAYS.get(number.slice(0, 2));
  const vat = prefix === undefined ? number : `${prefix}${number.slice(2)}`;
  if (PREFIXES.test(vat) && /^(?!IT)[A-Z]{2,3}(?=.*\d.*\d)[A-Z\d+*]{2,13}$/.test(vat)) {
    return { value: vat.replace(/^(CHE\d{9})(?:MWST|TVA|IVA)$/, '$1') };
  }
  return wrongNumber(text, `A VAT number begins with the two letters of its country, ${EXAMPLE}.`);
}

function readItalian(text: string, digits: string): CellReading<string> {
  if (digits.length < 11) {
    const zeros = 'A spreadsheet drops zeros at the beginning: format the column as text, and type it again.';
    return wrongNumber(text, `An Italian VAT number has eleven digits, ${EXAMPLE}. ${zeros}`);
  }
  if (digits.length > 11) return wrongNumber(text, `An Italian VAT number has eleven digits, ${EXAMPLE}.`);
  if (/[1-9]/.test(digits) && checkSum(digits) % 10 === 0) return { value: `IT${digits}` };
  return wrongNumber(text, 'No Italian VAT number is this: its last digit does not fit the others. Is one mistyped?');
}

/** Sum of the digits, of which every second is doubled and its own digits added up (the Luhn algorithm). */
function checkSum(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (1 + (index % 2));
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
