import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { Strength, strengthWord } from './Strength.tsx';

test.each([
  [1, 'strong'],
  [0.5, 'strong'],
  [0.499, 'good'],
  [0.2, 'good'],
  [0.199, 'fair'],
  [0.05, 'fair'],
  [0.049, 'faint'],
  [0, 'faint'],
])('%d is %s', (value, word) => expect(strengthWord(value)).toBe(word));

test('a strength is said in a word and a number, to a screen reader too', async () => {
  await show(<Strength value={0.213} label="Strength of the tie" />);
  const meter = screen.getByRole('meter', { name: 'Strength of the tie' });
  expect(meter.textContent).toBe('good, 21 of 100');
  expect(meter.getAttribute('aria-valuetext')).toBe('good, 21 of 100');
});

test('a strength of nearly nothing is not said to be nothing', async () => {
  await show(<Strength value={0.001} label="Strength" />, { language: 'it' });
  expect(screen.getByRole('meter').textContent).toBe('debole, <1 su 100');
});
