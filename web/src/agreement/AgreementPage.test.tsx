import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { AgreementPage } from './AgreementPage.tsx';

const AGREEMENT = {
  id: 'agreement:1',
  title: 'A treaty',
  titleIt: 'Un accordo',
  website: null,
  startDate: null,
  endDate: '2026-12-31',
  organisationsConnection: { edges: [{ node: { id: 'pic:1', name: 'Alpha' }, properties: { id: 'p1' } }] },
  fundersConnection: {
    edges: [
      {
        node: { id: 'tls:rt', name: 'Region', nameIt: null },
        properties: { id: 'f1', amount: null, startDate: '2018-01-01', endDate: '2019-12-31' },
      },
    ],
  },
  sources: [],
  statements: [],
};

async function showAgreement(agreements: object[], language: 'en' | 'it' = 'en') {
  answerWith({ agreements });
  await show(<Route path="/agreement/:id" component={AgreementPage} />, {
    address: '/agreement/agreement:1',
    language,
  });
}

test('an agreement names its parties, and a day or an amount that no source gives as not known', async () => {
  await showAgreement([AGREEMENT]);
  await screen.findByRole('heading', { level: 1, name: 'A treaty' });
  const parties = screen.getByRole('region', { name: 'Its parties' });
  expect(within(parties).getByRole('link', { name: 'Alpha' }).getAttribute('href')).toBe('/organisation/pic:1');
  const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
  expect(fact('Start')).toBe('not known');
  expect(fact('End')).toBe('31 December 2026');
  expect(fact('Paid for by')).toBe('Region 2018–2019 · not known');
});

test('in Italian it goes by its Italian title', async () => {
  await showAgreement([AGREEMENT], 'it');
  await screen.findByRole('heading', { level: 1, name: 'Un accordo' });
  screen.getByRole('region', { name: 'Le parti' });
});

test('an agreement that is not there is said not to be', async () => {
  await showAgreement([]);
  await screen.findByRole('heading', { level: 1, name: 'This agreement is not in the network' });
});
