import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import * as files from '../controls/offerFile.ts';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { readLink } from './keptLink.ts';
import { KeptPage } from './KeptPage.tsx';
import { makeList, readKept } from './keptStore.ts';

const named = (id: string) => ({ id, name: id.replace('pic:', 'Institute ') });
const node = (id: string) => ({
  ...{ __typename: 'Organisation', ...named(id), displayCity: 'Bonn', kind: 'RESEARCH', country: null },
  ...{ projectCount: 40, runningProjectCount: 4, funding: 1_000_000, fundingUnknownCount: 2 },
  introduction: id === 'pic:1' ? { score: 0.12, organisations: ['us', 'pic:5', id].map(named) } : null,
});
/** The second is there under a new id, the third is gone. */
const ROOT = {
  graph: { home: { id: 'us', tieCount: 1, ties: [{ b: { id: 'pic:1' } }] } },
  nodes: ({ ids }: { ids: string[] }) =>
    ids.map((id) => (id === 'pic:3' ? null : node(id === 'pic:2' ? 'pic:22' : id))),
};
const NOTED = [
  { id: 'pic:1', name: 'One', note: '=call "them"' },
  { id: 'pic:2', name: 'Two', note: '' },
  { id: 'pic:3', name: 'Three', note: '' },
];
const kept = () =>
  readKept().lists.map(({ name, entries }) => [name, ...entries.map(({ id, note }) => `${id} ${note}`)]);
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map(({ children }) => [...children].slice(0, 4).map(({ textContent }) => textContent));

beforeEach(() => void makeList('a', 'Visit', NOTED));

test('those of a list stand with whom to ask and what they do; who is replaced or gone stays', async () => {
  answerWith(ROOT);
  await show(<KeptPage />, { address: '/kept?list=a' });
  await screen.findByText('weak, 12 of 100');
  await screen.findByText('no way known');
  expect(rows()).toEqual([
    [
      'Institute 1Bonn · Research organisation',
      'you know them alreadyweak, 12 of 100Ask Institute 5',
      '404 running',
      '€1\u00a0M+ 2 not known',
    ],
    ['Institute 22Bonn · Research organisation', 'no way known', '404 running', '€1\u00a0M+ 2 not known'],
    ['ThreeNo longer in the data. It stays in the list until you remove it.Search for it', '', 'Note on Three', '×'],
  ]);
  expect(kept()).toEqual([['Visit', 'pic:1 =call "them"', 'pic:22 ', 'pic:3 ']]);
  expect(document.title).toMatch(/^Visit/);
});

test('a list leads on with the ids of today, without those that are gone', async () => {
  answerWith(ROOT);
  await show(<KeptPage />, { address: '/kept?list=a' });
  await screen.findByText('weak, 12 of 100');
  const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(addressOf('Ways from them')).toBe('/?from=pic:1&from=pic:22');
  expect(addressOf('Who opens the door to them')).toBe('/doors?id=pic:1&id=pic:22');
  expect(addressOf('Compare')).toBe('/compare?id=pic:1&id=pic:22');
  expect(addressOf('Who is new to them')).toBe('/new?for=pic:1&for=pic:22');
  expect(addressOf('Who funds them')).toBe('/funding?by=FUNDER&by=PROGRAMME&organisation=pic:1&organisation=pic:22');
  expect(addressOf('With figures and filters')).toBe('/organisations?organisation=pic:1&organisation=pic:22');
  expect(addressOf('Ways through none of them')).toBe('/?avoid=pic:1&avoid=pic:22');
});

