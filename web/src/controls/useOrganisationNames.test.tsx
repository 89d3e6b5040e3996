import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { useOrganisationNames } from './useOrganisationNames.ts';

const ALL = [
  { id: 'pic:1', name: 'Regione Toscana', nameIt: null },
  { id: 'pic:2', name: 'Tuscan Foundation', nameIt: 'Fondazione Toscana' },
];

function Names({ ids }: { ids: readonly string[] }) {
  return <output>{[...useOrganisationNames(ids)].map(([id, name]) => `${id}: ${name}`).join('; ')}</output>;
}

const shown = () => screen.getByRole('status').textContent;

test('an id stands for its organisation until the name is here, and for good where nothing has it', async () => {
  answerWith({ organisation: ({ id }: { id: string }) => ALL.find((one) => one.id === id) ?? null });
  await show(<Names ids={['pic:1', 'pic:9', 'pic:2']} />, { language: 'it' });
  expect(shown()).toBe('pic:1: pic:1; pic:9: pic:9; pic:2: pic:2');
  await waitFor(() => expect(shown()).toBe('pic:1: Regione Toscana; pic:9: pic:9; pic:2: Fondazione Toscana'));
});

test('nothing is asked for nobody', async () => {
  const asked = answerWith({});
  await show(<Names ids={[]} />);
  expect(shown()).toBe('');
  expect(asked).toEqual([]);
});
