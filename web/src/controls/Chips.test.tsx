import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { Chips } from './Chips.tsx';

const CHIPS = [
  { id: 'a', name: 'Alpha' },
  { id: 'b', name: 'Beta' },
];

test('each thing chosen has a button that removes it', async () => {
  const onRemove = vi.fn();
  const { user } = await show(<Chips label="Chosen" chips={CHIPS} onRemove={onRemove} />);
  expect(screen.getByRole('grid', { name: 'Chosen' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Remove Beta/ }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('b');
});

test('the Delete key removes the one that has the focus', async () => {
  const onRemove = vi.fn();
  const { user } = await show(<Chips label="Chosen" chips={CHIPS} onRemove={onRemove} />);
  await user.tab();
  await user.keyboard('{ArrowRight}{Delete}');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('b');
});

test('the button says what it removes in Italian too', async () => {
  await show(<Chips label="Scelte" chips={CHIPS} onRemove={vi.fn()} />, { language: 'it' });
  expect(screen.getByRole('button', { name: /^Togliete Alpha/ })).toBeTruthy();
});

test('without anything chosen there is no label either', async () => {
  const { container } = await show(<Chips label="Chosen" chips={[]} onRemove={vi.fn()} />);
  expect(container.textContent).toBe('');
});
