import type { Graph } from '../../graph/Graph.ts';
import type { Database } from '../../neo4j/Database.ts';
import { readSourcesOf, readStoredCases } from '../../neo4j/readStoredGaps.ts';
import { isStoredCode } from '../../neo4j/storedCases.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { sumProjects } from '../../network/quality/findContradictions.ts';
import { countGaps } from '../../network/quality/findGaps.ts';
import type { GapCode } from '../../network/quality/Gap.ts';
import { type CaseValue, gapCase, isOfOrganisations } from '../../network/quality/gapCase.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { caseSentence } from './caseSentence.ts';
import type { Language } from '../explanation/Phrases.ts';
import type { QueryQualityCasesArgs, RequireFields } from '../generated.ts';
import { gapsOf } from '../overview/graphQuality.ts';
import { pageAnswer } from '../pageAnswer.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { decodeQualityCursor, encodeQualityCursor } from './qualityCursor.ts';

/** A `QualityCase` before it is answered. */
interface FoundCase {
  subjects: string[];
  values: CaseValue[];
  sources: string[];
}
interface Page {
  skip: number;
  limit: number;
}

/** The rows of all gaps of a snapshot by code, and its sums, found once. */
const found = new WeakMap<Snapshot, ReturnType<typeof lookFor>>();

/** Lists the cases of one finding, each with its values and sources. Throws BAD_USER_INPUT. */
export async function qualityCases(
  { code, first, after }: RequireFields<QueryQualityCasesArgs, 'code' | 'first'>,
  { graph, database }: QuestionContext,
) {
  const snapshot = graph.snapshot();
  const question = { code, version: snapshot.version };
  const limit = checkCount('first', first, MOST_LISTED);
  const skip = after === null || after === undefined ? 0 : decodeQualityCursor(question, after);
  const totalCount = await countOf(graph, database, code);
  const cases = isStoredCode(code)
    ? await readStoredCases(database, code, { skip, limit })
    : await casesOf(snapshot, database, code, { skip, limit });
  const end = skip + cases.length;
  return {
    code,
    totalCount,
    cases: cases.map(({ subjects, values, sources }) => ({
      subjects,
      values: values.map(([name, value]) => ({ name, value })),
      sentence: ({ language }: { language: Language }) => caseSentence(code, values, language),
      sources,
    })),
    graphVersion: snapshot.version,
    ...pageAnswer({
      startCursor: cases.length > 0 ? encodeQualityCursor(question, skip + 1) : null,
      endCursor: cases.length > 0 ? encodeQualityCursor(question, end) : null,
      hasPreviousPage: skip > 0,
      hasNextPage: cases.length > 0 && end < totalCount,
    }),
  };
}

async function countOf(graph: Graph, database: Database, code: GapCode): Promise<number> {
  const gaps = await gapsOf(graph.snapshot(), database);
  return gaps.find((gap) => gap.code === code)?.count ?? 0;
}

function lookFor(snapshot: Snapshot) {
  return { rows: new Map(countGaps(snapshot).map(({ gap, rows }) => [gap.code, rows])), sums: sumProjects(snapshot) };
}

/** The cases of one page of a gap that the snapshot shows. */
async function casesOf(
  snapshot: Snapshot,
  database: Database,
  code: GapCode,
  { skip, limit }: Page,
): Promise<FoundCase[]> {
  const { rows, sums } = found.get(snapshot) ?? lookFor(snapshot);
  found.set(snapshot, { rows, sums });
  const cases = (rows.get(code) ?? []).slice(skip, skip + limit).map((row) => gapCase(snapshot, sums, code, row));
  const unsourced = cases.filter(({ sources }) => sources === null).map(({ subjects }) => subjects[0]!);
  const label = isOfOrganisations(code) ? 'Organisation' : 'Project';
  const read = unsourced.length > 0 ? await readSourcesOf(database, label, unsourced) : new Map<string, string[]>();
  return cases.map(({ subjects, values, sources }) => ({
    subjects,
    values: values.filter(([, value]) => value !== null),
    sources: sources ?? read.get(subjects[0]!) ?? [],
  }));
}
