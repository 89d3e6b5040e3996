import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { Suggestions } from './Suggestions.tsx';

const SUGGESTION = {
  organisation: { id: 'pic:9', name: 'Charité', country: { name: 'Germany', nameIt: 'Germania' } },
  introduction: { organisations: [{ name: 'TLS' }, { name: 'A' }, { name: 'B', nameIt: 'Bi' }, { name: 'Charité' }] },
};

test('a suggestion leads to the ways and says through whom', async () => {
  answerWith({ partnerSuggestions: { suggestions: [SUGGESTION] } });
  await show(<Suggestions />, { language: 'it' });
  const item = await screen.findByRole('listitem');
  expect(item.textContent).toBe('Charité · GermaniaTramite A → Bi');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/?to=pic:9');
});

test('without any there is no heading either', async () => {
  answerWith({ partnerSuggestions: { suggestions: [] } });
  const { container } = await show(<Suggestions />);
  await expect.poll(() => container.textContent).toBe('');
});
