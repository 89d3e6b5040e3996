import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AskError } from '../graphql/ask.ts';
import { show } from '../testing/show.tsx';
import { Opening } from './Opening.tsx';

const GRAPH = { organisationCount: 41_234, projectCount: 35_000, tieCount: 1_900_000 };

test('the size of the network is said as the reader writes numbers', async () => {
  await show(<Opening graph={GRAPH} error={null} onRetry={vi.fn()} />);
  screen.getByText(/holds 41,234 organisations, 35,000 projects and 1,900,000 ties/);
  await show(<Opening graph={GRAPH} error={null} onRetry={vi.fn()} />, { language: 'it' });
  screen.getByText(/1\.900\.000/);
});

test('until it is known the page says how it works all the same', async () => {
  await show(<Opening graph={null} error={null} onRetry={vi.fn()} />);
  expect(screen.getByRole('heading').textContent).toBe('How it works');
  expect(screen.queryByText(/The network holds/)).toBeNull();
});

test('a lost connection is said and can be tried again', async () => {
  const onRetry = vi.fn();
  const { user } = await show(<Opening graph={null} error={new AskError('CONNECTION', '')} onRetry={onRetry} />);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(onRetry).toHaveBeenCalledOnce();
});
