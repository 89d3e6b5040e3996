import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { WaysGraph } from './WaysGraph.tsx';

// Nothing is laid out here: elements have the width of a picture.
beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360));
afterEach(() => vi.restoreAllMocks());

const LONG = 'Ludwig-Maximilians-Universität München';
const organisation = (id: string, name: string) => ({ id, name, nameIt: null });
const path = (...between: ReturnType<typeof organisation>[]) => ({
  organisations: [organisation('pic:1', 'Fondazione TLS'), ...between, organisation('pic:9', 'Karolinska Institutet')],
  ties: [...between, null].map(() => ({ strength: 0.5 })),
});
const PATHS = [path(organisation('pic:2', 'Università di Trento')), path(organisation('pic:3', LONG))];

test('each organisation is a link with its whole name, which shows when it is reached', async () => {
  const { user } = await show(<WaysGraph paths={PATHS} lit={0} onLight={vi.fn()} />);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
    ...['Fondazione TLS', 'Università di Trento', 'Karolinska Institutet'],
    LONG,
  ]);
  expect(screen.getByText('Ludwig-Maximilians-U…')).toBeDefined();
  expect(screen.queryByText(LONG)).toBeNull();
  for (let tab = 0; tab < 4; tab++) await user.tab();
  expect(document.activeElement).toBe(links[3]);
  expect(screen.getByText(LONG)).toBeDefined();
});

test('on a direct tie both names stand whole below it, not on its line', async () => {
  await show(<WaysGraph paths={[path()]} lit={0} onLight={vi.fn()} />);
  const names = [...document.querySelectorAll('text')].map((text) => [
    text.textContent,
    Number(text.getAttribute('y')),
  ]);
  const line = Number(document.querySelector('line')!.getAttribute('y1'));
  expect(names.map(([name]) => name)).toEqual(['Fondazione TLS', 'Karolinska', 'Institutet']);
  for (const [, y] of names) expect(y).toBeGreaterThan(line + 14);
});

test('a press on a tie lights the way that leads over it', async () => {
  const onLight = vi.fn();
  const { user } = await show(<WaysGraph paths={PATHS} lit={0} onLight={onLight} />);
  const lines = document.querySelectorAll('line:last-child');
  await user.click(lines[0]!);
  expect(onLight.mock.calls).toEqual([[1]]);
});
