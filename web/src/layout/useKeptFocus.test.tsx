import { screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { useKeptFocus } from './useKeptFocus.ts';

function Page() {
  const main = useRef<HTMLElement>(null);
  const [there, setThere] = useState(true);
  useKeptFocus(main);
  return (
    <main ref={main}>
      <h1 tabIndex={-1}>Page</h1>
      <h2 tabIndex={-1}>Part</h2>
      {there && (
        <button type="button" onClick={() => setThere(false)}>
          Remove me
        </button>
      )}
      <button type="button">Stays</button>
    </main>
  );
}

test('when what has the focus goes away, the heading of the part takes it', async () => {
  const { user } = await show(<Page />);
  await user.click(screen.getByRole('button', { name: 'Remove me' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Part'));
});

test('a focus that is elsewhere stays there', async () => {
  const { user } = await show(<Page />);
  screen.getByRole('button', { name: 'Stays' }).focus();
  const gone = screen.getByRole('button', { name: 'Remove me' });
  gone.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await waitFor(() => expect(screen.queryByText('Remove me')).toBeNull());
  expect(document.activeElement?.textContent).toBe('Stays');
  await user.tab();
});
