import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { expect, test, vi } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { candidateOf, consortiumOf, HELMHOLTZ, LEUVEN, US, VACCINES } from './consortiumForTests.ts';
import { ConsortiumPage } from './ConsortiumPage.tsx';

const ADDRESS = '/call/call:H-1/consortium';

async function showConsortium(search = '', language: 'en' | 'it' = 'en', values: object = {}) {
  const organisation = ({ id }: { id: string }) => [LEUVEN, HELMHOLTZ, VACCINES].find((one) => one.id === id) ?? null;
  const nodes = ({ ids }: { ids: string[] }) =>
    ids.map((id) => ({ __typename: 'Organisation', ...organisation({ id }) }));
  const toscana = { code: 'ITI1', name: 'Toscana', projectCount: 12 };
  const asked = answerWith({
    ...{ consortiumFor: consortiumOf(values), organisation, nodes, countries: [US.country] },
    ...{ regions: [toscana], search: { hits: [{ region: toscana, resemblance: false }] } },
  });
  const page = <Route path="/call/:id/consortium" component={ConsortiumPage} />;
  const shown = await show(page, { address: `${ADDRESS}${search}`, language });
  await screen.findByRole('heading', { level: 1, name: /New antimicrobials/ });
  return { ...shown, asked };
}

const part = (name: string) => within(screen.getByRole('region', { name }));

test('seats say who is us, who has one and who is proposed, with whom to ask', async () => {
  await showConsortium('?with=pic:2&size=3');
  const seats = part('Seats').getAllByRole('listitem');
  expect(seats.map(({ textContent }) => textContent)).toEqual([
    'ITOur Foundation research organisationus',
    'BEKU Leuven university×Your partner: write to themstrong, 83 of 100If they leave',
    'Next seat:DEHelmholtz Centre research organisationBrings Germany and work on “drug”Ask KU Leuvenweak, 15 of 100TakeSomebody else',
  ]);
  expect(part('Seats').getByRole('status').textContent).toBe('2 of 3 taken · 2 countries');
});

test('each press is an address, and Back takes it back', async () => {
  const { user, asked } = await showConsortium('?with=pic:2&size=3');
  await user.click(screen.getByRole('button', { name: 'Somebody else: not Helmholtz Centre' }));
  expect(location.search).toBe('?with=pic:2&without=pic:3&size=3');
  await vi.waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ without: ['pic:3'] }));
  history.back();
  await vi.waitFor(() => expect(location.search).toBe('?with=pic:2&size=3'));
  await user.click(part('Seats').getByRole('button', { name: 'Take: Helmholtz Centre' }));
  expect(location.search).toBe('?with=pic:2&with=pic:3&size=3');
  await user.click(screen.getByRole('button', { name: 'Take out KU Leuven' }));
  expect(location.search).toBe('?with=pic:3&size=3');
  await user.click(screen.getByRole('button', { name: 'One seat more' }));
  expect(location.search).toBe('?with=pic:3&size=4');
  await user.click(await screen.findByRole('button', { name: 'Not them: Vaccine Initiative' }));
  expect(location.search).toBe('?with=pic:3&without=pic:4&size=4');
  await user.click(await screen.findByRole('button', { name: /^Remove Vaccine Initiative/ }));
  expect(location.search).toBe('?with=pic:3&size=4');
});

test('all proposed take their seats at once, where there are several', async () => {
  const { seats, ...others } = consortiumOf().proposal;
  const proposed = [HELMHOLTZ, VACCINES].map((one, at) => ({
    ...{ seat: at + 2, state: 'PROPOSED', candidate: candidateOf(one) },
  }));
  const { user } = await showConsortium('', 'en', { proposal: { ...others, seats: [seats[0], ...proposed] } });
  await user.click(screen.getByRole('button', { name: 'Take all 2' }));
  expect(location.search).toBe('?with=pic:3&with=pic:4');
});

test('one who was refused takes no seat with all others, even before the next answer is here', async () => {
  const { seats, ...others } = consortiumOf().proposal;
  const proposed = [HELMHOLTZ, VACCINES, LEUVEN].map((one, at) => ({
    ...{ seat: at + 2, state: 'PROPOSED', candidate: candidateOf(one) },
  }));
  const { user } = await showConsortium('', 'en', { proposal: { ...others, seats: [seats[0], ...proposed] } });
  await user.click(screen.getByRole('button', { name: 'Somebody else: not Helmholtz Centre' }));
  await user.click(screen.getByRole('button', { name: 'Take all 2' }));
  expect(location.search).toBe('?with=pic:4&with=pic:2&without=pic:3');
});

