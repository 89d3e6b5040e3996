import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { listFile, loadLists } from './loadLists.ts';
import { startProduct } from './startProduct.ts';
import { ensureConstraints } from '../seed/write/constraints.ts';
import { haveCurated } from './builders/loads.ts';
import { testDatabase } from './testDatabase.ts';

let driver: Driver;
beforeAll(async () => {
  const { uri, user, password } = await testDatabase();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await ensureConstraints(driver, 'neo4j');
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await haveCurated(driver);
});
afterAll(async () => {
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
});

test('a member that a list names is found by whoever asks the running product', async () => {
  await loadLists(driver, [
    await listFile([
      { name: 'Inventata S.p.A.', vat: '01234567897', since: '2014-05-01' },
      { name: 'Esempio', pic: '999999999', until: '2019-12-31' },
    ]),
  ]);
  const product = await startProduct();
  try {
    const member = z.object({
      name: z.string(),
      clusters: z.array(z.object({ name: z.string(), sources: z.array(z.object({ url: z.string() })) })),
    });
    const shape = z.object({
      organisation: member,
      partnershipPaths: z.object({
        paths: z.array(z.object({ organisations: z.array(z.object({ name: z.string() })) })),
      }),
      clusters: z.array(
        z.object({
          organisationsConnection: z.object({
            edges: z.array(
              z.object({
                node: z.object({ id: z.string() }),
                properties: z.object({
                  since: z.string().nullable(),
                  until: z.string().nullable(),
                  sources: z.array(z.string()),
                }),
              }),
            ),
          }),
        }),
      ),
    });
    const answer = await product.data(
      `{
          organisation(id: "vat:IT01234567897") { name clusters { name sources(where: { publisher: { eq: "Example Network" } }) { url } } }
          partnershipPaths(to: "vat:IT01234567897", first: 1) { paths { organisations { name } } }
          clusters(where: { id: { eq: "cluster:alisei" } }) {
            organisationsConnection(where: { node: { id: { in: ["vat:IT01234567897", "pic:999999999"] } } }, sort: [{ node: { id: ASC } }]) {
              edges { node { id } properties { since until sources } }
            }
          }
        }`,
      shape,
    );
    const sources = ['source:members:cluster:alisei:https://network.example.org/members'];
    expect(answer).toEqual({
      organisation: {
        name: 'Inventata S.p.A.',
        clusters: [{ name: 'ALISEI', sources: [{ url: 'https://network.example.org/members' }] }],
      },
      partnershipPaths: {
        paths: [{ organisations: [{ name: 'Fondazione Toscana Life Sciences' }, { name: 'Inventata S.p.A.' }] }],
      },
      clusters: [
        {
          organisationsConnection: {
            edges: [
              { node: { id: 'pic:999999999' }, properties: { since: null, until: '2019-12-31', sources } },
              { node: { id: 'vat:IT01234567897' }, properties: { since: '2014-05-01', until: null, sources } },
            ],
          },
        },
      ],
    });
  } finally {
    await product.stop();
  }
});

test('the example that the manual offers can be loaded', async () => {
  const { lines } = await loadLists(driver, [fileURLToPath(new URL('../docs/members-example.csv', import.meta.url))]);
  expect(lines.at(-1)).toBe('  Known from other sources: 0. New by this list: 3.');
});
