import { expect, test } from 'vitest';
import { planOfScale } from './GeneratorPlan.ts';
import { organisationActivity } from './organisationActivity.ts';

test.each([0.01, 0.1, 1])('at scale %d all participations are spread, most to few and one to most', (scale) => {
  const plan = planOfScale(scale, 1);
  const activity = organisationActivity(plan);
  expect(activity.length).toBe(plan.organisations);
  expect(activity.reduce((sum, count) => sum + count, 0)).toBe(plan.participations);
  expect(activity[0]).toBe(plan.mostProjects);
  expect(activity.every((count) => count >= 1)).toBe(true);
});

test('at full scale three in five organisations are in one project', () => {
  const activity = organisationActivity(planOfScale(1, 1));
  const share = activity.filter((count) => count === 1).length / activity.length;
  expect(share).toBeGreaterThan(0.55);
  expect(share).toBeLessThan(0.65);
});