test('candidates say why, whom to ask, what they add, and how often such came only where it is known', async () => {
  await showConsortium();
  const [first, second, third] = part('Candidates')
    .getAllByRole('listitem')
    .filter(({ parentElement }) => parentElement?.tagName === 'OL')
    .map(({ textContent }) => textContent);
  expect(first).toBe(
    'DEHelmholtz Centre research organisationClosest to the subject: AI4AMR (resistance)Shares 4 collaborations with a seat taken, the newest: ArTCellAsk KU Leuvenweak, 15 of 100Adds Germany and work on “drug”1 in 7at least, of those ranked as high in past calls, took part+ SeatNot them',
  );
  expect(second).toContain('Ask Helmholtz Centre, then KU Leuven');
  expect(second).not.toContain(' in 7');
  expect(third).toBe('?Distant Works kind not knownNo way to them is known+ SeatNot them');
  expect(part('Candidates').getByRole('link', { name: 'Ask KU Leuven' }).getAttribute('href')).toBe('/?to=pic:3');
});

test('a candidate that is proposed for no seat of a call for research says why', async () => {
  const passed = [
    candidateOf(HELMHOLTZ, { passedOver: 'FUNDER' }),
    candidateOf(VACCINES, { passedOver: 'NO_SUCH_ACTION' }),
  ];
  await showConsortium('', 'en', { candidates: passed });
  expect(
    await screen.findByText(/^No seat proposed: its projects, .* show that it funds research rather than does it/),
  ).toBeTruthy();
  expect(screen.getByText('No seat proposed: it has been in no research or innovation action yet.')).toBeTruthy();
});

test('that not all candidates can be shown is said', async () => {
  await showConsortium('?candidates=60', 'en', { candidateCount: 1_200 });
  await screen.findByText('60 of 1,200 shown.');
});

test('candidates are kept to those new to us, to kinds and to countries', async () => {
  const { user, asked } = await showConsortium();
  await user.click(screen.getByRole('button', { name: 'New to us' }));
  await vi.waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ tied: false }));
  await user.click(screen.getByRole('button', { name: 'Kind …' }));
  await user.click(screen.getByRole('checkbox', { name: 'Company' }));
  expect(location.search).toBe('?kind=COMPANY&new=yes');
  await user.click(screen.getByRole('button', { name: 'Country …' }));
  await user.click(await screen.findByRole('combobox', { name: 'Country' }));
  await user.click(await screen.findByRole('option', { name: 'Italy' }));
  expect(location.search).toBe('?country=IT&kind=COMPANY&new=yes');
  await vi.waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ countries: ['IT'], kinds: ['COMPANY'] }));
});

test('others form it, and candidates are kept to regions, all in the address', async () => {
  const { user, asked } = await showConsortium('?with=pic:2&for=pic:3');
  await user.click(await screen.findByRole('button', { name: /^Remove Helmholtz Centre/ }));
  expect(location.search).toBe('?with=pic:2');
  await user.click(screen.getByRole('button', { name: 'Region …' }));
  await user.click(screen.getByRole('combobox', { name: 'Region' }));
  await user.paste('tosc');
  await user.click(await screen.findByRole('option', { name: 'Toscana (ITI1)' }));
  expect(location.search).toBe('?with=pic:2&region=ITI1');
  await vi.waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ regions: ['ITI1'] }));
  expect(asked.map(({ variables }) => variables)).toContainEqual(expect.objectContaining({ for: ['pic:3'] }));
});

