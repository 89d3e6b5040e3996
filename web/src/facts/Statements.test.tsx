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
    'total cost: about €1,000',
    'name: TLS (stands here alone) an older name',
  ]);
});

test('what sources say alike is one line with all of them; what they say differently stands first, the value shown first', async () => {
  const other = { ...SOURCE, id: 'source:2' };
  const lines = await linesOf([
    statement({ id: '1', predicate: 'acronym', value: 'EP PerMed', source: SOURCE }),
    statement({
      id: '2',
      predicate: 'totalCost',
      value: '335000000',
      shown: false,
      source: SOURCE,
      note: 'Shown: an estimate.',
    }),
    statement({ id: '3', predicate: 'acronym', value: 'EP PerMed', source: other }),
    statement({ id: '4', predicate: 'totalCost', value: '340251551.26', source: other }),
    statement({
      id: '5',
      predicate: 'totalCost',
      value: '335000000',
      shown: false,
      source: other,
      note: 'Shown: an estimate.',
    }),
    statement({ id: '6', predicate: 'aliases', value: 'EPPM' }),
    statement({ id: '7', predicate: 'aliases', value: 'Permed' }),
  ]);
  expect(lines).toEqual([
    'total cost: €340,251,551.26 1 source',
    'total cost: €335,000,000 (not the value shown) 2 sources An estimate.',
    'acronym: EP PerMed 2 sources',
    'other name: EPPM',
    'other name: Permed',
  ]);
  screen.getByText('Said differently by sources, the value shown first:');
  screen.getByText('Said by one source, or by all alike:');
  screen.getByRole('button', { name: '5 values as each source gives them' });
});

test('codes, days and numbers stand there as one reads them elsewhere', async () => {
  const values = {
    call: 'call:HORIZON-1',
    startDate: '2023-11-01',
    statedOrganisationCount: '1059',
    country: 'IT',
    sme: 'true',
  };
  const all = Object.entries(values).map(([predicate, value], at) => statement({ id: String(at), predicate, value }));
  expect(await linesOf(all)).toEqual([
    'call: HORIZON-1',
    'start: 1 November 2023',
    'number of organisations: 1,059',
    'country: Italy',
    'small or medium enterprise: yes',
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
