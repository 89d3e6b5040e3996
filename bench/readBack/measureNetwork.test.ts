import { expect, test } from 'vitest';
import { measureNetwork } from './measureNetwork.ts';

test('a small network is measured as by hand', () => {
  // 0-1-2 together, 0-1 again, 2-3, 4 alone: pairs 01 (twice), 02, 12, 23; coefficients 1, 1, 1/3 (3 has one partner).
  const measures = measureNetwork({
    organisations: 5,
    starts: Uint32Array.from([0, 3, 5, 7, 8]),
    members: Uint32Array.from([0, 1, 2, 0, 1, 2, 3, 4]),
  });
  const { clustering, ...exact } = measures;
  expect(exact).toEqual({
    organisations: 5,
    projects: 4,
    participations: 8,
    singleShare: 0.25,
    medianSize: 2,
    meanSize: 7 / 3,
    largestSize: 3,
    mostProjects: 2,
    inOneProjectShare: 0.4,
    mostPartners: 3,
    tiedPairs: 4,
    repeatedShare: 0.25,
  });
  // A sample with replacement.
  expect(clustering).toBeGreaterThan(1 / 3);
  expect(clustering).toBeLessThanOrEqual(1);
});
