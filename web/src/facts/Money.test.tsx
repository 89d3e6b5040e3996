import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { Money } from './Money.tsx';

async function textOf(element: React.ReactNode, language: 'en' | 'it' = 'en'): Promise<string | null> {
  return (await show(element, { language })).container.textContent;
}

test('an unknown amount is never a zero', async () => {
  expect(await textOf(<Money amount={null} />)).toBe('not known');
  expect(await textOf(<Money amount={0} />)).toBe('€0');
});

test('an unknown amount is said in Italian', async () => {
  expect(await textOf(<Money amount={null} />, 'it')).toBe('non noto');
});

test('a sum says how many amounts are missing from it', async () => {
  expect(await textOf(<Money amount={1_234_567.5} unknown={1} />)).toBe('€1,234,567.50 + 1 amount not known');
  expect(await textOf(<Money amount={10} unknown={1_400} />)).toBe('€10 + 1,400 amounts not known');
});

test('where nothing is known, nothing is missing from it either', async () => {
  expect(await textOf(<Money amount={null} unknown={3} />)).toBe('not known');
  expect(await textOf(<Money amount={10} unknown={null} />)).toBe('€10');
});
