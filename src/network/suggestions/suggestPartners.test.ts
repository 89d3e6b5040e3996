import { describe, expect, it } from 'vitest';
import { lensWith } from '../../../test/oracles/lensForTests.ts';
import { suggestPartners } from './suggestPartners.ts';

/** Everyone but the asker may be suggested. */
const everyone = (count: number): Uint8Array => Uint8Array.from({ length: count }, (_, one) => (one === 0 ? 0 : 1));

describe('suggestPartners', () => {
  it('puts equal ones in the order of their ids, common partners too', () => {
    const candidates = Array.from({ length: 40 }, (_, i) => i + 3);
    const lens = lensWith(43, [
      [0, 1, 0.5],
      [0, 2, 0.5],
      ...candidates.flatMap((one): [number, number, number][] => [
        [1, one, 0.25],
        [2, one, 0.25],
      ]),
    ]);
    const { best, totalCount } = suggestPartners(lens, { from: [0], eligible: everyone(43), first: 7 });
    expect(best.map((one) => one.organisation)).toEqual(candidates.slice(0, 7));
    expect(best.map((one) => one.commonPartners)).toEqual(best.map(() => [1, 2]));
    expect(totalCount).toBe(40);
  });

  it('names the first 1,000 common partners, and counts all', () => {
    const partners = Array.from({ length: 1_002 }, (_, i) => i + 2);
    const lens = lensWith(
      1_004,
      partners.flatMap((partner): [number, number, number][] => [
        [0, partner, 0.5],
        [partner, 1, 0.5],
      ]),
    );
    const [suggestion] = suggestPartners(lens, { from: [0], eligible: everyone(1_004), first: 1 }).best;
    expect(suggestion?.organisation).toBe(1);
    expect(suggestion?.commonPartnerCount).toBe(1_002);
    expect(suggestion?.commonPartners).toEqual(partners.slice(0, 1_000));
    expect(suggestion?.starts).toHaveLength(1_000);
  });
});
