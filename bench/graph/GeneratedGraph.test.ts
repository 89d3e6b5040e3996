import { expect, test } from 'vitest';
import { generateGraph } from './GeneratedGraph.ts';
import { planOfScale } from './GeneratorPlan.ts';

const graph = generateGraph(planOfScale(0.05, 3));

test('nobody is twice in one project, and nobody in more projects than planned', () => {
  const { consortia, organisations } = graph;
  const activity = new Int32Array(organisations.count);
  for (let project = 0; project + 1 < consortia.starts.length; project++) {
    const members = consortia.members.subarray(consortia.starts[project], consortia.starts[project + 1]);
    expect(members.length).toBeGreaterThan(0);
    expect(new Set(members).size).toBe(members.length);
    for (const member of members) activity[member]!++;
  }
  expect(activity.every((count, organisation) => count <= organisations.activity[organisation]!)).toBe(true);
});

test('projects are in the order of their starts, from 2014 to 2027', () => {
  const days = [...graph.calendar.starts];
  expect(days).toEqual([...days].sort((a, b) => a - b));
  const years = days.map((day) => new Date(day * 86_400_000).getUTCFullYear());
  expect([years[0], years.at(-1)]).toEqual([2014, 2027]);
});
