import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { useOrganisationNames } from './useOrganisationNames.ts';

const ALL = [
  { __typename: 'Organisation', id: 'pic:1', name: 'Regione Toscana', nameIt: null },
  { __typename: 'Organisation', id: 'pic:2', name: 'Tuscan Foundation', nameIt: 'Fondazione Toscana' },
];

function Names({ ids }: { ids: readonly string[] }) {
  return <output>{[...useOrganisationNames(ids)].map(([id, name]) => `${id}: ${name}`).join('; ')}</output>;
}

const shown = () => screen.getByRole('status').textContent;

test('an id stands for its organisation until the name is here, and for good where nothing has it', async () => {
  answerWith({ nodes: ({ ids }: { ids: string[] }) => ids.map((id) => ALL.find((one) => one.id === id) ?? null) });
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

test('of many they are asked for in parts, and one that is of several takes no other along', async () => {
  const ids = Array.from({ length: 120 }, (_, at) => `pic:${at}`);
  const asked = answerWith({
    nodes({ ids: some }: { ids: string[] }) {
      if (some.includes('pic:7'))
        throw Object.assign(new Error('Several.'), { extensions: { code: 'BAD_USER_INPUT' } });
      return some.map((id) => ({ __typename: 'Organisation', id, name: `name of ${id}` }));
    },
  });
  await show(<Names ids={ids} />);
  await waitFor(() => expect(shown()).toContain('pic:119: name of pic:119'));
  expect(shown()).toContain('pic:6: name of pic:6; pic:7: pic:7; pic:8: name of pic:8');
  expect(asked.length).toBeLessThan(20);
});
