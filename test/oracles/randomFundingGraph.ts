import fc from 'fast-check';
import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import { callRecord } from './recordsForTests.ts';
import { COLLABORATION_ROLES, ORGANISATION_KINDS } from '../../rules/vocabulary.ts';

export const ORGANISATIONS = ['pic:1', 'pic:10', 'pic:2', 'tls:a'];
export const COUNTRIES = ['country:DE', 'country:IT'];
export const PROGRAMMES = ['programme:A', 'programme:B', 'programme:B.1', 'programme:B.1.2', 'programme:B.2'];
export const FIELDS = ['field:/1', 'field:/1/2', 'field:/1/2/3', 'field:/1/4', 'field:/5'];
/** Of two missions, by its code. */
export const MISSION_CALL = 'call:HORIZON-MISS-2024-CLIMA-CITIES-01';
const CALLS = [MISSION_CALL, 'call:Y'];
export const PROJECTS = ['cordis:1', 'cordis:2', 'cordis:3', 'cordis:30'];
export const CLUSTERS = ['cluster:a', 'cluster:b'];
export const REGIONS = ['region:A', 'region:A1', 'region:A11', 'region:B'];
const LABELS = ['Èlan', 'elan', 'E lan 2', 'Not recorded', 'Ωmega', 'z-Last', 'zlast'];
export const DAYS = ['2019-06-30', '2020-01-01', '2020-12-31', '2022-03-01'];

const label = fc.constantFrom(...LABELS);
const day = fc.option(fc.constantFrom(...DAYS));
const euro = fc.option(
  fc.oneof(
    fc.constantFrom(0, 0.1, 0.2, 0.3, 1234567.89),
    fc.nat(99_999_999).map((c) => c / 100),
  ),
);
const someOf = (ids: readonly string[]) => fc.subarray([...ids]);
const oneOf = <T>(ids: readonly T[]) => fc.constantFrom(...ids);

/** One arbitrary for each id, in random order. */
function forEachId<T>(ids: readonly string[], build: (id: string, at: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.tuple(...ids.map(build)).chain((records) => fc.shuffledSubarray(records, { minLength: records.length }));
}

const organisations = forEachId(ORGANISATIONS, (id) =>
  fc.record({
    id: fc.constant(id),
    name: label,
    displayName: label,
    kind: fc.option(oneOf(ORGANISATION_KINDS)),
    sme: fc.option(fc.boolean()),
    country: fc.option(oneOf(COUNTRIES)),
    region: fc.option(oneOf(REGIONS)),
    regionDoubted: fc.boolean(),
    parent: fc.constant(null),
    identifiers: fc.constant<string[]>([]),
  }),
);

/** Each node below any of those before it, or a root. */
const tree = (ids: readonly string[]) =>
  forEachId(ids, (id, at) =>
    fc.record({
      id: fc.constant(id),
      label,
      labelIt: fc.option(label),
      parent: at === 0 ? fc.constant(null) : fc.option(oneOf(ids.slice(0, at))),
    }),
  );

const collaborations = forEachId([...PROJECTS, ...CLUSTERS, 'agreement:a'], (id) =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant(
      id.startsWith('cordis:')
        ? ('PROJECT' as const)
        : id.startsWith('cluster:')
          ? ('CLUSTER' as const)
          : ('AGREEMENT' as const),
    ),
    label,
    formerIds: fc.constant<string[]>([]),
    labelIt: fc.constant(null),
    start: day,
    end: day,
    statedOrganisationCount: fc.constant(null),
    mainProgramme: fc.option(oneOf(PROGRAMMES)),
    programmes: someOf(PROGRAMMES),
    fields: someOf(FIELDS),
    call: fc.option(oneOf(CALLS)),
    type: fc.option(oneOf(['CSA', 'RIA'])),
    awarded: euro,
  }),
);

const memberships = fc.array(
  fc.record({
    collaboration: oneOf([...PROJECTS.slice(0, 3), ...CLUSTERS, 'agreement:a']),
    organisation: oneOf(ORGANISATIONS),
    role: fc.option(fc.constantFrom(...COLLABORATION_ROLES.slice(0, 6))),
    start: day,
    end: day,
    grant: euro,
    sources: fc.constant<string[]>([]),
  }),
  { maxLength: 12 },
);

const funding = fc.array(
  fc.record({
    funder: oneOf(ORGANISATIONS),
    target: oneOf([...PROJECTS, ...CLUSTERS, 'agreement:a', ...ORGANISATIONS]),
    amount: euro,
  }),
  { maxLength: 6 },
);

/** Small graphs in which anything about money and places may be missing; `DAYS`: the only days in them. */
export const randomFundingGraph: fc.Arbitrary<GraphRecords> = fc
  .record({
    organisations,
    collaborations,
    memberships,
    funding,
    programmes: tree(PROGRAMMES),
    runners: fc.tuple(...PROGRAMMES.map(() => fc.oneof(fc.constant<string[]>([]), someOf(ORGANISATIONS)))),
    fields: tree(FIELDS),
    calls: forEachId(CALLS, (id) => label.map((name) => callRecord(id, { label: name }))),
    regions: tree(REGIONS),
    countries: forEachId(COUNTRIES, (id) => fc.record({ id: fc.constant(id), label })),
  })
  .map(({ runners, ...records }) => ({
    ...records,
    version: 1,
    memberships: records.memberships.map((record, at) => ({ ...record, id: `m${at}` })),
    funding: records.funding.map((record, at) => ({ ...record, id: `f${at}` })),
    programmes: records.programmes.map((record) => ({ ...record, runners: runners[PROGRAMMES.indexOf(record.id)]! })),
  }));

/** Some of these ids, or mostly none: so that most questions have an answer. */
export function someIds<T>(ids: readonly T[]): fc.Arbitrary<T[] | null> {
  const given = fc.subarray([...ids], { minLength: 1 });
  return fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: given });
}
