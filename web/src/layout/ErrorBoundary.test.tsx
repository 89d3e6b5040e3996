import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

beforeEach(() => {
  // React writes each caught error to the console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

function Fails({ message }: { message: string | null }) {
  if (message !== null) throw new Error(message);
  return <p>well</p>;
}

function inBoundary(of: string, message: string | null) {
  return (
    <>
      <p>the rest</p>
      <ErrorBoundary of={of} fallback={(error) => <p>{error instanceof Error && `failed: ${error.message}`}</p>}>
        <Fails message={message} />
      </ErrorBoundary>
    </>
  );
}

test('what fails is replaced, and the rest stays', async () => {
  const { container } = await show(inBoundary('a', 'a bug'));
  expect(container.textContent).toBe('the restfailed: a bug');
});

test('it stays replaced until something else is shown', async () => {
  const { container, show: showAgain } = await show(inBoundary('a', 'a bug'));
  showAgain(inBoundary('a', null));
  expect(container.textContent).toBe('the restfailed: a bug');
  showAgain(inBoundary('b', null));
  expect(container.textContent).toBe('the restwell');
});

test('what does not fail is shown', async () => {
  await show(inBoundary('a', null));
  expect(screen.getByText('well')).toBeTruthy();
});
