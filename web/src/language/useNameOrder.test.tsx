import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { useNameOrder } from './useNameOrder.ts';

const ALL = [
  { name: 'Health', nameIt: 'Salute' },
  { name: 'Éire', nameIt: null },
  { name: 'Water', nameIt: 'Acqua' },
];

function InOrder() {
  const inOrder = useNameOrder();
  return inOrder(ALL).map(({ name }) => <p key={name}>{name}</p>);
}

test.each([
  ['en' as const, ['Éire', 'Health', 'Water']],
  ['it' as const, ['Water', 'Éire', 'Health']],
])('things stand in the order of their names in %s', async (language, expected) => {
  const { container } = await show(<InOrder />, { language });
  expect([...container.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(expected);
});
