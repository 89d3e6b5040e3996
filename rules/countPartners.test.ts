import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPartners } from './countPartners.ts';

/** Members of each collaboration as the lists that are counted from. */
function listsOf(groups: readonly number[][], organisations: number) {
  const pairs = groups.flatMap((members, group) => members.map((organisation) => ({ group, organisation })));
  const byOrganisation = Array.from({ length: organisations }, (_, organisation) =>
    pairs.flatMap((pair, index) => (pair.organisation === organisation ? [index] : [])),
  );
  const offsetsOf = (lists: readonly unknown[][]) =>
    Int32Array.from(lists.reduce<number[]>((sums, list) => [...sums, sums.at(-1)! + list.length], [0]));
  return {
    memberships: { offsets: offsetsOf(groups), organisations: Int32Array.from(pairs, (pair) => pair.organisation) },
    membershipsOf: { offsets: offsetsOf(byOrganisation), values: Int32Array.from(byOrganisation.flat()) },
    collaborationOf: Int32Array.from(pairs, (pair) => pair.group),
  };
}

test('counts each other organisation once, however many collaborations they share', () => {
  const member = fc.integer({ min: 0, max: 7 });
  fc.assert(
    fc.property(fc.array(fc.array(member, { maxLength: 5 }), { maxLength: 6 }), (groups) => {
      const counts = (group: number) => group % 3 !== 1;
      const partnersOf = (organisation: number) =>
        new Set(groups.filter((members, group) => counts(group) && members.includes(organisation)).flat());
      const expected = Array.from({ length: 8 }, (_, organisation) => {
        const partners = partnersOf(organisation);
        partners.delete(organisation);
        return partners.size;
      });
      expect([...countPartners(listsOf(groups, 8), counts, new Int32Array(8))]).toEqual(expected);
    }),
  );
});
