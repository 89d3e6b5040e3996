import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { WordsField } from './WordsField.tsx';

test.each([
  ['en', '"rare diseases"', 'Finds all of these words, in any order: quotation marks make no phrase.'],
  ['it', '«malattie rare»', 'Cerca tutte queste parole, in qualsiasi ordine: le virgolette non fanno una frase.'],
] as const)('says beside the field that quotation marks make no phrase (%s)', async (language, typed, hint) => {
  const said = vi.fn();
  const { user } = await show(<WordsField label="Words" said="" onSay={said} />, { language });
  const field = screen.getByRole('searchbox');
  await user.type(field, 'vaccines');
  expect(screen.queryByRole('status')?.textContent ?? '').toBe('');
  await user.clear(field);
  await user.type(field, typed);
  expect(screen.getByRole('status').textContent).toBe(hint);
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(hint);
  await user.type(field, '{Enter}');
  expect(said).toHaveBeenCalledWith(typed);
});

test('says that no more characters are looked for, and that words before were taken out for others', async () => {
  const field = (said: string) => <WordsField label="Words" said={said} onSay={vi.fn()} />;
  const { show: showNow } = await show(field('a'.repeat(190)));
  const status = () => screen.getByRole('status').textContent;
  expect(status()).toBe('');
  showNow(field('rare diseases'));
  expect(status()).toBe('The words before were taken out: together they would be more than 200 characters.');
  showNow(field(`rare diseases ${'b'.repeat(186)}`));
  expect(status()).toBe('At most 200 characters are looked for: what is beyond is left out.');
});
