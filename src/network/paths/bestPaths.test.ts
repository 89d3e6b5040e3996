import { describe, expect, it } from 'vitest';
import { bestPaths } from './bestPaths.ts';
import { lensWith, searchFor } from '../../../test/oracles/lensForTests.ts';

const SAME = 7;

describe('bestPaths', () => {
  it('multiplies strengths and the damping of go-betweens, and puts the best path first', () => {
    const lens = lensWith(4, [
      [0, 3, 0.1],
      [0, 1, 0.5],
      [1, 3, 0.5],
      [1, 2, 0.5],
      [2, 3, 1],
    ]);
    const damping = Float64Array.of(0.001, 0.5, 0.25, 0.001);
    expect(bestPaths(lens, searchFor(lens, [0], 3, { damping })).paths).toEqual([
      { organisations: [0, 1, 3], score: 0.125 },
      { organisations: [0, 3], score: 0.1 },
      { organisations: [0, 1, 2, 3], score: 0.03125 },
    ]);
  });

  it('gives the best path of each length from 1 to 6 and none longer than allowed', () => {
    const lens = lensWith(7, [
      [0, 1, 0.5],
      [1, 2, 0.5],
      [2, 3, 0.5],
      [3, 4, 0.5],
      [4, 5, 0.5],
      [5, 6, 0.5],
    ]);
    for (let ties = 1; ties <= 6; ties++) {
      const path = { organisations: [0, 1, 2, 3, 4, 5, 6].slice(0, ties + 1), score: 0.5 ** ties };
      expect(bestPaths(lens, searchFor(lens, [0], ties, { maxTies: ties })).paths).toEqual([path]);
    }
    for (let ties = 2; ties <= 6; ties++) {
      expect(bestPaths(lens, searchFor(lens, [0], ties, { maxTies: ties - 1 })).paths).toEqual([]);
    }
  });

  it('holds no two consecutive ties that rest on the same collaboration alone', () => {
    const within = lensWith(4, [
      [0, 1, 0.5, SAME],
      [1, 3, 0.5, SAME],
      [0, 2, 0.25, SAME],
      [2, 3, 0.25],
    ]);
    expect(bestPaths(within, searchFor(within, [0], 3)).paths).toEqual([{ organisations: [0, 2, 3], score: 0.0625 }]);
  });

  it('holds ties that rest on the same collaboration alone when another is between them', () => {
    const lens = lensWith(4, [
      [0, 1, 0.5, SAME],
      [1, 2, 0.5],
      [2, 3, 0.5, SAME],
    ]);
    expect(bestPaths(lens, searchFor(lens, [0], 3)).paths).toEqual([{ organisations: [0, 1, 2, 3], score: 0.125 }]);
  });

  it('finds the second way on where the go-between rule closes the best', () => {
    const lens = lensWith(5, [
      [0, 1, 1, SAME],
      [1, 2, 1, SAME],
      [1, 3, 0.5],
      [2, 4, 1],
      [3, 4, 1],
    ]);
    expect(bestPaths(lens, searchFor(lens, [0], 4)).paths).toEqual([{ organisations: [0, 1, 3, 4], score: 0.5 }]);
  });

  it('finds it also in the middle of a long path', () => {
    const lens = lensWith(7, [
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1, SAME],
      [3, 4, 1, SAME],
      [3, 5, 0.5],
      [4, 6, 1],
      [5, 6, 1],
    ]);
    const path = { organisations: [0, 1, 2, 3, 5, 6], score: 0.5 };
    expect(bestPaths(lens, searchFor(lens, [0], 6, { maxTies: 5 })).paths).toEqual([path]);
  });

  it('keeps the go-between rule for each of several sources', () => {
    const lens = lensWith(4, [
      [0, 2, 1, SAME],
      [1, 2, 0.5],
      [2, 3, 1, SAME],
    ]);
    expect(bestPaths(lens, searchFor(lens, [0, 1], 3)).paths).toEqual([{ organisations: [1, 2, 3], score: 0.5 }]);
  });

  it('visits no organisation twice', () => {
    const lens = lensWith(4, [
      [0, 1, 1],
      [1, 2, 1],
      [1, 3, 0.5],
    ]);
    expect(bestPaths(lens, searchFor(lens, [0], 3, { maxTies: 6 })).paths).toEqual([
      { organisations: [0, 1, 3], score: 0.5 },
    ]);
  });

  it('puts fewer ties first among equal scores, then compares organisations one by one', () => {
    const lens = lensWith(6, [
      [0, 5, 1],
      [0, 4, 1],
      [4, 5, 1],
      [0, 2, 1],
      [2, 5, 1],
      [2, 4, 1],
    ]);
    const organisations = bestPaths(lens, searchFor(lens, [0], 5, { first: 50 })).paths.map(
      (path) => path.organisations,
    );
    expect(organisations).toEqual([
      [0, 5],
      [0, 2, 5],
      [0, 4, 5],
      [0, 2, 4, 5],
      [0, 4, 2, 5],
    ]);
    const first = bestPaths(lens, searchFor(lens, [0], 5, { first: 2 })).paths.map((path) => path.organisations);
    expect(first).toEqual(organisations.slice(0, 2));
  });

  it('compares scores rounded to 12 significant digits', () => {
    const strengthsOf = (better: number): number[][] => {
      const lens = lensWith(4, [
        [0, 1, 0.5],
        [1, 3, 1],
        [0, 2, 0.5 * better],
        [2, 3, 1],
      ]);
      return bestPaths(lens, searchFor(lens, [0], 3, { first: 1 })).paths.map((path) => path.organisations);
    };
    expect(strengthsOf(1 + 1e-13)).toEqual([[0, 1, 3]]);
    expect(strengthsOf(1 + 1e-11)).toEqual([[0, 2, 3]]);
  });

  it('starts at any source, has sources nowhere else, and takes no direct tie that is not wanted', () => {
    const lens = lensWith(4, [
      [0, 1, 1],
      [1, 3, 0.5],
      [0, 2, 0.5],
      [2, 3, 0.5],
      [0, 3, 0.125],
    ]);
    expect(bestPaths(lens, searchFor(lens, [0, 1], 3)).paths).toEqual([
      { organisations: [1, 3], score: 0.5 },
      { organisations: [0, 2, 3], score: 0.25 },
      { organisations: [0, 3], score: 0.125 },
    ]);
    expect(bestPaths(lens, searchFor(lens, [0, 1], 3, { bannedDirect: new Set([1]) })).paths).toEqual([
      { organisations: [0, 2, 3], score: 0.25 },
      { organisations: [0, 3], score: 0.125 },
    ]);
  });

  it('gives the same answer whichever end has more ties', () => {
    const busy: [number, number, number][] = Array.from({ length: 6 }, (_, i) => [0, i + 4, 0.5]);
    const lens = lensWith(10, [[0, 1, 0.5], [1, 2, 0.25], [2, 3, 0.5], ...busy]);
    const damping = Float64Array.from({ length: 10 }, (_, i) => 0.5 ** i);
    const score = 0.5 * 0.25 * 0.5 * 0.5 * 0.25;
    expect(bestPaths(lens, searchFor(lens, [0], 3, { damping })).paths).toEqual([
      { organisations: [0, 1, 2, 3], score },
    ]);
    expect(bestPaths(lens, searchFor(lens, [3], 0, { damping })).paths).toEqual([
      { organisations: [3, 2, 1, 0], score },
    ]);
    const banned = searchFor(lens, [0], 1, { damping, bannedDirect: new Set([0]) });
    expect(bestPaths(lens, banned).paths).toEqual([]);
  });

  it('takes a score of 0 for no path', () => {
    const lens = lensWith(3, [
      [0, 1, 0.5],
      [1, 2, 0.5],
    ]);
    expect(bestPaths(lens, searchFor(lens, [0], 2, { damping: new Float64Array(3) })).paths).toEqual([]);
  });

  it('passes through nobody who is not passable', () => {
    const lens = lensWith(3, [
      [0, 1, 0.5],
      [1, 2, 0.5],
    ]);
    expect(bestPaths(lens, searchFor(lens, [0], 2, { passable: new Uint8Array(3) })).paths).toEqual([]);
  });

  it('says when the work was cut, and gives what it had found', () => {
    const lens = lensWith(4, [
      [0, 3, 0.5],
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ]);
    expect(bestPaths(lens, searchFor(lens, [0], 3, { workLimit: 6 }))).toEqual({
      paths: [{ organisations: [0, 3], score: 0.5 }],
      complete: false,
      work: 6,
    });
    expect(bestPaths(lens, searchFor(lens, [0], 3, { workLimit: 1 }))).toEqual({ paths: [], complete: false, work: 0 });
  });
});
