import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import type { OrganisationKind } from '../../rules/vocabulary.ts';

/** `OrganisationGroup` of the schema, all by id. */
export interface OracleSelection {
  ids: string[] | null;
  countries: string[] | null;
  regions: string[] | null;
  kinds: OrganisationKind[] | null;
  clusters: string[] | null;
  fields: string[] | null;
}

/** Ids of the organisations that fit every condition on a day: slow and obvious, for tests only. */
export function oracleSelection(records: GraphRecords, selection: OracleSelection, day: string): string[] {
  const { ids, countries, regions, kinds, clusters, fields } = selection;
  const isAbout = (stated: string): boolean => {
    if (fields?.includes(stated)) return true;
    const wider = records.fields.find(({ id }) => id === stated)?.parent ?? null;
    return wider !== null && isAbout(wider);
  };
  const isWithin = (region: string | null): boolean => {
    if (region === null) return false;
    return regions!.includes(region) || isWithin(records.regions.find(({ id }) => id === region)?.parent ?? null);
  };
  const isIn = (organisation: string, wanted: (id: string) => boolean): boolean =>
    records.memberships.some(({ collaboration, organisation: member }) => {
      if (member !== organisation || !wanted(collaboration)) return false;
      const start = records.collaborations.find(({ id }) => id === collaboration)?.start ?? '';
      const rows = records.memberships.filter(
        (row) => row.collaboration === collaboration && row.organisation === member,
      );
      return start <= day && rows.some((row) => (row.start ?? '') <= day);
    });
  const project = (id: string) => records.collaborations.find((one) => one.id === id && one.kind === 'PROJECT');
  return records.organisations
    .filter(({ id }) => ids === null || ids.includes(id))
    .filter(({ country }) => countries === null || (country !== null && countries.includes(country)))
    .filter(({ region }) => regions === null || isWithin(region))
    .filter(({ kind }) => kinds === null || (kind !== null && kinds.includes(kind)))
    .filter(({ id }) => clusters === null || isIn(id, (one) => clusters.includes(one)))
    .filter(({ id }) => fields === null || isIn(id, (one) => project(one)?.fields.some(isAbout) ?? false))
    .map(({ id }) => id)
    .sort();
}
