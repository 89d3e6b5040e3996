import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { Nearness } from './Nearness.tsx';

test('a nearness is said in words of its own and a number, to a screen reader too', async () => {
  await show(<Nearness value={0.554} />);
  const meter = screen.getByRole('meter', { name: 'All ways together:' });
  expect(meter.textContent).toBe('All ways together:  near 55');
  expect(meter.getAttribute('aria-valuetext')).toBe('near, 55 of 100');
});

test('in Italian the words are of two', async () => {
  await show(<Nearness value={0.03} />, { language: 'it' });
  expect(screen.getByRole('meter').textContent).toBe('Tutti i percorsi insieme:  molto lontani 3');
});

test('the nearest have no number, which would only look exact; of what is not known nothing is said', async () => {
  await show(
    <>
      <Nearness value={0.96} />
      <Nearness value={null} />
    </>,
  );
  expect(screen.getByRole('meter').textContent).toBe('All ways together:  very near');
});
