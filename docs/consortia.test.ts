import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import fit from '../src/network/consortium/seatFit.json' with { type: 'json' };
import { SEAT_NUMBERS } from '../src/network/consortium/chanceOfSeat.ts';

const PAGE = readFileSync(join(import.meta.dirname, 'consortia.md'), 'utf8');
const rows = PAGE.split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('the page tells the coefficients and bands that are served', () => {
  const told = (name: string) => rows.find(([, first]) => first === name)?.[2];
  expect(['constant', ...SEAT_NUMBERS].map((name) => Number(told(name)))).toEqual(fit.coefficients);
  const bands = rows.filter((row) => /^(?:at least 1 in \d+|nothing)$/.test(row.at(-2) ?? ''));
  expect(bands.map((row) => [Number.parseFloat(row[1]!), row.at(-2)])).toEqual(
    fit.bands.map(({ fromPlace, atLeastOneIn }) => [
      fromPlace,
      atLeastOneIn === null ? 'nothing' : `at least 1 in ${atLeastOneIn}`,
    ]),
  );
  for (const year of [...fit.fittedOn, ...fit.checkedOn]) expect(PAGE).toContain(String(year));
});
