import { act, screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test, vi } from 'vitest';
import { answerWith, loseConnection } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { OrganisationNameDocument } from './generated.ts';
import { useAnswer, useUnaskedAnswer } from './useAnswer.ts';

function Name({ id, use = useAnswer }: { id: string | null; use?: typeof useUnaskedAnswer }) {
  const { data, error, isPending, isPlaceholderData } = use(OrganisationNameDocument, id === null ? null : { id });
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

/** Answers that time is up, the first times. */
function tooSlow(times: number) {
  const asked = answerWith({
    organisation: ({ id }: { id: string }) => {
      if (asked.length <= times) throw new GraphQLError('Slow.', { extensions: { code: 'TIMEOUT' } });
      return byId.organisation({ id });
    },
  });
  return asked;
}

test('a part that nobody asked for is asked once more where it took too long, and no error is shown before', async () => {
  vi.useFakeTimers();
  tooSlow(1);
  await show(<Name id="pic:1" use={useUnaskedAnswer} />);
  await act(() => vi.advanceTimersByTimeAsync(10));
  expect(shown()).toBe('pending');
  await act(() => vi.advanceTimersByTimeAsync(3_010));
  expect(shown()).toBe('new name of pic:1');
});

test('it is asked no third time, and what the reader asked for no second', async () => {
  vi.useFakeTimers();
  const unasked = tooSlow(9);
  const { show: showAgain } = await show(<Name id="pic:1" use={useUnaskedAnswer} />);
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect([shown(), unasked.length]).toEqual(['failed', 2]);
  const wanted = tooSlow(9);
  showAgain(<Name key="wanted" id="pic:2" />);
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect([shown(), wanted.length]).toEqual(['failed', 1]);
});
