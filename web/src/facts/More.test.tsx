import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { More } from './More.tsx';

test('a list that goes on says how much of it is shown, and shows more', async () => {
  const onMore = vi.fn();
  const { user } = await show(<More shown={20} total={1_400} onMore={onMore} />);
  expect(screen.getByRole('status').textContent).toBe('20 of 1,400 shown.');
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(onMore).toHaveBeenCalledOnce();
});

test('a list that is shown whole says nothing', async () => {
  const { container } = await show(<More shown={20} total={20} onMore={vi.fn()} />);
  expect(container.textContent).toBe('');
});