test('a note is kept; what is removed or deleted can be put back', async () => {
  answerWith(ROOT);
  const { user } = await show(<KeptPage />, { address: '/kept?list=a' });
  await user.type(await screen.findByRole('textbox', { name: 'Note on Institute 22' }), 'by post');
  await user.tab();
  expect(kept()[0]).toContain('pic:22 by post');
  await user.click(screen.getByRole('button', { name: 'Remove Three from the list' }));
  expect(kept()[0]).toHaveLength(3);
  expect(document.activeElement?.textContent).toBe('Undo');
  await user.keyboard('{Enter}');
  expect(kept()[0]).toContain('pic:3 ');
  await user.click(screen.getByRole('button', { name: 'Delete this list' }));
  screen.getByText('The list Visit is deleted.');
  expect(kept()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(kept()[0]).toHaveLength(4);
});

test('where there is no room left for a note it stays in its box, and that is said', async () => {
  answerWith(ROOT);
  const { user } = await show(<KeptPage />, { address: '/kept?list=a' });
  const note = await screen.findByRole('textbox', { name: 'Note on Three' });
  const here = localStorage;
  vi.stubGlobal('localStorage', {
    ...{ key: (at: number) => here.key(at), getItem: (key: string) => here.getItem(key), length: here.length },
    setItem() {
      throw new DOMException('Full.', 'QuotaExceededError');
    },
  });
  await user.type(note, 'x');
  expect(note).toHaveProperty('value', 'x');
  expect((await screen.findByRole('alert')).textContent).toMatch(/no room left/);
});

test('a list is made, named anew and filled by name', async () => {
  answerWith({
    ...ROOT,
    search: {
      hits: [
        { resemblance: false, organisation: { ...named('pic:8'), shortName: null, displayCity: null, country: null } },
      ],
    },
  });
  const { user } = await show(<KeptPage />, { address: '/kept?list=a' });
  await user.click(screen.getByRole('button', { name: 'New list' }));
  await user.type(screen.getByRole('textbox', { name: 'Name of the new list' }), 'Nordic{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Nordic' });
  screen.getByText('Nobody is in this list yet.');
  await user.click(screen.getByRole('button', { name: 'Rename' }));
  // One types at once, in place of the old name.
  await user.keyboard('Nordic visit{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Nordic visit' });
  await user.type(screen.getByRole('combobox', { name: 'Add an organisation' }), 'eight{Enter}');
  await screen.findByRole('link', { name: 'Institute 8' });
  await waitFor(() => expect(readKept().lists[1]?.entries).toMatchObject([{ id: 'pic:8', name: 'Institute 8' }]));
  expect(screen.getByText('Institute 8 is added.').getAttribute('role')).toBe('log');
});

test('the link holds the list, with notes only where they are wanted', async () => {
  answerWith(ROOT);
  const { user } = await show(<KeptPage />, { address: '/kept?list=a' });
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  async function notesSent(): Promise<string[]> {
    await user.click(await screen.findByRole('button', { name: 'Copy link that holds the list Visit' }));
    const list = await readLink(new URL(copied.mock.lastCall?.[0] ?? '').hash);
    return typeof list === 'string' ? [list] : list.entries.map(({ id, note }) => `${id} ${note}`);
  }
  await screen.findByText('weak, 12 of 100');
  expect(await notesSent()).toEqual(['pic:1 ', 'pic:22 ', 'pic:3 ']);
  screen.getByText('Copied. Whoever opens it sees this list. Without your notes.');
  await user.click(screen.getByRole('checkbox', { name: 'Send my notes too' }));
  expect(await notesSent()).toEqual(['pic:1 =call "them"', 'pic:22 ', 'pic:3 ']);
});

test('the list is saved with its notes, none of them as a formula', async () => {
  answerWith(ROOT);
  const { user } = await show(<KeptPage />, { address: '/kept?list=a' });
  const offered = vi.spyOn(files, 'offerFile').mockImplementation(() => undefined);
  await screen.findByText('weak, 12 of 100');
  await user.click(screen.getByRole('button', { name: 'Save as CSV, with the notes' }));
  const [file, name] = offered.mock.lastCall ?? [];
  const lines = (await file!.text()).split('\r\n');
  expect(lines[1]).toBe(
    'Institute 1,Bonn,,Research organisation,40,4,1000000,2,yes,0.12,Institute 5,"\'=call ""them""",,pic:1',
  );
  expect(lines[2]).toBe('Institute 22,Bonn,,Research organisation,40,4,1000000,2,no,,,,,pic:22');
  expect(lines[3]).toBe('Three,,,,,,,,,,,,no longer in the data,pic:3');
  expect(name).toMatch(/^Visit-\d{4}-\d\d-\d\d\.csv$/);
});

