import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';

/** A membership that came on record in a version; all others always were. */
export interface DatedMembership {
  collaboration: string;
  organisation: string;
  version: number;
}

/** The news of one version, by id; lists in order of ids. */
export interface OracleChanges {
  newProjects: string[];
  joinedProjects: string[];
  partners: string[];
  ways: { organisation: string; isDirect: boolean; isFirst: boolean; introducers: string[] }[];
}

/** Compares the graph as it was on record in a version with that of the version before. */
export function oracleChanges(
  records: GraphRecords,
  dated: readonly DatedMembership[],
  { starts, targets, version }: { starts: readonly string[]; targets: readonly string[]; version: number },
): OracleChanges {
  const then = knownIn(records, dated, version);
  const before = knownIn(records, dated, version - 1);
  const isProject = (id: string): boolean =>
    records.collaborations.some((one) => one.id === id && one.kind === 'PROJECT');
  const own = [...then.of(starts)].filter((one) => isProject(one) && !before.of(starts).has(one)).sort();
  return {
    newProjects: own.filter((one) => !before.has(one)),
    joinedProjects: own.filter((one) => before.has(one)),
    partners: [...then.partners(starts)].filter((one) => !before.partners(starts).has(one)).sort(),
    ways: targets.flatMap((target) => {
      const isTied = before.partners(starts).has(target);
      const isDirect = then.partners(starts).has(target);
      const throughBefore = before.introducers(starts, target);
      const introducers = then.introducers(starts, target).filter((one) => !throughBefore.includes(one));
      if (starts.includes(target) || isTied || (!isDirect && introducers.length === 0)) return [];
      const isFirst = throughBefore.length === 0;
      return [{ organisation: target, isDirect, isFirst, introducers: isDirect ? [] : introducers.sort() }];
    }),
  };
}

/** The memberships on record in a version. */
function knownIn({ memberships }: GraphRecords, dated: readonly DatedMembership[], version: number) {
  const known = memberships.filter(({ collaboration, organisation }) =>
    dated.every(
      (one) => one.collaboration !== collaboration || one.organisation !== organisation || one.version <= version,
    ),
  );
  const of = (organisations: readonly string[]): Set<string> =>
    new Set(known.flatMap((one) => (organisations.includes(one.organisation) ? one.collaboration : [])));
  const partners = (organisations: readonly string[]): Set<string> => {
    const shared = of(organisations);
    const members = known.flatMap((one) => (shared.has(one.collaboration) ? one.organisation : []));
    return new Set(members.filter((one) => !organisations.includes(one)));
  };
  return {
    of,
    partners,
    has: (collaboration: string): boolean => known.some((one) => one.collaboration === collaboration),
    introducers: (starts: readonly string[], target: string): string[] =>
      [...partners([target])].filter((one) => one !== target && partners(starts).has(one)),
  };
}
