import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { OrganisationLink } from './OrganisationLink.tsx';

test('an organisation leads to its page and is followed by its country', async () => {
  const organisation = { id: 'pic:1', name: 'Charité', nameIt: null, country: { name: 'Germany', nameIt: 'Germania' } };
  const { container } = await show(<OrganisationLink organisation={organisation} />, { language: 'it' });
  expect(container.textContent).toBe('Charité · Germania');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/organisation/pic:1');
});

test('an unknown country is left out', async () => {
  const organisation = { id: 'pic:1', name: 'Charité', nameIt: null, country: null };
  const { container } = await show(<OrganisationLink organisation={organisation} />);
  expect(container.textContent).toBe('Charité');
});
