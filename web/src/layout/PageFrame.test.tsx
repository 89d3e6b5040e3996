import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AskError } from '../graphql/ask.ts';
import { show } from '../testing/show.tsx';
import { PageFrame } from './PageFrame.tsx';

const refetch = vi.fn();

async function showFrame(answer: { data: unknown; error: Error | null }, content: React.ReactNode, name = 'Siena') {
  await show(
    <PageFrame name="Siena" none="Nobody" answer={{ ...answer, refetch }} id="pic:1">
      {content}
    </PageFrame>,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
}

test('until there is an answer it is waited for', async () => {
  await showFrame({ data: undefined, error: null }, null);
  expect(screen.getByRole('status').textContent).toBe('One moment …');
});

test('a failure is said and nothing else', async () => {
  await showFrame({ data: undefined, error: new AskError('TIMEOUT', '') }, null);
  expect(screen.getByRole('alert').textContent).toContain('This took too long');
  expect(screen.queryByRole('status')).toBeNull();
});

test.each([
  [{}, null],
  [undefined, new AskError('NOT_FOUND', '')],
])('an answer in which nothing has the identifier names it', async (data, error) => {
  await showFrame({ data, error }, null, 'Nobody');
  expect(screen.queryByRole('alert')).toBeNull();
  const words = 'Nothing here has the identifier pic:1. Look for it by its name on the first page.';
  expect(screen.getByText(words)).toBeTruthy();
});

test('what is found is shown, and the tab bears its name', async () => {
  await showFrame({ data: {}, error: null }, <p>found</p>);
  expect(screen.getByText('found')).toBeTruthy();
  expect(screen.queryByText(/identifier/)).toBeNull();
  expect(document.title).toBe('Siena · Life-sciences network');
});
