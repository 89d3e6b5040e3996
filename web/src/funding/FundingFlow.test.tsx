import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { FundingFlow } from './FundingFlow.tsx';
import { DEFAULT_FUNDING } from './FundingQuestion.ts';

// Nothing is laid out here: elements have the width of a picture.
beforeEach(() => void vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900));
afterEach(() => vi.restoreAllMocks());

const row = (year: string | null, programme: string, amount: number) => ({
  keys: [
    { dimension: 'START_YEAR', value: year, label: year ?? 'Not recorded' },
    { dimension: 'PROGRAMME', value: programme, label: programme },
  ],
  sum: { amount, unknownAmountCount: 0, awarded: null, awardedUnknownCount: 0, projectCount: 1 },
});
const TOTAL = { amount: 30, unknownAmountCount: 0, projectCount: 4, organisationCount: 4 };

test('years stand in their order in the flow, the largest amounts are asked for, and the unknown year is last', async () => {
  const rows = [row('2023', 'Health', 9), row(null, 'ERC', 8), row('2021', 'ERC', 7), row('2022', 'Health', 6)];
  const asked = answerWith({
    whoFundsWhat: { rows, total: TOTAL, rowCount: 40, coverage: [], pageInfo: { endCursor: null, hasNextPage: true } },
  });
  const question = { ...DEFAULT_FUNDING, by: ['START_YEAR', 'PROGRAMME'] as const };
  const { container } = await show(<FundingFlow question={question} rows={[]} rowCount={40} />);
  await screen.findByText('not on record');
  const at = new Map(
    [...container.querySelectorAll('text')].map((one) => [one.textContent, Number(one.getAttribute('y'))]),
  );
  const inOrder = [...at].sort((a, b) => a[1] - b[1]).map(([name]) => name);
  expect(inOrder.filter((name) => name !== 'Health' && name !== 'ERC')).toEqual([
    '2021',
    '2022',
    '2023',
    'not on record',
  ]);
  expect(asked.map(({ variables }) => [variables.orderBy, variables.first])).toEqual([['AMOUNT_DESC', 24]]);
});
