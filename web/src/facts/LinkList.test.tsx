import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { LinkList } from './LinkList.tsx';

test('each thing leads to its page, by its name in the language of the reader', async () => {
  const all = [
    { id: 'country:DE', name: 'Germany', nameIt: 'Germania' },
    { id: 'field:/21/1', name: 'oncology' },
  ];
  await show(<LinkList kind="country" all={all} />, { language: 'it' });
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['Germania', '/country/country:DE'],
    ['oncology', '/country/field:%2F21%2F1'],
  ]);
});
