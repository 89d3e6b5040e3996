import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { Strength } from './Strength.tsx';
import { strengthWord } from './strengthWord.ts';

test.each([
  [1, 'strong'],
  [0.7, 'strong'],
  [0.694, 'good'],
  [0.4, 'good'],
  [0.394, 'fair'],
  [0.2, 'fair'],
  [0.194, 'weak'],
  // What is shown as 8 is called what 8 is called.
  [0.0796, 'weak'],
  [0.0749, 'faint'],
  [0, 'faint'],
])('%d is %s', (value, word) => expect(strengthWord(value)).toBe(word));

test('a strength is said in a word and a number, to a screen reader too', async () => {
  await show(<Strength value={0.426} label="Strength of the tie" />);
  const meter = screen.getByRole('meter', { name: 'Strength of the tie' });
  expect(meter.textContent).toBe('good, 43 of 100');
  expect(meter.getAttribute('aria-valuetext')).toBe('good, 43 of 100');
});

test('a strength of nearly nothing is not said to be nothing', async () => {
  await show(<Strength value={0.001} label="Strength" />, { language: 'it' });
  expect(screen.getByRole('meter').textContent).toBe('tenue, <1 su 100');
});

test('what is nearly certain has no number, which would only look exact', async () => {
  await show(<Strength value={0.95} label="Strength" />);
  expect(screen.getByRole('meter').textContent).toBe('strong');
});
