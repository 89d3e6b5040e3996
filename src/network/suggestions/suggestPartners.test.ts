import { describe, expect, it } from 'vitest';
import { lensWith } from '../../../test/oracles/lensForTests.ts';
import {
  collaborationRecord,
  graphRecords,
  membershipRecord,
  organisationRecord,
} from '../../../test/oracles/recordsForTests.ts';
import { buildSnapshot } from '../build/buildSnapshot.ts';
import { toDay } from '../columns/toDay.ts';
import { LazyLens } from '../ties/LazyLens.ts';
import { DEFAULT_STRENGTH_MODEL, unfiltered } from '../ties/Lens.ts';
import { withinWorkArea } from '../ties/workArea.ts';
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

  it.each([
    [['a', 'c'], []],
    [['c'], [1]],
  ])('in one field suggests nobody who is tied in another: %j', (inOther, expected) => {
    const snapshot = buildSnapshot(
      graphRecords({
        organisations: ['a', 'c', 'm'].map((id) => organisationRecord(id)),
        collaborations: [
          ...['p:am', 'p:mc'].map((id) => collaborationRecord(id, { fields: ['field:own'] })),
          collaborationRecord('p:other', { fields: ['field:other'] }),
        ],
        memberships: [
          ...['a', 'm'].map((id) => membershipRecord('p:am', id)),
          ...['m', 'c'].map((id) => membershipRecord('p:mc', id)),
          ...inOther.map((id) => membershipRecord('p:other', id)),
        ],
        fields: ['field:other', 'field:own'].map((id) => ({ id, label: id, parent: null })),
      }),
    );
    const within = withinWorkArea(snapshot, { fields: [1], programmes: [] });
    for (const kept of [{ within }, { fields: Uint8Array.of(0, 1) }]) {
      const filter = { ...unfiltered(toDay('2026-01-01')), ...kept };
      const lens = new LazyLens({ snapshot, filter, model: DEFAULT_STRENGTH_MODEL });
      const { best, totalCount } = suggestPartners(lens, { from: [0], eligible: everyone(3), first: 5 });
      expect([best.map(({ organisation }) => organisation), totalCount]).toEqual([expected, expected.length]);
    }
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
