import type { Graph } from '../../src/graph/Graph.ts';
import { KERNELS, type KernelName, type KernelResult } from '../../src/graph/threads/kernels.ts';
import type { Database, RequestDatabase } from '../../src/neo4j/Database.ts';
import type { GraphRecords } from '../../src/neo4j/GraphRecords.ts';
import { buildSnapshot } from '../../src/network/build/buildSnapshot.ts';
import type { Snapshot } from '../../src/network/columns/Snapshot.ts';
import { buildLens } from '../../src/network/ties/buildLens.ts';
import { BuiltLens, type Lens, type LensKey } from '../../src/network/ties/Lens.ts';
import type { QuestionContext } from '../../src/questions/QuestionContext.ts';
import { PARTICIPATION } from './participationForTests.ts';
import { collaborationRecord, graphRecords, membershipRecord, organisationRecord } from './recordsForTests.ts';

const PROJECTS: Readonly<Record<string, readonly string[]>> = {
  'cordis:home-b': ['pic:home', 'pic:b'],
  'cordis:b-c': ['pic:b', 'pic:c'],
  'cordis:b-d': ['pic:b', 'pic:d'],
  'cordis:home-m': ['pic:home', 'pic:m'],
  'cordis:m-c': ['pic:m', 'pic:c'],
};

/**
 * Home knows B and M; B knows C and D, M knows C alone. C and D are German, C is in a cluster with nobody else. LONE
 * takes part in nothing, nor does UNIT, a part of home.
 */
export const RECORDS_OF_SEVEN = graphRecords({
  version: 3,
  organisations: [
    organisationRecord('pic:home', { name: 'Home', country: 'country:IT', identifiers: ['pic:home', 'vat:IT1'] }),
    organisationRecord('pic:b', { name: 'B', country: 'country:IT', kind: 'RESEARCH' }),
    organisationRecord('pic:c', { name: 'C', country: 'country:DE', kind: 'COMPANY' }),
    organisationRecord('pic:d', { name: 'D', country: 'country:DE', kind: 'COMPANY' }),
    organisationRecord('pic:m', { name: 'M SRL', displayName: 'M' }),
    organisationRecord('pic:lone', { name: 'Lone' }),
    organisationRecord('pic:unit', { name: 'Unit', parent: 'pic:home' }),
  ],
  collaborations: [
    ...Object.keys(PROJECTS).map((id) => collaborationRecord(id, { end: null, fields: ['field:/1'] })),
    collaborationRecord('cluster:k', { kind: 'CLUSTER', end: null }),
  ],
  memberships: [
    ...Object.entries(PROJECTS).flatMap(([id, organisations]) => organisations.map((one) => membershipRecord(id, one))),
    membershipRecord('cluster:k', 'pic:c', { role: 'MEMBER' }),
  ],
  fields: [{ id: 'field:/1', label: 'medicine', parent: null }],
  countries: [
    { id: 'country:DE', label: 'Germany' },
    { id: 'country:IT', label: 'Italy' },
  ],
});

/** A context of a graph with these records, in which nothing runs in threads and no database is reached. */
export function contextForTests(records: GraphRecords = RECORDS_OF_SEVEN): QuestionContext {
  const snapshot = buildSnapshot(records);
  const lensOf = (key: LensKey): Lens => new BuiltLens(key, buildLens(key));
  const graph: Graph = {
    snapshot: () => snapshot,
    searchable: () => Promise.resolve(snapshot),
    state: () => ({
      version: snapshot.version,
      loadedAt: '2026-11-28T10:00:00Z',
      loading: false,
      stamp: 'stamp',
      organisationCount: snapshot.organisations.ids.length,
    }),
    run<Name extends KernelName>(kernel: Name, view: LensKey | Snapshot, args: unknown) {
      const call = KERNELS[kernel] as (view: Lens | Snapshot, args: unknown) => KernelResult<Name>;
      return Promise.resolve(call('filter' in view ? lensOf(view) : view, args));
    },
    lens: (key) => Promise.resolve(lensOf(key)),
  };
  return {
    ...{ graph, database: databaseOf({}), homeOrganisation: 'pic:home', participation: PARTICIPATION },
    forecastsFolder: '/nowhere',
  };
}

/** A database that answers a statement with the rows given for a part of its text, and no other. */
export function databaseOf(rows: Readonly<Record<string, unknown[]>>): Database {
  const refuse = (): never => {
    throw new Error('There is no database here.');
  };
  const database: Database = {
    read(cypher, _parameters, row) {
      const part = Object.keys(rows).find((one) => cypher.includes(one));
      return part === undefined ? refuse() : Promise.resolve(rows[part]!.map((one) => row.parse(one)));
    },
    executionContext: refuse,
    awaySince: null,
    until: () => asRequested(database),
    get options() {
      return refuse();
    },
    get driver() {
      return refuse();
    },
    close: () => Promise.resolve(),
  };
  return database;
}

/** The database as a request sees one of which nothing was asked. */
export function asRequested(database: Database): RequestDatabase {
  return Object.assign(Object.create(database) as Database, { wasAsked: false });
}
