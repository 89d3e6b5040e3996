import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { useShown } from './useShown.ts';

function List() {
  const [shown, showMore] = useShown('partners', 8, 20);
  return (
    <button type="button" onClick={showMore}>
      {shown}
    </button>
  );
}

test.each([
  ['/', '8'],
  ['/?partners=28', '28'],
  ['/?partners=5', '8'],
  ['/?partners=many', '8'],
  ['/?partners=12.5', '8'],
  ['/?partners=99999', '1000'],
])('at %s %s are shown', async (address, shown) => {
  await show(<List />, { address });
  expect(screen.getByRole('button').textContent).toBe(shown);
});

test('showing more stands in the address beside the rest, and is no step to go back to', async () => {
  const { user } = await show(<List />, { address: '/?partners=28&projects=15' });
  const steps = history.length;
  await user.click(screen.getByRole('button'));
  expect(screen.getByRole('button').textContent).toBe('48');
  expect(location.search).toBe('?projects=15&partners=48');
  expect(history.length).toBe(steps);
});
