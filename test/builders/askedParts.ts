import type { Database } from '../../src/neo4j/Database.ts';
import type { QuestionContext } from '../../src/questions/QuestionContext.ts';
import { databaseOf } from '../oracles/contextForTests.ts';
import { searchableParts } from './searchableParts.ts';

const LOADS = [3, 2].map((version) => ({
  ...{ id: `load:${version}`, version, sources: ['cordis-HORIZON'], firstOf: [] },
  at: `2026-0${version}-20T10:00:00Z`,
}));
const ROWS = {
  'load.at AS at': LOADS,
  'load.goneRecords': [3, 2].map((version) => ({ version, gone: [], goneCut: false, newCut: false, calls: [] })),
  // B came to be tied to home, and so a way to D.
  'r.firstVersion': [
    { collaboration: 'cordis:home-b', organisation: 'pic:b', version: 3, sources: ['source:cordis-HORIZON'] },
  ],
  'MATCH (load:Load)': LOADS,
};

/** The seven with money, calls, texts and loads, of which every question can be asked; the database knows of nothing else. */
export async function askedParts(): Promise<QuestionContext> {
  const known = databaseOf(ROWS);
  const read: Database['read'] = (cypher, parameters, row) =>
    Object.keys(ROWS).some((part) => cypher.includes(part)) ? known.read(cypher, parameters, row) : Promise.resolve([]);
  const database: Database = Object.assign(Object.create(known) as Database, { read });
  return { ...(await searchableParts()), database };
}
