import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { LoadError } from './later.ts';
import { PartFailed } from './PartFailed.tsx';

test('a part that cannot be drawn says its own sentence', async () => {
  const { container } = await show(<PartFailed error={new Error('No WebGL.')}>Read the list.</PartFailed>);
  expect(container.textContent).toBe('Read the list.');
});

test('a part that could not be fetched can be loaded again', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  const { user } = await show(<PartFailed error={new LoadError('Gone.')}>Read the list.</PartFailed>);
  expect(screen.queryByText('Read the list.')).toBeNull();
  expect(screen.getByRole('heading').textContent).toBe('This could not be loaded');
  await user.click(screen.getByRole('button', { name: 'Load again' }));
  expect(reload).toHaveBeenCalledOnce();
});

test('a part without a sentence of its own says a general one', async () => {
  await show(<PartFailed error={new Error('A bug.')} />, { language: 'it' });
  expect(screen.getByRole('heading').textContent).toBe('Qualcosa non ha funzionato da parte nostra');
});
