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