test('rules stand with a word each, beside what the conditions say and what is missing', async () => {
  await showConsortium('', 'it', { unknown: ['FAMILY'] });
  const rules = part('Regole');
  expect(rules.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '✓RispettataThree of three countries.',
    '?Non si può vedereNo source says so.',
    '§Leggete le condizioniRules of its own.',
    'Nessuna impresa',
    'Nessun ente pubblico',
    'Nessuno che abbia coordinato lavori simili, per quanto si può vedere',
  ]);
  expect(rules.getByText(/^Con quelli proposti: regole rispettate/).getAttribute('data-state')).toBe('MET');
  expect(rules.getByText(/^I posti occupati: regole non rispettate/).getAttribute('data-state')).toBe('NOT_MET');
  expect(rules.getByText(/United States/).getAttribute('lang')).toBe('en');
  expect(rules.getByText(/^Indicativo/)).toBeTruthy();
  expect(rules.getByRole('link', { name: 'Le condizioni sul portale' }).getAttribute('href')).toContain('/H-1');
  expect(part('Candidati').getByText(/famiglia di bandi/)).toBeTruthy();
});

test('introductions stand in the order to write, and lead to a letter each; what is wrong in the address is told', async () => {
  await showConsortium('?with=pic:2&size=3&kind=BANK');
  const rows = part('Introductions').getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'KU Leuvento take a seatTie 1.strong, 83 of 100Letter',
    'KU Leuvenan introduction to Helmholtz Centre (proposed)Tie 1.weak, 15 of 100Letter',
  ]);
  expect(screen.getByRole('link', { name: 'Letter about Helmholtz Centre' }).getAttribute('href')).toBe(
    '/call/call:H-1/consortium/letter?with=pic:2&size=3&part=introductions&to=pic:3',
  );
  expect(screen.getByText('Left out of the address, as nothing here is so: kind=BANK.')).toBeTruthy();
  const csv = screen.getByRole('link', { name: 'CSV' }).getAttribute('href');
  expect(csv).toMatch(
    /^\/export\/consortiumFor\.csv\?call=call%3AH-1&with=%5B%22pic%3A2%22%5D&size=3&newcomers=0&language=EN&headings=words&page=/,
  );
  const letters = decodeURIComponent(screen.getByRole('link', { name: '2 letters' }).getAttribute('href') ?? '');
  expect(letters).toContain('H-1: a seat for KU Leuven\n\nDear [name],\n\nwe are forming');
  expect(letters).toContain('H-1: an introduction to Helmholtz Centre');
});

test('a part chosen on a telephone stands in the address, without a step to go back to', async () => {
  const { user } = await showConsortium();
  const before = history.length;
  const tabs = within(screen.getByRole('group', { name: 'Parts of this page' }));
  expect(tabs.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    ...['Seats 2/6', 'Candidates 3', 'Rules ', 'Introductions 2'],
  ]);
  await user.click(tabs.getByRole('button', { name: 'Rules' }));
  expect([location.search, history.length]).toEqual(['?part=rules', before]);
});

test('who is not in the network, and a country that is not, are left out and told', async () => {
  const refuseLost = (given: { with?: string[]; countries?: string[]; regions?: string[] }) => {
    if (given.with?.includes('pic:9') || given.countries?.includes('ZZ') || given.regions)
      throw new GraphQLError('Nobody has that id.', { extensions: { code: 'NOT_FOUND' } });
    return consortiumOf();
  };
  const organisation = ({ id }: { id: string }) => [LEUVEN, HELMHOLTZ].find((one) => one.id === id) ?? null;
  const asked = answerWith({ consortiumFor: refuseLost, organisation, countries: [US.country], regions: [] });
  const page = <Route path="/call/:id/consortium" component={ConsortiumPage} />;
  await show(page, { address: `${ADDRESS}?with=pic:2&with=pic:9&country=IT&country=ZZ&region=XX9` });
  expect(await screen.findByText('Left out of the address, as nothing here is so: pic:9, ZZ, XX9.')).toBeTruthy();
  expect(asked.at(-1)?.variables).toMatchObject({ with: ['pic:2'], countries: ['IT'] });
});

test('a call that is not in the network is said to be missing, whoever has a seat', async () => {
  const refuse = () => {
    throw new GraphQLError('No call has that id.', { extensions: { code: 'NOT_FOUND' } });
  };
  answerWith({ consortiumFor: refuse, organisation: LEUVEN });
  const page = <Route path="/call/:id/consortium" component={ConsortiumPage} />;
  await show(page, { address: `${ADDRESS}?with=pic:2` });
  expect(await screen.findByRole('heading', { name: 'This call is not in the network' })).toBeTruthy();
});
