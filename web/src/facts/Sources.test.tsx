import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { Sources } from './Sources.tsx';

const SOURCES = [
  { id: 'source:1', title: 'Projects', publisher: 'CORDIS', url: 'https://cordis.europa.eu' },
  { id: 'source:2', title: null, publisher: null, url: null },
];

test('the sources are one press away', async () => {
  const { user } = await show(<Sources sources={SOURCES} />);
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(screen.getByRole('button', { name: '2 sources' }));
  expect(screen.getByRole('dialog', { name: 'Who states it' })).toBeTruthy();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'CORDIS: Projects',
    'source:2',
  ]);
  const link = screen.getByRole('link', { name: 'CORDIS: Projects' });
  expect(link.getAttribute('href')).toBe('https://cordis.europa.eu');
});

test('sources of one name carry the day of their copy', async () => {
  const [one] = SOURCES;
  const twice = ['2026-10-06', '2026-11-30'].map((copiedOn) => ({ ...one!, id: copiedOn, copiedOn }));
  const { user } = await show(<Sources sources={[...twice, { ...SOURCES[1]!, copiedOn: '2026-01-01' }]} />);
  await user.click(screen.getByRole('button', { name: '3 sources' }));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'CORDIS: Projects, copy of 6 October 2026',
    'CORDIS: Projects, copy of 30 November 2026',
    'source:2',
  ]);
});

test('Escape closes them and the focus goes back to the button', async () => {
  const { user } = await show(<Sources sources={SOURCES.slice(1)} />, { language: 'it' });
  const button = screen.getByRole('button', { name: '1 fonte' });
  await user.click(button);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what has no source has no button', async () => {
  const { container } = await show(<Sources sources={[]} />);
  expect(container.textContent).toBe('');
});
