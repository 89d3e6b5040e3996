import { type BestPaths, bestPaths } from '../../src/network/paths/bestPaths.ts';
import type { OraclePath, OracleQuestion } from './bestPaths.oracle.ts';
import { buildLens } from '../../src/network/ties/buildLens.ts';
import { hubDamping } from '../../src/network/ties/hubDamping.ts';
import { disjointPaths } from '../../src/network/paths/disjointPaths.ts';
import type { PathSearch } from '../../src/network/paths/PathSearch.ts';
import { BuiltLens, type CollaborationFilter, type Lens } from '../../src/network/ties/Lens.ts';
import type { OracleSelection } from './selectOrganisations.oracle.ts';
import type { OrganisationSelection } from '../../src/network/groups/selectOrganisations.ts';
import type { OracleFilter } from './sharedCollaborations.oracle.ts';
import type { Snapshot } from '../../src/network/columns/Snapshot.ts';
import { indexOfText, textAt, type TextColumn, textsOf } from '../../src/network/columns/TextColumn.ts';
import { withNarrower } from '../../src/network/columns/withNarrower.ts';
import { toDay } from '../../src/network/columns/toDay.ts';
import { ORGANISATION_KINDS } from '../../rules/vocabulary.ts';

/** A question by ids, asked of the network: for tests, where the oracle is asked the same. */
export function askPaths(
  snapshot: Snapshot,
  question: OracleQuestion,
  workLimit = Infinity,
  through = (lens: Lens): Lens => lens,
): BestPaths {
  const lens = through(toLens(snapshot, question));
  const find = question.alternatives === 'RANKED' ? bestPaths : disjointPaths;
  return find(lens, { ...pathSearchOf(snapshot, question), workLimit });
}

/** The search that a question asks for. */
export function pathSearchOf(snapshot: Snapshot, question: OracleQuestion): Omit<PathSearch, 'workLimit'> {
  const { damping, excluded } = hubDamping(snapshot, question.model, question.hubs);
  const sources = question.from.map((id) => indexOf(snapshot, id));
  const target = indexOf(snapshot, question.to);
  const passable = viaMask(snapshot, question);
  const ends = [...sources, target, ...question.avoid.map((id) => indexOf(snapshot, id))];
  for (const organisation of [...ends, ...excluded]) passable[organisation] = 0;
  const { first, maxTies } = question;
  return { sources, target, first, maxTies, damping, passable };
}

/** Paths by index as paths by id. */
export function toIds(snapshot: Snapshot, { paths }: BestPaths): OraclePath[] {
  return paths.map(({ organisations, score }) => ({
    organisations: organisations.map((organisation) => textAt(snapshot.organisations.ids, organisation)),
    score,
  }));
}

/** The lens that a question looks through. */
export function toLens(snapshot: Snapshot, { filter, model }: Pick<OracleQuestion, 'filter' | 'model'>): BuiltLens {
  const key = { snapshot, filter: toFilter(snapshot, filter), model };
  return new BuiltLens(key, buildLens(key));
}

/** A selection by ids as flags. */
export function toSelection(snapshot: Snapshot, selection: OracleSelection): OrganisationSelection {
  const { organisations, countries, regions, collaborations, fields } = snapshot;
  return {
    hospitals: null,
    ids: mask(organisations.ids, selection.ids),
    countries: mask(countries.ids, selection.countries),
    regions:
      selection.regions &&
      withNarrower(
        regions,
        selection.regions.map((id) => indexOfText(regions.ids, id)),
      ),
    kinds: selection.kinds,
    clusters: mask(collaborations.ids, selection.clusters),
    fields: mask(fields.ids, selection.fields),
  };
}

function toFilter(snapshot: Snapshot, { without, ...filter }: OracleFilter): CollaborationFilter {
  return {
    ...filter,
    without: without?.map((id) => indexOfText(snapshot.collaborations.ids, id)) ?? null,
    asOf: toDay(filter.asOf),
    runningSince: filter.runningSince === null ? null : toDay(filter.runningSince),
    fields: mask(snapshot.fields.ids, filter.fields),
    programmes: mask(snapshot.programmes.ids, filter.programmes),
    within: null,
  };
}

function mask(ids: TextColumn, wanted: string[] | null): Uint8Array | null {
  return wanted && Uint8Array.from(textsOf(ids), (id) => (wanted.includes(id) ? 1 : 0));
}

function viaMask({ organisations, countries }: Snapshot, { viaCountries, viaKinds }: OracleQuestion): Uint8Array {
  const countryIds = textsOf(countries.ids);
  return Uint8Array.from(organisations.kinds, (kindIndex, i) => {
    const country = countryIds[organisations.countries[i] ?? -1];
    const kind = ORGANISATION_KINDS[kindIndex];
    if (viaCountries !== null && (country === undefined || !viaCountries.includes(country))) return 0;
    return viaKinds !== null && (!kind || !viaKinds.includes(kind)) ? 0 : 1;
  });
}

/** The index of an organisation. */
export function indexOf({ organisations }: Snapshot, id: string): number {
  return textsOf(organisations.ids).indexOf(id);
}
