import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { Facts } from './Facts.tsx';

test('a fact without a value is left out; a zero is a value', async () => {
  await show(
    <Facts
      facts={[
        { name: 'Partners', value: 0 },
        { name: 'Website', value: null },
        { name: 'City', value: '' },
        { name: 'Founded', value: undefined },
        { name: 'Kind', value: 'Company' },
      ]}
    />,
  );
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Partners', 'Kind']);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['0', 'Company']);
});
