import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { Tick } from './Tick.tsx';

test('a box is ticked with the mouse or the space bar', async () => {
  const onChange = vi.fn();
  const { user } = await show(<Tick label="Running" chosen={false} onChange={onChange} />);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Running' });
  expect(box.checked).toBe(false);
  await user.click(box);
  await user.keyboard(' ');
  expect(onChange.mock.calls).toEqual([[true], [true]]);
});

test('a ticked box can be cleared', async () => {
  const onChange = vi.fn();
  const { user } = await show(<Tick label="Running" chosen onChange={onChange} />);
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  await user.click(screen.getByText('Running'));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
});
