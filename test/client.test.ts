import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as client from '../client/src/client.ts';
import { runCommand } from '../database/runCommand.ts';
import { type Product, startProduct } from './startProduct.ts';

const ROOT = join(import.meta.dirname, '..');
const HOME = 'pic:998436424';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ mostCost: 50_000 });
});
afterAll(() => product.stop());

test('every question is answered, at the largest size that it may have', async () => {
  const endpoint = { url: product.url };
  const { ask: _ask, QuestionError: _error, ...questions } = client;
  const answers = {
    bridges: await client.bridges(endpoint, { to: { countries: ['DE'] }, first: 100 }),
    callList: await client.callList(endpoint, { first: 1_000 }),
    callsFor: await client.callsFor(endpoint, { first: 100 }),
    changes: await client.changes(endpoint, { first: 50, list: [HOME] }),
    commonPartners: await client.commonPartners(endpoint, { of: [HOME], first: 100 }),
    compareOrganisations: await client.compareOrganisations(endpoint, { ids: [HOME, 'pic:999981731'] }),
    consortiumFor: await client.consortiumFor(endpoint, { words: 'cancer', first: 100, language: 'IT' }),
    eligibility: await client.eligibility(endpoint, { organisations: [HOME] }),
    graph: await client.graph(endpoint),
    organisation: await client.organisation(endpoint, { id: HOME }),
    organisationList: await client.organisationList(endpoint, { first: 1_000 }),
    partnerSuggestions: await client.partnerSuggestions(endpoint, { first: 100 }),
    partnershipPaths: await client.partnershipPaths(endpoint, { to: 'pic:999981731', first: 50, maxTies: 6 }),
    project: await client.project(endpoint, { id: 'cordis:101137129' }),
    projectList: await client.projectList(endpoint, { first: 1_000 }),
    qualityCases: await client.qualityCases(endpoint, { code: 'ORGANISATION_WITHOUT_NAME', first: 1_000 }),
    search: await client.search(endpoint, { text: 'siena', first: 100 }),
    withoutOrganisation: await client.withoutOrganisation(endpoint, { leaving: { countries: ['DE'] }, first: 100 }),
    whoFundsWhat: await client.whoFundsWhat(endpoint, { groupBy: ['FUNDER', 'CALL'], first: 1_000 }),
  } satisfies Record<keyof typeof questions, unknown>;
  expect(answers.partnershipPaths.paths[0]?.organisations.at(-1)?.id).toBe('pic:999981731');
  expect(answers.organisation?.displayName).toBe('Fondazione Toscana Life Sciences');
  expect(await client.organisation(endpoint, { id: 'pic:1' })).toBeNull();
  await expect(client.partnershipPaths(endpoint, { to: 'pic:1' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    path: ['partnershipPaths'],
    requestId: expect.stringMatching(/^[\w-]+$/) as unknown,
  });
});

const PROGRAM = `import { QuestionError, search, type SearchQuery } from 'life-sciences-graph';

const endpoint = { url: process.argv[2]!, timeout: 60_000 };
const answer: NonNullable<SearchQuery['search']> = await search(endpoint, { text: 'toscana life sciences', first: 1 });
const wrong = await search(endpoint, { text: '' }).catch((error: unknown) => error);
// @ts-expect-error There is no such argument.
void (() => search(endpoint, { words: '' }));
console.log(answer.hits[0]?.label, wrong instanceof QuestionError && wrong.code);
`;
const SETTINGS = {
  compilerOptions: {
    ...{ target: 'ES2023', lib: ['ES2023'], types: ['node'], typeRoots: [join(ROOT, 'node_modules/@types')] },
    ...{ module: 'NodeNext', strict: true, skipLibCheck: true, outDir: 'built', rootDir: '.' },
  },
  files: ['program.ts'],
};

test('the package is installed in a fresh project, compiled against and run, and its command line asks', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'graph-client-'));
  const run = async (command: string, ...words: string[]): Promise<string> => {
    const { code, output } = await runCommand(command, words);
    expect({ command, code, output }).toEqual({ command, code: 0, output: expect.anything() as unknown });
    return output;
  };
  try {
    await run('npm', 'pack', '--silent', join(ROOT, 'client'), '--pack-destination', folder);
    const project = join(folder, 'project');
    await mkdir(project);
    await writeFile(join(project, 'package.json'), '{ "type": "module", "private": true }');
    await writeFile(join(project, 'program.ts'), PROGRAM);
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify(SETTINGS));
    const packed = join(folder, 'life-sciences-graph-0.2.0.tgz');
    await run('npm', 'install', '--prefix', project, '--offline', '--no-audit', '--no-fund', packed);
    expect((await runCommand('node', [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project])).output).toBe('');
    expect(await run('node', join(project, 'built/program.js'), product.url)).toBe(
      'Fondazione Toscana Life Sciences BAD_USER_INPUT',
    );
    const named = ['--offline', '--prefix', project, 'life-sciences-graph', 'path', 'Institut National du Cancer'];
    const told = await run('npx', ...named, '--first', '1', '--url', product.url);
    expect(told).toContain('1. Fondazione Toscana Life Sciences → Regione Toscana → Institut National du Cancer (0.1');
    expect(told).toContain('is taken for Institut National du Cancer (tls:institut-national-du-cancer).');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
