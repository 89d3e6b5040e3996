import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

test.each([
  ['en', 'There is no such page', 'Find a way'],
  ['it', 'Questa pagina non esiste', 'Trova un percorso'],
] as const)('an address that is no page says so and leads to the first page (%s)', async (language, title, link) => {
  await show(<NotFoundPage />, { language });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
  expect(screen.getByRole('link', { name: link }).getAttribute('href')).toBe('/');
});
