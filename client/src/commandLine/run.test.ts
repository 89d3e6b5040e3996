import { afterEach, expect, test, vi } from 'vitest';
import { run } from './run.ts';

afterEach(() => vi.unstubAllGlobals());

const HIT = { type: 'ORGANISATION', id: 'x', score: 1, snippet: null, organisation: null };
const KAROLINSKA = { ...HIT, entityId: 'pic:1', label: 'Karolinska Institutet', resemblance: false };
const HOSPITAL = { ...HIT, entityId: 'pic:2', label: 'Karolinska University Hospital', resemblance: false };
const NOTHING = { paths: [], report: { note: 'There is no way.' } };

/** Answers each question by the name of its root field, and keeps where it was posted and with which variables. */
function answerWith(answers: Record<string, unknown>): [string, Record<string, unknown>][] {
  const asked: [string, Record<string, unknown>][] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(init.body as string) as {
      query: string;
      variables: Record<string, unknown>;
    };
    asked.push([url, variables]);
    const root = /\{\s*(\w+)/.exec(query)?.[1] ?? '';
    return Promise.resolve(Response.json({ data: { [root]: answers[root] } }));
  });
  return asked;
}

/** Runs a command, and gives its code, its answer and what it said. */
async function typed(words: string[], environment: Record<string, string> = {}): Promise<[number, string, string]> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await run(words, environment, { out: (text) => out.push(text), say: (text) => said.push(text) });
  return [code, out.join('\n'), said.join('\n')];
}

test.each([
  [['pth'], 'There is no command "pth". There are path, suggest, funds, search; --help says more.'],
  [['toString'], 'There is no command "toString". There are path, suggest, funds, search; --help says more.'],
  [['search', 'a', '--frist', '3'], 'There is no option "--frist". There are --type, --country, --first, --url,'],
  [['search', 'a', '-f'], 'There is no option "-f".'],
  [['search', 'a', '--first', '0'], '"--first" must be a whole number from 1 on, not "0".'],
  [['search', 'a', '--first', '2.5'], '"--first" must be a whole number from 1 on, not "2.5".'],
  [['search', 'a', '--first'], '"--first" needs a value behind it.'],
  [['search', 'a', '--json=yes'], '"--json" takes no value, not "yes" either.'],
  [['search', 'a', '--type', 'person'], '"--type" knows no "person". It knows organisation, project,'],
  [['search', 'a', '--url', 'graph'], '"graph" is no address; one begins with http:// or https://.'],
  [['search', 'a', '--language', 'de'], '"--language" knows no "de". It knows en, it.'],
  [['search'], '`search` needs words to look for'],
  [['path'], '`path` needs the organisation that you want to reach'],
  [['funds', '--by', 'funder,money'], '"--by" knows no "money". It knows funder, framework,'],
])('%j can mean nothing, and what would be right is said', async (words, message) => {
  const asked = answerWith({});
  const [code, out, said] = await typed(words);
  expect([code, out]).toEqual([2, '']);
  expect(said).toContain(message);
  expect(asked).toEqual([]);
});

test('help names the commands, and of a command its options', async () => {
  expect(await typed([])).toEqual(await typed(['--help']));
  const [code, out] = await typed(['path', '--help']);
  expect(code).toBe(0);
  expect(out).toContain('  --disjoint');
});

test('a name is looked up, what was taken is said with what else it may mean, and no ids are looked up', async () => {
  const asked = answerWith({ search: { hits: [KAROLINSKA, HOSPITAL] }, partnershipPaths: NOTHING });
  const [code, out, said] = await typed(['path', '--from', 'pic:9', 'Karolinska', '--first', '3', '--running']);
  expect([code, out]).toEqual([1, 'There is no way.']);
  expect(said).toBe(
    '"Karolinska" is taken for Karolinska Institutet (pic:1). There are also Karolinska University Hospital (pic:2).',
  );
  expect(asked.map(([, variables]) => variables)).toMatchObject([
    { text: 'Karolinska', types: ['ORGANISATION'] },
    {
      to: 'pic:1',
      from: ['pic:9'],
      first: 3,
      collaborations: { runningOnly: true },
      alternatives: null,
      language: 'EN',
    },
  ]);
});

test('what a name only resembles is not taken', async () => {
  const asked = answerWith({ search: { hits: [{ ...KAROLINSKA, resemblance: true }] } });
  const said = 'No organisation is called "Karolinksa". Something like it are: Karolinska Institutet (pic:1).';
  expect(await typed(['path', 'Karolinksa'])).toEqual([1, '', `${said} Ask for one of these.`]);
  expect(asked).toHaveLength(1);
  answerWith({ search: { hits: [] } });
  expect(await typed(['suggest', 'Xyz'])).toEqual([1, '', 'No organisation is called "Xyz", nor anything like it.']);
});

