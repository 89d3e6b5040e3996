import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchOrganisations, type IdentityRules } from './matchOrganisations.ts';
import { matchOrganisationsSlowly } from '../../test/oracles/matchOrganisations.oracle.ts';
import { Rank, rankOf } from './OrganisationGroup.ts';
import {
  NO_RULES,
  type NumberedOrganisation,
  randomOrganisations,
  randomRules,
  randomSingleNames,
} from '../../test/builders/randomOrganisations.ts';

const RUNS = { numRuns: 2_000 };

/** A matching with the order of its keys. */
function inOrder({ canonical, ambiguous }: ReturnType<typeof matchOrganisations>) {
  return { canonical: [...canonical], ambiguous };
}

function hasPic(key: string): boolean {
  return rankOf([key]) === Rank.NUMBERED;
}

/** The records and rules with the keys that stay in place of those that went away, which are kept as identifiers. */
function renamed(organisations: NumberedOrganisation[], rules: IdentityRules, canonical: Map<string, string>) {
  const last = (key: string) => canonical.get(key) ?? key;
  const gone = (key: string) => [...canonical].flatMap(([from, to]) => (to === key ? [from] : []));
  const isNamed = (key: string) => rankOf(rules.same.find((list) => list.includes(key)) ?? [key]) === Rank.NAMED;
  return {
    organisations: organisations.map(({ key, country, names, identifiers }) => ({
      key: last(key),
      country,
      names,
      identifiers: [...gone(last(key)), ...(isNamed(key) ? [] : identifiers)],
    })),
    rules: { same: [], different: rules.different.map(([one, other]): [string, string] => [last(one), last(other)]) },
  };
}

it('agrees with a slow and obvious way to the same', () => {
  fc.assert(
    fc.property(randomOrganisations, randomRules, (organisations, rules) => {
      const matching = matchOrganisations(organisations, rules);
      expect(inOrder(matching)).toEqual(inOrder(matchOrganisationsSlowly(organisations, rules)));
    }),
    RUNS,
  );
});

it('does not depend on the order of records, names, pairs, or keys in a list after its first', () => {
  const shuffled = fc.tuple(randomOrganisations, randomRules).chain(([organisations, rules]) =>
    fc.record({
      organisations: fc.constant(organisations),
      rules: fc.constant(rules),
      others: fc.shuffledSubarray(organisations, { minLength: organisations.length }),
      different: fc.shuffledSubarray(rules.different, { minLength: rules.different.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ organisations, rules, others, different }) => {
      const turned = others.map((each) => ({
        ...each,
        names: [...each.names].reverse(),
        identifiers: [...each.identifiers].reverse(),
      }));
      const same = rules.same.map(([first = '', ...rest]) => [first, ...rest.reverse()]).reverse();
      const swapped = different.map(([one, other]): [string, string] => [other, one]);
      expect(inOrder(matchOrganisations(turned, { same, different: swapped }))).toEqual(
        inOrder(matchOrganisations(organisations, rules)),
      );
    }),
    RUNS,
  );
});

it('does not depend on how an organisation is cut into records', () => {
  fc.assert(
    fc.property(randomOrganisations, randomRules, (organisations, rules) => {
      const cut = organisations.flatMap(({ key, country, names, identifiers }) => [
        { key, country, names: [] },
        ...identifiers.map((identifier) => ({ key, country: null, names: [], identifiers: [identifier] })),
        ...names.map((name) => ({ key, country: null, names: [name] })),
      ]);
      expect(matchOrganisations(cut, rules)).toEqual(matchOrganisations(organisations, rules));
    }),
    RUNS,
  );
});

it('finds nothing more where what was found is written into the keys', () => {
  fc.assert(
    fc.property(randomOrganisations, randomRules, (organisations, rules) => {
      // A list ranks as the best of its keys, even where another stays: renaming would lose that.
      fc.pre(rules.same.every((list) => rankOf(list) === rankOf(list.slice(0, 1))));
      const { canonical, ambiguous } = matchOrganisations(organisations, rules);
      const again = renamed(organisations, rules, canonical);
      expect(matchOrganisations(again.organisations, again.rules)).toEqual({ canonical: new Map(), ambiguous });
    }),
    RUNS,
  );
});

it('never finds an organisation with a PIC to be another', () => {
  fc.assert(
    fc.property(randomOrganisations, randomRules, (organisations, { different }) => {
      const { canonical, ambiguous } = matchOrganisations(organisations, { same: [], different });
      expect([...canonical.keys(), ...ambiguous.map(({ key }) => key)].filter(hasPic)).toEqual([]);
    }),
    RUNS,
  );
});

it('never makes one of what is said to be different, unless a list says that it is the same', () => {
  fc.assert(
    fc.property(randomOrganisations, randomRules, (organisations, rules) => {
      const { canonical } = matchOrganisations(organisations, rules);
      const present = new Set(organisations.map(({ key }) => key));
      for (const [one, other] of rules.different) {
        const isListed = one === other || rules.same.some((list) => list.includes(one) && list.includes(other));
        if (isListed || !present.has(one) || !present.has(other)) continue;
        expect(canonical.get(one) ?? one).not.toBe(canonical.get(other) ?? other);
      }
    }),
    RUNS,
  );
});

it('leads every key to the end at once', () => {
  fc.assert(
    fc.property(randomOrganisations, randomRules, (organisations, rules) => {
      const { canonical } = matchOrganisations(organisations, rules);
      expect([...canonical.values()].filter((key) => canonical.has(key))).toEqual([]);
    }),
    RUNS,
  );
});

it('leads nothing to an organisation that is taken away', () => {
  fc.assert(
    fc.property(randomOrganisations, fc.constantFrom('pic:1', 'tls:a'), (organisations, taken) => {
      const left = organisations.filter(({ key }) => key !== taken);
      const { canonical, ambiguous } = matchOrganisations(left, NO_RULES);
      expect([...canonical].flat()).not.toContain(taken);
      expect(ambiguous.flatMap(({ key, candidates }) => [key, ...candidates])).not.toContain(taken);
    }),
    RUNS,
  );
});

it('keeps every match to the others when an organisation is taken away', () => {
  fc.assert(
    fc.property(randomSingleNames, fc.constantFrom('pic:1', 'tls:a'), (organisations, taken) => {
      const before = matchOrganisations(organisations, NO_RULES).canonical;
      const left = organisations.filter(({ key }) => key !== taken);
      const kept = [...before].filter(([key, to]) => key !== taken && to !== taken);
      expect([...matchOrganisations(left, NO_RULES).canonical]).toEqual(expect.arrayContaining(kept));
    }),
    RUNS,
  );
});
