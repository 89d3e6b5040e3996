import fc from 'fast-check';
import type { OracleQuestion } from './bestPaths.oracle.ts';
import type { CollaborationRecord, GraphRecords, MembershipRecord } from '../../src/neo4j/GraphRecords.ts';
import { DEFAULT_STRENGTH_MODEL, type StrengthModel } from '../../src/network/ties/Lens.ts';
import { collaborationRecord, graphRecords, membershipRecord, organisationRecord } from './recordsForTests.ts';
import type { OracleSelection } from './selectOrganisations.oracle.ts';
import type { OracleFilter } from './sharedCollaborations.oracle.ts';
import {
  COLLABORATION_KINDS,
  type CollaborationKind,
  COLLABORATION_ROLES,
  ORGANISATION_KINDS,
} from '../../rules/vocabulary.ts';

const COUNTRIES = ['country:DE', 'country:IT'];
/** Each below the one before it. */
const REGIONS = ['region:ITI', 'region:ITI1', 'region:ITI14'];
const FIELDS = ['field:/1', 'field:/2'];
const PROGRAMMES = ['programme:A', 'programme:B'];
/** Few, so that scores often are equal. */
const DAYS = ['2014-01-01', '2018-06-30', '2020-01-01', '2022-12-31'];
const DAYS_ASKED_FOR = ['2017-01-01', '2018-06-30', '2018-07-01', '2020-01-01', '2023-01-01'];
const NOT_YET = '2030-01-01';
const CROWD = 1001;

const often = <T>(value: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });
const unknownOr = <T>(values: readonly T[], unknown = 1, known = 3): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: unknown, arbitrary: fc.constant(null) }, { weight: known, arbitrary: fc.constantFrom(...values) });

/** A graph of 8 to 14 organisations; in one of twenty there are hubs, known to over 1,000 through a project that has not begun. */
export function randomGraph(): fc.Arbitrary<GraphRecords> {
  const hubs = (ids: string[]) =>
    fc.oneof({ weight: 19, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(ids) });
  return randomSmallGraph().chain((records) => hubs(smallIds(records)).map((ids) => withCrowd(records, ids)));
}

/** A graph of 8 to 14 organisations: enough for whatever does not look at how many partners somebody has. */
export function randomSmallGraph(): fc.Arbitrary<GraphRecords> {
  return fc.integer({ min: 8, max: 14 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, i) => `o${i + 10}`);
    return fc
      .record({
        organisations: fc.tuple(...ids.map(organisation)),
        groups: fc.oneof(
          fc.array(collaboration(ids), { minLength: 10, maxLength: 18 }),
          fc.array(plainCollaboration(ids), { minLength: 10, maxLength: 18 }),
        ),
      })
      .map(({ organisations, groups }) =>
        graphRecords({
          organisations,
          collaborations: groups.map(({ given }, i) => collaborationRecord(`c${i + 10}`, given)),
          memberships: groups.flatMap(({ members }, i) =>
            members.map(({ who, given }) => membershipRecord(`c${i + 10}`, who, given)),
          ),
          fields: FIELDS.map((id) => ({ id, label: id, parent: null })),
          programmes: PROGRAMMES.map((id) => ({ id, label: id, parent: null, runners: [] })),
          regions: REGIONS.map((id, at) => ({ id, label: id, parent: REGIONS[at - 1] ?? null })),
          countries: COUNTRIES.map((id) => ({ id, label: id })),
        }),
      );
  });
}

/** Random filters and models. */
export function randomLens(): fc.Arbitrary<Pick<OracleQuestion, 'filter' | 'model'>> {
  return fc.record(lensParts());
}

function lensParts() {
  const models = fc.oneof(fc.constant(DEFAULT_STRENGTH_MODEL), fc.constant(LONG_PATHS_PAY), model());
  return { filter: filter(), model: models };
}

/** Organisations of a graph meant as a group, mostly by one condition. */
export function randomSelection(records: GraphRecords): fc.Arbitrary<OracleSelection> {
  const clusters = records.collaborations.filter(({ kind }) => kind === 'CLUSTER').map(({ id }) => id);
  const sometimes = <T>(values: readonly T[]): fc.Arbitrary<T[] | null> =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.subarray([...values], { minLength: Math.min(1, values.length) }) },
    );
  return fc.record({
    ids: sometimes(smallIds(records)),
    countries: sometimes(COUNTRIES),
    regions: sometimes(REGIONS),
    kinds: sometimes(ORGANISATION_KINDS),
    clusters: sometimes(clusters),
    fields: sometimes(FIELDS),
  });
}

/** Those that are not of the crowd around hubs. */
export function smallIds(records: GraphRecords): string[] {
  return records.organisations.map(({ id }) => id).filter((id) => id.startsWith('o'));
}

/** Any question about a graph: all filters, policies, masks and models. */
export function randomQuestion(records: GraphRecords): fc.Arbitrary<OracleQuestion> {
  const ends = fc.shuffledSubarray(smallIds(records), { minLength: 5, maxLength: 5 });
  return ends.chain(([to = '', one = '', two = '', ...avoid]) =>
    fc.record({
      from: often([one], fc.constant([one, two])),
      to: fc.constant(to),
      first: fc.integer({ min: 1, max: 12 }),
      maxTies: fc.constantFrom(1, 2, 3, 3, 4, 4, 5, 6),
      avoid: often<string[]>([], fc.constant(avoid)),
      viaCountries: often<string[] | null>(null, fc.subarray(COUNTRIES, { minLength: 1 })),
      viaKinds: often<OracleQuestion['viaKinds']>(null, fc.subarray([...ORGANISATION_KINDS], { minLength: 3 })),
      alternatives: fc.constantFrom('RANKED', 'RANKED', 'DISJOINT'),
      hubs: fc.constantFrom('ALLOW', 'DAMPEN', 'EXCLUDE'),
      ...lensParts(),
    }),
  );
}

