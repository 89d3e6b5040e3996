import { act, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { OrganisationNameDocument } from './generated.ts';
import { useAnswer } from './useAnswer.ts';

function Name({ id }: { id: string | null }) {
  const { data, error, isPending, isPlaceholderData } = useAnswer(
    OrganisationNameDocument,
    id === null ? null : { id },
  );
  const state = error ? 'failed' : isPending ? 'pending' : isPlaceholderData ? 'old' : 'new';
  return <output>{`${state} ${data?.organisation?.name ?? ''}`.trim()}</output>;
}

const shown = () => screen.getByRole('status').textContent;
const byId = { organisation: ({ id }: { id: string }) => ({ id, name: `name of ${id}` }) };

test('the last answer stays until the next is here', async () => {
  answerWith(byId);
  const { show: showAgain } = await show(<Name id="pic:1" />);
  expect(shown()).toBe('pending');
  await waitFor(() => expect(shown()).toBe('new name of pic:1'));
  showAgain(<Name id="pic:2" />);
  expect(shown()).toBe('old name of pic:1');
  await waitFor(() => expect(shown()).toBe('new name of pic:2'));
});

test('nothing is asked without variables', async () => {
  const asked = answerWith(byId);
  await show(<Name id={null} />);
  expect(shown()).toBe('pending');
  expect(asked).toEqual([]);
});

test('a lost connection is tried again by itself until it is back', async () => {
  vi.useFakeTimers();
  loseConnection();
  await show(<Name id="pic:1" />);
  await act(() => vi.advanceTimersByTimeAsync(10));
  expect(shown()).toBe('failed');
  answerWith(byId);
  await act(() => vi.advanceTimersByTimeAsync(3_010));
  expect(shown()).toBe('new name of pic:1');
});

test('another failure is not tried again', async () => {
  vi.useFakeTimers();
  const asked = answerWith({
    organisation: () => {
      throw new Error('A bug.');
    },
  });
  await show(<Name id="pic:1" />);
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(shown()).toBe('failed');
  expect(asked).toHaveLength(1);
});
