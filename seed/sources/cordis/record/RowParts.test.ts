import { ReadableStream } from 'node:stream/web';
import { expect, test } from 'vitest';
import { RowParts } from './RowParts.ts';

interface Tables {
  name: { projectId: string; name: string };
  names: { projectId: string; n: number };
}

test('rows come back as they were, each table in its order, those of one project in one part', async () => {
  const texts = ['plain', 'two\nlines\r\n', ' names {"n":1}', 'Università \u2028 서울 🧬', ''];
  const names = Array.from({ length: 5_000 }, (_, index) => ({
    projectId: String(190_000_000 + (index % 700) * 37),
    name: `${texts[index % texts.length]}${'x'.repeat(index % 200)}`,
  }));
  const numbers = names.map(({ projectId }, n) => ({ projectId, n }));
  const parts = new RowParts<Tables>();
  await parts.add('name', ReadableStream.from(names));
  await parts.add('names', ReadableStream.from(numbers));
  const back = { name: [] as Tables['name'][], names: [] as Tables['names'][] };
  const seen = new Set<string>();
  for (const rowsOf of parts.parts()) {
    const [some, others] = [[...rowsOf('name')], [...rowsOf('names')]];
    const ids = new Set(some.map(({ projectId }) => projectId));
    expect(new Set(others.map(({ projectId }) => projectId))).toEqual(ids);
    expect([...ids].filter((id) => seen.has(id))).toEqual([]);
    for (const id of ids) seen.add(id);
    expect(others.map(({ n }) => n)).toEqual(others.map(({ n }) => n).sort((a, b) => a - b));
    back.name.push(...some);
    back.names.push(...others);
  }
  parts.close();
  expect(back.names.sort((a, b) => a.n - b.n)).toEqual(numbers);
  const sorted = (all: Tables['name'][]) => all.map((row) => JSON.stringify(row)).sort();
  expect(sorted(back.name)).toEqual(sorted(names));
});
