import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Product, startProduct } from './startProduct.ts';

const NAME = 'query ($id: ID!) { organisations(where: { id: { eq: $id } }) { name } }';
const TLS = 'pic:998436424';

describe('an answer that was given before', () => {
  let product: Product;
  const write = (cypher: string) => product.database.driver.executeQuery(cypher);
  const nameOf = async (id: string) => (await product.ask(NAME, { id })).data?.organisations;
  beforeAll(async () => {
    product = await startProduct();
  });
  beforeEach(() => {
    product.statements.length = 0;
  });
  afterAll(async () => {
    await write('MATCH (n) DETACH DELETE n');
    await product.stop();
  });

  test('is given again without asking the database; another question is not', async () => {
    const first = await nameOf(TLS);
    expect(first).toEqual([{ name: 'Fondazione Toscana Life Sciences' }]);
    expect(await nameOf(TLS)).toEqual(first);
    expect(product.statements).toHaveLength(1);
    expect(await nameOf('pic:999981731')).not.toEqual(first);
    expect(product.statements).toHaveLength(2);
  });

  test('is asked for again once a load has raised the version', async () => {
    const before = await nameOf(TLS);
    await write(`MATCH (o:Organisation {id: '${TLS}'}) SET o.name = 'Renamed'`);
    expect(await nameOf(TLS)).toEqual(before);
    await write("MATCH (s:GraphState {id: 'graph'}) SET s.version = s.version + 1, s.stamp = 'renamed'");
    await product.graph.refresh();
    expect(await nameOf(TLS)).toEqual([{ name: 'Renamed' }]);
  });

  test('is neither kept nor given while a load writes', async () => {
    await nameOf(TLS);
    await write("MATCH (s:GraphState {id: 'graph'}) SET s.loadingSource = 'test'");
    const id = 'pic:999898020';
    await nameOf(id);
    await product.graph.refresh();
    product.statements.length = 0;
    for (const one of [TLS, id, id]) await nameOf(one);
    expect(product.statements).toHaveLength(3);
    await write("MATCH (s:GraphState {id: 'graph'}) REMOVE s.loadingSource");
    await product.graph.refresh();
    await nameOf(id);
    expect(product.statements).toHaveLength(4);
  });

  test('with an error is not kept', async () => {
    const query = `{ partnershipPaths(to: "pic:1") { to { id } } organisations(limit: 1) { id } }`;
    for (let times = 0; times < 2; times++) expect((await product.ask(query)).errors).toHaveLength(1);
    expect(product.statements).toHaveLength(2);
  });
});
