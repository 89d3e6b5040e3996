import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { Choice } from './Choice.tsx';

const CHOICES = [
  { id: 'few', name: 'A few' },
  { id: 'many', name: 'Many' },
  { id: '', name: 'Any' },
] as const;

async function showChoice(chosen: 'few' | 'many' | '') {
  const onChoose = vi.fn();
  const { user } = await show(<Choice label="How many" chosen={chosen} choices={CHOICES} onChoose={onChoose} />);
  return { user, onChoose, button: screen.getByRole('button', { name: /How many/ }) };
}

test('the button shows the one chosen', async () => {
  const { button } = await showChoice('many');
  expect(button.textContent).toBe('Many▾');
});

test('another is chosen with the mouse', async () => {
  const { user, button, onChoose } = await showChoice('many');
  await user.click(button);
  expect(screen.getByRole('option', { name: 'Many' }).getAttribute('aria-selected')).toBe('true');
  await user.click(screen.getByRole('option', { name: 'A few' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('few');
});

test('another is chosen with the keyboard', async () => {
  const { user, onChoose } = await showChoice('many');
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('few');
});

test('one whose id is empty can be chosen', async () => {
  const { user, button, onChoose } = await showChoice('many');
  await user.click(button);
  await user.click(screen.getByRole('option', { name: 'Any' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('');
});

test('Escape changes nothing', async () => {
  const { user, button, onChoose } = await showChoice('few');
  await user.click(button);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(onChoose).not.toHaveBeenCalled();
});
