import { expect, test } from 'vitest';
import { findByName } from './findByName.ts';

/** A server that finds one project, whatever is sought, and keeps what was asked. */
function endpointFor(asked: unknown[]) {
  const hit = { type: 'PROJECT', entityId: 'cordis:871018', label: 'CO:RE', score: 9, resemblance: false };
  return {
    url: 'http://graph.test',
    fetch: (_address: unknown, { body }: { body?: unknown } = {}) => {
      asked.push(JSON.parse(String(body)));
      return Promise.resolve(Response.json({ data: { search: { hits: [hit], totalCount: 1 } } }));
    },
  };
}

test('a name with a colon is a name, and an id is not looked up', async () => {
  const asked: { variables: object }[] = [];
  expect((await findByName(endpointFor(asked), 'CO:RE', 'PROJECT')).id).toBe('cordis:871018');
  expect(asked[0]!.variables).toMatchObject({ text: 'CO:RE', types: ['PROJECT'] });
  expect(await findByName(endpointFor(asked), 'CORDIS:871018', 'PROJECT')).toEqual({
    id: 'CORDIS:871018',
    taken: null,
  });
  expect(asked).toHaveLength(1);
});
