import { expect, test } from 'vitest';
import { readableTitle } from './readableTitle.ts';

test.each([
  [
    'VALIDATING AI IN CLASSIFYING CANCER IN REAL-TIME SURGERY',
    null,
    'Validating AI in classifying cancer in real-time surgery',
  ],
  [
    'STRONG-AYA INITIATIVE: IMPROVING CARE IN EUROPE',
    'The STRONG-AYA network. improving',
    'STRONG-AYA initiative: Improving care in Europe',
  ],
  ['MODELLING OF MRNA AND CO2 WITH DNS', 'We study mRNA. Modelling is hard.', 'Modelling of mRNA and CO2 with DNS'],
  [
    'TOWARDS MODELLING OF CELLS AND mRNA',
    'Modelling is hard. Towards it we go.',
    'Towards modelling of cells and mRNA',
  ],
  ['THE ROLE OF CLIMATE IN WINTER SLEEP', 'CLIMATE IS ALL IN WINTER', 'The role of climate in winter sleep'],
  ['A Title with DNA', null, 'A Title with DNA'],
  ['ARTCELL', null, 'ARTCELL'],
  ['', null, ''],
])('%j with the text %j is %j', (title, text, readable) => {
  expect(readableTitle(title, text)).toBe(readable);
});
