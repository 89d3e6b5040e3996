import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { WayCardFragment } from '../graphql/generated.ts';
import type { Language } from '../language/Language.ts';
import { show } from '../testing/show.tsx';
import { WayCard } from './WayCard.tsx';

const HOME = { id: 'tls', name: 'TLS', nameIt: null, country: { name: 'Italy', nameIt: 'Italia' } };
const BETWEEN = { id: 'rt', name: 'Tuscany Region', nameIt: 'Regione Toscana', country: null };
const GOAL = { id: 'inca', name: 'INCa', nameIt: null, country: { name: 'France', nameIt: 'Francia' } };
const TIE = { strength: 0.4, collaborationCount: 0, collaborations: [] };

const WAY: WayCardFragment = {
  id: 'tls rt inca',
  score: 0.11,
  organisations: [HOME, BETWEEN, GOAL],
  ties: [{ ...TIE, strength: 0.6 }, TIE],
  weakestTie: { a: { id: 'rt' } },
  explanation: 'Tuscany Region could introduce TLS to INCa.',
};
const DIRECT: WayCardFragment = { ...WAY, organisations: [HOME, GOAL], ties: [TIE], weakestTie: { a: { id: 'tls' } } };

async function showCard({ path = WAY, lit = false }, language: Language = 'en') {
  const spies = { onLight: vi.fn(), onAvoid: vi.fn() };
  const { user } = await show(<WayCard path={path} rank={2} lit={lit} {...spies} />, { language });
  return { user, ...spies };
}

test('a way is named by those it leads through', async () => {
  await showCard({});
  expect(screen.getByRole('heading').textContent).toBe('2 Through Tuscany Region');
  expect(screen.getByRole('meter', { name: 'Strength of the way' }).textContent).toBe('fair, 11 of 100');
});

test('in Italian it bears their Italian names', async () => {
  await showCard({}, 'it');
  expect(screen.getByRole('heading').textContent).toContain('Regione Toscana');
  expect(screen.getByRole('button', { name: 'Evita Regione Toscana' })).toBeTruthy();
});

test('a way without a go-between says that they know each other, and nobody can be avoided', async () => {
  await showCard({ path: DIRECT });
  expect(screen.getByRole('heading').textContent).toBe('2 You know each other already');
  expect(screen.queryByRole('button', { name: /^Avoid/ })).toBeNull();
  expect(screen.queryByText('weakest tie of this way')).toBeNull();
});

test('only who stands between can be avoided', async () => {
  const { user, onAvoid } = await showCard({});
  const buttons = screen.getAllByRole('button', { name: /^Avoid/ });
  expect(buttons).toHaveLength(1);
  await user.click(buttons[0]!);
  expect(onAvoid).toHaveBeenCalledExactlyOnceWith('rt');
});

test('the weakest of several ties is marked, and only that', async () => {
  await showCard({});
  const [, , , second] = within(screen.getByRole('article')).getAllByRole('listitem');
  expect(within(second!).getByText('weakest tie of this way')).toBeTruthy();
  expect(screen.getAllByText('weakest tie of this way')).toHaveLength(1);
});

test('the explanation is read where the way is lit, and copied from anywhere', async () => {
  await showCard({});
  expect(screen.queryByText(WAY.explanation)).toBeNull();
  expect(screen.getByRole('button', { name: 'Copy the explanation of way 2' })).toBeTruthy();
  await showCard({ lit: true });
  expect(screen.getByText(WAY.explanation)).toBeTruthy();
});

test('a way is lit with its button, which says so', async () => {
  const { user, onLight } = await showCard({});
  const button = screen.getByRole('button', { name: 'Show way 2 in the graph' });
  expect(button.getAttribute('aria-pressed')).toBe('false');
  await user.click(button);
  expect(onLight).toHaveBeenCalledOnce();
});
