import { describe, expect, it } from 'vitest';
import { parseAmount } from './parseAmount.ts';

describe('parseAmount', () => {
  it.each([
    ['1495000', 1495000],
    ['0', 0],
    ['0,00', 0],
    ['29131.25', 29131.25],
    ['5988402,5', 5988402.5],
    ['1.', 1],
    ['1.005', 1.01],
    ['1.004999', 1],
    ['0.999', 1],
    ['999999999999.99', 999999999999.99],
  ])('reads %s as %d euro', (text, euro) => {
    expect(parseAmount(text)).toBe(euro);
  });

  it.each(['-1', '1,234.50', '1.234,50', '1 000', '1e6', 'EUR 5', '.5', 'Infinity', '12345678901234'])(
    'does not take %s',
    (text) => {
      expect(parseAmount(text)).toBeUndefined();
    },
  );
});