test('of a home with more ties than are asked for it is not known who has none', async () => {
  const { home } = ROOT.graph;
  answerWith({ ...ROOT, graph: { home: { ...home, tieCount: 1_845 } } });
  const { user } = await show(<KeptPage />, { address: '/kept?list=a' });
  const offered = vi.spyOn(files, 'offerFile').mockImplementation(() => undefined);
  await screen.findByText('weak, 12 of 100');
  await user.click(screen.getByRole('button', { name: 'Save as CSV, with the notes' }));
  const lines = (await offered.mock.lastCall![0].text()).split('\r\n');
  expect(lines.slice(1, 3).map((line) => line.split(',')[8])).toEqual(['yes', '']);
});

test('until it is known how to reach them that is said, and nothing is saved without it', async () => {
  let settle: (introduction: object | Error) => void = () => undefined;
  let ways = new Promise<object | Error>((resolve) => (settle = resolve));
  const unanswered = (id: string) => ({ ...node(id), introduction: () => ways });
  answerWith({ ...ROOT, nodes: ({ ids }: { ids: string[] }) => ids.map(unanswered) });
  const { user } = await show(<KeptPage />, { address: '/kept?list=a' });
  const save = () => screen.getByRole('button', { name: 'Save as CSV, with the notes' });
  await screen.findByRole('link', { name: 'Institute 1' });
  expect(rows().map((cells) => cells[1])).toEqual(Array(3).fill('One moment …'));
  expect(save()).toHaveProperty('disabled', true);
  settle(new Error('Not now.'));
  const problem = await screen.findByRole('alert');
  expect(rows().map((cells) => cells[1])).toEqual(Array(3).fill('not known'));
  expect(save()).toHaveProperty('disabled', true);
  ways = Promise.resolve(node('pic:1').introduction!);
  await user.click(within(problem).getByRole('button'));
  expect(await screen.findAllByText('weak, 12 of 100')).toHaveLength(3);
  expect(save()).toHaveProperty('disabled', false);
});

test('of an id that is now of several the others are answered all the same', async () => {
  answerWith({
    ...ROOT,
    nodes({ ids }: { ids: string[] }) {
      if (ids.includes('pic:2')) throw Object.assign(new Error('Several.'), { extensions: { code: 'BAD_USER_INPUT' } });
      return ROOT.nodes({ ids });
    },
  });
  await show(<KeptPage />, { address: '/kept?list=a', language: 'it' });
  await screen.findByText('Questo identificativo ora appartiene a più organizzazioni.');
  await screen.findByText('debole, 12 su 100');
});

test('without lists it is said how to make one; damage is said, and gone on from', async () => {
  answerWith(ROOT);
  localStorage.clear();
  await show(<KeptPage />, { address: '/kept' });
  screen.getByText('You have no list yet.');
  localStorage.setItem('kept1 entry b pic:1', 'half a');
  const { user } = await show(<KeptPage />, { address: '/kept' });
  await screen.findByRole('heading', { level: 1, name: 'List without a name' });
  await screen.findByText('weak, 12 of 100');
  screen.getByText(/^One thing that was kept could not be read/);
  await user.click(screen.getByRole('button', { name: 'Go on with what is left' }));
  expect(screen.queryByText(/could not be read/)).toBeNull();
  await waitFor(() => expect(readKept().lists[0]?.entries[0]?.name).toBe('Institute 1'));
  await show(<KeptPage />, { address: '/kept?list=elsewhere' });
  await screen.findByRole('heading', { level: 1, name: 'That list is not in this browser' });
});