function organisation(id: string): fc.Arbitrary<GraphRecords['organisations'][number]> {
  return fc
    .record({ kind: unknownOr(ORGANISATION_KINDS), country: unknownOr(COUNTRIES), region: unknownOr(REGIONS) })
    .map((given) => organisationRecord(id, given));
}

interface Group {
  given: Partial<CollaborationRecord>;
  members: { who: string; given: Partial<MembershipRecord> }[];
}

function collaboration(ids: string[]): fc.Arbitrary<Group> {
  const given = fc.record({
    kind: fc.constantFrom('PROJECT', ...COLLABORATION_KINDS),
    start: unknownOr(DAYS.slice(0, 3)),
    end: unknownOr(DAYS.slice(1)),
    statedOrganisationCount: unknownOr([2, 4, 30], 3, 1),
    type: unknownOr(['RIA', 'CSA', 'ERC']),
    fields: fc.subarray(FIELDS),
    programmes: fc.subarray(PROGRAMMES),
  });
  const period = fc.oneof(
    { weight: 4, arbitrary: fc.constant({ start: null, end: null }) },
    { weight: 1, arbitrary: fc.record({ start: unknownOr(DAYS.slice(0, 3)), end: unknownOr(DAYS.slice(1)) }) },
  );
  const role = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('PARTICIPANT' as const, 'MEMBER' as const) },
    { weight: 2, arbitrary: unknownOr(COLLABORATION_ROLES) },
  );
  const rows = fc.array(fc.record({ period, role, sources: fc.subarray(['s1', 's2', 's3']) }), {
    minLength: 1,
    maxLength: 2,
    size: 'small',
  });
  const member = fc
    .record({ who: fc.constantFrom(...ids), rows })
    .map(({ who, rows }) => rows.map(({ period, role, sources }) => ({ who, given: { ...period, role, sources } })));
  return fc.record({
    given,
    members: fc.array(member, { minLength: 3, maxLength: 5 }).map((members) => members.flat()),
  });
}

/** Everything about it as everywhere: where all are like this, many paths have equal scores. */
function plainCollaboration(ids: string[]): fc.Arbitrary<Group> {
  return fc
    .shuffledSubarray(ids, { minLength: 2, maxLength: 4 })
    .map((members) => ({ given: { end: null }, members: members.map((who) => ({ who, given: {} })) }));
}

/** Everything counts that has begun by 2023. */
export const NO_FILTER: OracleFilter = {
  asOf: '2023-01-01',
  kinds: null,
  runningOnly: false,
  runningSince: null,
  fields: null,
  programmes: null,
  maxOrganisations: null,
};

/** A model with nearly certain ties and go-betweens that cost nothing: long paths are among the best, and many are equal. */
const LONG_PATHS_PAY: StrengthModel = {
  ...DEFAULT_STRENGTH_MODEL,
  goBetweenFactor: 1,
  hubDamping: 0,
  saturation: 0.03,
};

/** Mostly one condition at a time: under several hardly a path is left. */
function filter(): fc.Arbitrary<OracleFilter> {
  const asOf = fc.constantFrom(...DAYS_ASKED_FOR);
  const kinds = fc.constantFrom<CollaborationKind[][]>(['PROJECT'], ['CLUSTER', 'AGREEMENT'], ['PROJECT', 'CLUSTER']);
  const oneCondition = fc.oneof(
    fc.record({ asOf }),
    fc.record({ kinds }),
    fc.record({ asOf, runningOnly: fc.constant(true) }),
    fc.record({ runningSince: fc.constantFrom(...DAYS) }),
    fc.record({ fields: fc.constantFrom(FIELDS, FIELDS.slice(1)) }),
    fc.record({ programmes: fc.constantFrom(PROGRAMMES, PROGRAMMES.slice(1)) }),
    fc.record({ maxOrganisations: fc.constantFrom(2, 3, 5) }),
    fc.record({ without: fc.constantFrom(['c10'], ['c10', 'c11']) }),
  );
  const several = fc.tuple(oneCondition, oneCondition).map(([one, another]) => ({ ...one, ...another }));
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.constant({}) },
      { weight: 4, arbitrary: oneCondition },
      { weight: 1, arbitrary: several },
    )
    .map((conditions) => ({
      ...NO_FILTER,
      ...conditions,
    }));
}

function model(): fc.Arbitrary<StrengthModel> {
  const upToOne = fc.constantFrom(0, 0.25, 0.7, 0.7, 1, 1);
  return fc.record({
    halfLifeYears: fc.constantFrom(0.5, 4, 100),
    saturation: fc.constantFrom(0.01, 0.1, 3),
    goBetweenFactor: fc.constantFrom(0, 0.5, 0.8, 0.8, 1, 1),
    hubDamping: fc.constantFrom(0, 0.4, 3),
    hubScale: fc.constantFrom(1, 100),
    coordinatorWeight: upToOne,
    participantWeight: upToOne,
    associatedWeight: upToOne,
    thirdPartyWeight: upToOne,
  });
}

function withCrowd(records: GraphRecords, hubs: string[]): GraphRecords {
  if (hubs.length === 0) return records;
  const crowd = Array.from({ length: CROWD }, (_, i) => `x${i}`);
  return {
    ...records,
    organisations: [...records.organisations, ...crowd.map((id) => organisationRecord(id))],
    collaborations: [...records.collaborations, collaborationRecord('crowd', { start: NOT_YET, end: null })],
    memberships: [...records.memberships, ...[...hubs, ...crowd].map((id) => membershipRecord('crowd', id))],
  };
}