test('the server is that of --url, else of the variable, else the one on this machine', async () => {
  const asked = answerWith({ search: { hits: [], totalCount: 0 } });
  const variable = { LIFE_SCIENCES_GRAPH_URL: 'https://b.test' };
  await typed(['search', 'a', '--url', 'https://a.test/graphql'], variable);
  await typed(['search', 'a'], variable);
  await typed(['search', 'a'], { LIFE_SCIENCES_GRAPH_URL: '' });
  expect(asked.map(([url]) => url)).toEqual(
    ['https://a.test', 'https://b.test', 'http://localhost:4000'].map((url) => `${url}/graphql`),
  );
});

test('a table has its names to the left and its numbers to the right, and tells what is unknown', async () => {
  const sum = { amount: null, grantCount: 3, unknownAmountCount: 3, projectCount: 1 };
  const more = { amount: 1234567.4, grantCount: 1200, unknownAmountCount: 0, projectCount: 10 };
  const keys = (label: string) => [{ dimension: 'FUNDER', id: label, value: label, label }];
  answerWith({
    whoFundsWhat: {
      rows: [
        { keys: keys('European Commission'), sum: more },
        { keys: keys('Città'), sum },
      ],
      total: more,
      rowCount: 40,
      coverage: [{ attribute: 'FIELD', known: 5, of: 10 }],
    },
  });
  const [code, out] = await typed(['funds', '--by', 'funder', '--first', '2']);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    'funder               known amount  grants  unknown  projects',
    'European Commission   € 1,234,567   1,200        0        10',
    'Città                     unknown       3        3         1',
    'Total of all rows     € 1,234,567   1,200        0        10',
    '2 of 40 rows.',
    'field: on record of 5 of 10.',
  ]);
});

test('--json gives the whole answer, and nothing else where it can be piped', async () => {
  const answer = { hits: [KAROLINSKA], totalCount: 1 };
  answerWith({ search: answer });
  const [code, out, said] = await typed(['search', 'karolinska', '--json']);
  expect([code, JSON.parse(out), said]).toEqual([0, answer, '']);
});

test('a server that cannot be reached is told with the ways to name another', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
  expect(await typed(['search', 'a'])).toEqual([
    1,
    '',
    'http://localhost:4000 cannot be reached.\nName the server by --url or LIFE_SCIENCES_GRAPH_URL.',
  ]);
});

test('a value that the server refuses is a fault of whoever typed it', async () => {
  const errors = [{ message: '`first` must be from 1 to 100.', extensions: { code: 'BAD_USER_INPUT' } }];
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ errors })));
  expect(await typed(['search', 'a', '--first', '999'])).toEqual([2, '', '`first` must be from 1 to 100.']);
});

test('suggestions are a table with whom to ask, and how many more there are', async () => {
  const introduction = {
    organisations: [{ displayName: 'Home' }, { displayName: 'Regione Toscana' }, { displayName: 'A' }],
  };
  const rest = { rank: 1, score: 0.0912, commonPartnerCount: 1200, introduction };
  const organisation = { id: 'pic:7', displayName: `A ${'very '.repeat(20)}long name`, country: { name: 'Canada' } };
  answerWith({
    partnerSuggestions: { suggestions: [{ ...rest, organisation }], totalCount: 1900, report: { note: null } },
  });
  const [code, out] = await typed(['suggest', '--first', '1', '--country', 'CA,FR']);
  expect([code, out.split('\n')]).toEqual([
    0,
    [
      '#  score  organisation                                                  country  common partners  introduced by    id',
      `1  0.091  A ${'very '.repeat(11)}ve…  Canada             1,200  Regione Toscana  pic:7`,
      '',
      '1 of 1,900.',
    ],
  ]);
});

test('a way is a line, and below it its sentences in lines of a width that one can read', async () => {
  const explanation = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
  const paths = [
    { rank: 1, score: 0.5, organisations: [{ displayName: 'Home' }, { displayName: 'End' }], explanation },
  ];
  const asked = answerWith({ partnershipPaths: { paths, report: { note: 'Fewer than asked for.' } } });
  const [code, out] = await typed(['path', 'pic:7', '--disjoint', '--language', 'it']);
  const [first, ...lines] = out.split('\n');
  expect([code, first, lines.at(-1)]).toEqual([0, '1. Home → End (0.500)', 'Fewer than asked for.']);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(
    lines
      .slice(0, -2)
      .map((line) => line.trim())
      .join(' '),
  ).toBe(explanation);
  expect(asked[0]?.[1]).toMatchObject({ alternatives: 'DISJOINT', language: 'IT', from: null });
});
