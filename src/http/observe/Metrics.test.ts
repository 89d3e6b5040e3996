import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Metrics } from './Metrics.ts';

const dashboard = z.object({
  panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })).min(1) })),
});

test('every figure and label that the dashboard draws is told', async () => {
  const metrics = new Metrics(() => ({
    ...{ ready: true, version: 3, loadedAt: '2026-11-28T10:00:00Z', loading: false },
    ...{ waiting: 0, lenses: 1, awaySince: null },
  }));
  metrics.count({
    ...{ method: 'POST', route: '/graphql', status: 200, ms: 5, questions: ['search'], cost: 200 },
    ...{ codes: ['NOT_FOUND'], wasKept: true, requestId: 'a', bytes: 1, wasLeft: false },
    ...{ operation: null, document: null, errorIds: [] },
  });
  const { body } = await metrics.text();
  const { panels } = dashboard.parse(JSON.parse(readFileSync('docs/grafana.json', 'utf8')));
  const drawn = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
  const figures = drawn.flatMap(
    (expr) => expr.match(/\b(?:http|graphql|graph|network|database|nodejs|process)_\w+/g) ?? [],
  );
  expect(new Set(figures).size).toBeGreaterThan(14);
  expect(figures.filter((name) => !new RegExp(`^${name}[ {]`, 'm').test(body))).toEqual([]);
  const labels = drawn.flatMap((expr) => /by \(([^)]*)\)/.exec(expr)?.[1]?.split(/,\s*/) ?? []);
  expect(labels.filter((label) => !body.includes(`${label}="`))).toEqual([]);
});
