import { expect, test } from 'vitest';
import { formatMoney } from './formatMoney.ts';

test('cents are written without needless zeros', () => {
  expect([2913125, 598840250, 500000, 5, 0].map((cents) => formatMoney(cents, ','))).toEqual([
    '29131,25',
    '5988402,5',
    '5000',
    '0,05',
    '0',
  ]);
});
