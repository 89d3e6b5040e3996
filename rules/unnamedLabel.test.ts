import { expect, test } from 'vitest';
import { isPicForName, unnamedLabel } from './unnamedLabel.ts';

test('what no source names is labelled by its number, which no reader takes for a name', () => {
  expect(['pic:912345678', 'cordis-name:IT:', 'ror:01tevnk56'].map(unnamedLabel)).toEqual([
    'PIC 912345678',
    'cordis-name:IT:',
    'ror:01tevnk56',
  ]);
  expect(isPicForName(unnamedLabel('pic:912345678'))).toBe(true);
});

test.each([
  ['PIC 912345678', true],
  ['pic: 912345678', true],
  ['PIC912345678', true],
  ['PIC 91234567', false],
  ['PIC 912345678 SRL', false],
  ['EPIC 912345678', false],
  ['912345678', false],
])('%s is a number in place of a name: %s', (text, expected) => {
  expect(isPicForName(text)).toBe(expected);
});
