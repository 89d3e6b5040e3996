import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StatementOfFragment } from '../graphql/generated.ts';
import { show } from '../testing/show.tsx';
import { Statements } from './Statements.tsx';

const SOURCE = { id: 'source:1', title: 'Projects', publisher: 'CORDIS', url: null, copiedOn: null };

function statement(part: Partial<StatementOfFragment>): StatementOfFragment {
  const plain = {
    id: '1',
    predicate: 'city',
    value: 'Siena',
    note: null,
    approximate: false,
    shown: true,
    source: null,
  };
  return { ...plain, ...part };
}

async function linesOf(statements: readonly StatementOfFragment[]): Promise<(string | null)[]> {
  const { user } = await show(<Statements sources={[SOURCE]} statements={statements} />);
  await user.click(screen.getByRole('button', { name: /as its source gives it|as each source gives them/ }));
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

test('each value stands there as its source gives it', async () => {
  const lines = await linesOf([
    statement({ id: '1', source: SOURCE }),
    statement({ id: '2', predicate: 'totalCost', value: '1000', approximate: true }),
    statement({ id: '3', predicate: 'name', value: 'TLS', shown: false, note: 'an older name' }),
  ]);
  expect(lines).toEqual([
    'city: Siena 1 source',
    'total cost: about 1000',
    'name: TLS (not the value shown) an older name',
  ]);
});

test('a property that has no words of its own is spelt out', async () => {
  expect(await linesOf([statement({ predicate: 'collaborationSince', value: '2010' })])).toEqual([
    'collaboration since: 2010',
  ]);
});

test('the sources stand there without any statement too', async () => {
  await show(<Statements sources={[SOURCE]} statements={[]} />);
  expect(screen.getByRole('region', { name: 'Where this comes from' }).textContent).toBe(
    'Where this comes from1 source',
  );
});
