import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { CopyButton } from './CopyButton.tsx';

const BUTTON = <CopyButton text="the sentence" label="Copy" name="Copy the sentence" done="Copied." />;

async function press(): Promise<void> {
  await show(BUTTON);
  vi.useFakeTimers();
  await act(async () => {
    screen.getByRole('button', { name: 'Copy the sentence' }).click();
    await vi.advanceTimersByTimeAsync(0);
  });
}

test('the text is in the clipboard, and the page says so for a while', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press();
  expect(write).toHaveBeenCalledExactlyOnceWith('the sentence');
  expect(screen.getByRole('status').textContent).toBe('Copied.');
  await act(() => vi.advanceTimersByTimeAsync(4_000));
  expect(screen.getByRole('status').textContent).toBe('');
});

test('where the browser forbids it, the old way is tried, and the focus stays', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
  let selected = '';
  document.execCommand = vi.fn(() => {
    const { activeElement: holder } = document;
    selected = document.querySelector('textarea')?.value ?? holder?.textContent ?? '';
    return true;
  });
  await press();
  expect(document.execCommand).toHaveBeenCalledExactlyOnceWith('copy');
  expect(selected).toBe('the sentence');
  expect(document.querySelector('textarea')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('Copied.');
});

test('where neither way works the page says what to do, and goes on saying it', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
  document.execCommand = vi.fn(() => false);
  await press();
  const words = 'Your browser does not allow copying. Select the text and press Ctrl+C.';
  expect(screen.getByRole('status').textContent).toBe(words);
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(screen.getByRole('status').textContent).toBe(words);
});
