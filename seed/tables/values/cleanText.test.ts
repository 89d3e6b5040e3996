import { expect, test } from 'vitest';
import { cleanText } from './cleanText.ts';

test.each([
  ['Università di Siena – “A”; 株式会社', 'Università di Siena – “A”; 株式会社', 'what is seen stays'],
  ['Two\tcells\r\nof\na line', 'Two\tcells\r\nof\na line', 'tabs and line ends stay'],
  ['\u200BTargeting the \u200B\u200Barea', 'Targeting the area', 'zero-width spaces go'],
  ['\u202Eevil\u202C A\u200E\u200F\u2066\u2069\u061C', 'evil A', 'direction marks go'],
  ['NUL\u0000 BELL\u0007 ESC\u001B[31m DEL\u007F C1\u0092', 'NUL BELL ESC[31m DEL C1', 'controls go'],
  ['Toscana\vLife\fSciences\u0085and\u2028more', 'Toscana Life Sciences and more', 'other line ends are spaces'],
  ['KOMANDYTOWO\u00ADAKCYJNA\uFEFF', 'KOMANDYTOWOAKCYJNA', 'soft hyphens and byte order marks go'],
  ['mobilita\u0300', 'mobilità', 'accents are composed'],
])('%j becomes %j: %s', (text, expected) => {
  expect(cleanText(text)).toBe(expected);
});
