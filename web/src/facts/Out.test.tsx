import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { Out } from './Out.tsx';

test('an address is as short as it can be read', async () => {
  await show(<Out href="https://www.toscanalifesciences.org/" />);
  const link = screen.getByRole('link', { name: 'toscanalifesciences.org' });
  expect(link.getAttribute('href')).toBe('https://www.toscanalifesciences.org/');
  expect(link.getAttribute('rel')).toBe('noreferrer');
});

test('a path is kept, and a name goes before the address', async () => {
  await show(
    <>
      <Out href="http://example.org/a/b">{null}</Out>
      <Out href="http://example.org/c">A page</Out>
    </>,
  );
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['example.org/a/b', 'A page']);
});
