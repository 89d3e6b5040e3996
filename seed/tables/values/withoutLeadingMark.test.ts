import { expect, test } from 'vitest';
import { title } from '../readings.ts';
import { withoutLeadingMark } from './withoutLeadingMark.ts';

test.each([
  [': Establishing novel approaches', 'Establishing novel approaches'],
  ['- addressing the challenges of OLEDs', 'addressing the challenges of OLEDs'],
  ['– Networks; and more', 'Networks; and more'],
  // What belongs to the title stays.
  ['.lumen - Empowering the blind', '.lumen - Empowering the blind'],
  ['-omics: a platform', '-omics: a platform'],
  ['(Re)thinking care', '(Re)thinking care'],
  [':', ':'],
])('of the title %s the mark that is left over goes', (given, shown) => {
  expect(withoutLeadingMark(given)).toBe(shown);
});

test('the titles of tables are read so', () => {
  const cell = { text: ': Establishing\n novel &amp; old approaches' };
  expect(title(cell as Parameters<typeof title>[0])).toBe('Establishing novel & old approaches');
});
