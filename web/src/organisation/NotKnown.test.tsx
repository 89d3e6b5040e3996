import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { NotKnownFragment, PaysFragment } from '../graphql/generated.ts';
import { show } from '../testing/show.tsx';
import { NotKnown } from './NotKnown.tsx';

const none = { totalCount: 0 };
const KNOWN: NotKnownFragment = {
  ...{
    kind: 'PUBLIC_BODY',
    country: { id: 'country:IT' },
    latitude: 43,
    pic: '1',
    ror: null,
    vat: null,
    wikidata: null,
  },
  ...{ fundingUnknownCount: 0, roleless: none, undated: none, endless: none, asAssociated: none },
  ...{ amountless: { edges: [] }, statements: [] },
};

async function linesOf(
  part: Partial<NotKnownFragment>,
  payer: PaysFragment | null = null,
  language: 'en' | 'it' = 'en',
) {
  const { container } = await show(<NotKnown organisation={{ ...KNOWN, ...part }} payer={payer} />, { language });
  return [...container.querySelectorAll('li, p:not(.no-print)')].map(({ textContent }) => textContent);
}

test('of a funder it is said what is known of the money it gives, and what is not', async () => {
  const lines = await linesOf({ fundingUnknownCount: 3 }, { fundingGiven: 10_681_000, fundingGivenUnknownCount: 1 });
  expect(lines).toEqual([
    'It also gives money. Known of what it gives: €10,681,000. The amount of 1 more grant that it gives is not known.',
    'The amounts of 3 grants that it receives; they are counted as unknown, never as zero.',
  ]);
  expect((await linesOf({}, { fundingGiven: 5, fundingGivenUnknownCount: 0 }))[0]).toBe(
    'It also gives money. Known of what it gives: €5. ',
  );
});

test('as an associated partner it has no amount that could be known, which is counted apart', async () => {
  const lines = await linesOf({ fundingUnknownCount: 3, asAssociated: { totalCount: 1 } });
  expect(lines[0]).toBe('The amounts of 2 grants that it receives; they are counted as unknown, never as zero.');
  expect(lines[1]).toMatch(/^In 1 participation it is an associated partner, who by the rules/);
  const alone = await linesOf({ fundingUnknownCount: 2, asAssociated: { totalCount: 2 } }, null, 'it');
  expect(alone[0]).toBe('Non manca nulla di ciò che si cerca.');
  expect(alone[1]).toMatch(/^In 2 partecipazioni è partner associato/);
  expect(screen.queryByText(/sovvenzion/)).toBeNull();
});
