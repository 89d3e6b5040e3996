import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { useWayQuestion } from './useWayQuestion.ts';
import type { WayQuestion } from './WayQuestion.ts';

function Question({ change, quietly }: { change: Partial<WayQuestion>; quietly?: boolean }) {
  const [question, onChange] = useWayQuestion();
  return (
    <button type="button" onClick={() => onChange(change, quietly)}>
      {`${question.to} ${question.way}`}
    </button>
  );
}

const button = () => screen.getByRole('button');

test('a changed condition stands in the address as a step to go back to, and shows the first way', async () => {
  const { user } = await show(<Question change={{ avoid: ['pic:2'] }} />, { address: '/?to=pic:1&way=3' });
  const steps = history.length;
  expect(button().textContent).toBe('pic:1 3');
  await user.click(button());
  expect(location.search).toBe('?to=pic:1&avoid=pic:2');
  expect(button().textContent).toBe('pic:1 null');
  expect(history.length).toBe(steps + 1);
});

test('another way is lit without a step to go back to', async () => {
  const { user } = await show(<Question change={{ way: 2 }} quietly />, { address: '/?to=pic:1' });
  const steps = history.length;
  await user.click(button());
  expect(location.search).toBe('?to=pic:1&way=2');
  expect(history.length).toBe(steps);
});

test('a language that the address names stays in it', async () => {
  const { user } = await show(<Question change={{ to: null }} />, { address: '/?to=pic:1&lang=it' });
  await user.click(button());
  expect(location.search).toBe('?lang=it');
});
