import { ORGANISATION_KINDS, type OrganisationKind } from '../../../rules/vocabulary.ts';
import { collaborationKind } from '../columns/collaborationKind.ts';
import { hasAny } from '../funding/selectProjects.ts';
import { membersOf } from '../columns/membersOf.ts';
import type { Snapshot } from '../columns/Snapshot.ts';

/** A selection of organisations: those that fit everything given. Null means "any"; each array flags what is asked for with 1. */
export interface OrganisationSelection {
  /** By organisation. */
  ids: Uint8Array | null;
  /** By country. */
  countries: Uint8Array | null;
  /** By region, narrower ones flagged too. */
  regions: Uint8Array | null;
  kinds: readonly OrganisationKind[] | null;
  /** By collaboration: those that are or were members of one of these clusters. */
  clusters: Uint8Array | null;
  /** By field, narrower ones flagged too: those that take or took part in a project about one of these. */
  fields: Uint8Array | null;
  /** By organisation: those that are hospitals by their names. */
  hospitals: Uint8Array | null;
}

/** Every organisation. */
export const ANY_ORGANISATION: OrganisationSelection = {
  ids: null,
  countries: null,
  regions: null,
  kinds: null,
  clusters: null,
  fields: null,
  hospitals: null,
};

/** True where every organisation fits. */
export function isAny(selection: OrganisationSelection): boolean {
  return Object.values(selection).every((one) => one === null);
}

/** 1 for each organisation that fits. What begins after `day` (days since 1970-01-01) does not exist; one of unknown country, region or kind fits none. */
export function selectOrganisations(snapshot: Snapshot, selection: OrganisationSelection, day: number): Uint8Array {
  const { organisations } = snapshot;
  const { ids, countries, regions, kinds, clusters, fields, hospitals } = selection;
  const fits = new Uint8Array(organisations.ids.length).fill(1);
  const keep = (holds: (organisation: number) => boolean): void => {
    for (let organisation = 0; organisation < fits.length; organisation++) {
      if (fits[organisation] === 1 && !holds(organisation)) fits[organisation] = 0;
    }
  };
  if (ids) keep((organisation) => ids[organisation] === 1);
  if (hospitals) keepFlagged(hospitals);
  if (countries) keep((organisation) => countries[organisations.countries[organisation]!] === 1);
  if (regions) keep((organisation) => regions[organisations.regions[organisation]!] === 1);
  if (kinds) {
    const wanted = kinds.map((kind) => ORGANISATION_KINDS.indexOf(kind));
    keep((organisation) => wanted.includes(organisations.kinds[organisation]!));
  }
  if (clusters) keepFlagged(membersOf(snapshot, clusters, day));
  if (fields) keepFlagged(membersOf(snapshot, projectsAbout(snapshot, fields), day));
  return fits;

  function keepFlagged(flags: Uint8Array): void {
    keep((organisation) => flags[organisation] === 1);
  }
}

function projectsAbout({ collaborations }: Snapshot, fields: Uint8Array): Uint8Array {
  const flags = new Uint8Array(collaborations.ids.length);
  for (let collaboration = 0; collaboration < flags.length; collaboration++) {
    const isProject = collaborationKind(collaborations, collaboration) === 'PROJECT';
    if (isProject && hasAny(collaborations.fields, collaboration, fields)) flags[collaboration] = 1;
  }
  return flags;
}
