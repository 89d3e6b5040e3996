import { hubDamping } from '../../network/ties/hubDamping.ts';
import { ANY_ORGANISATION, selectOrganisations } from '../../network/groups/selectOrganisations.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { checkPathQuestion, type PathQuestion, type PathRequest } from './checkPathQuestion.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { type PathAnswer, pathAnswer } from './pathAnswer.ts';
import type { Help } from '../explanation/Phrases.ts';
import { pathLoosenings, pathNote } from './pathNote.ts';
import { findRemedies } from '../ties/remedies.ts';
import { flagsOf } from '../arguments/resolveIds.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';

/** The most ties that one search looks at before it is cut: about two seconds of work. */
export const WORK_LIMIT = 100_000_000;
/** The same for each search that finds out whether a looser question would help. */
const REMEDY_WORK_LIMIT = 10_000_000;

/** The answer `PartnershipPaths`. */
export interface PathsAnswer {
  paths: PathAnswer[];
  from: string[];
  to: string;
  nearness: () => Promise<number | null>;
  report: ReportAnswer;
}

/** The arguments of `partnershipPaths` that have a default, and it. */
export const PATH_DEFAULTS = { first: 5, maxTies: 4, alternatives: 'RANKED', hubs: 'DAMPEN' } as const;

/** Finds the best introductions to one organisation. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function partnershipPaths(
  question: PathQuestion,
  { graph, homeOrganisation }: QuestionContext,
): Promise<PathsAnswer> {
  const snapshot = graph.snapshot();
  const request = checkPathQuestion(snapshot, question, homeOrganisation);
  const { lens, search, excluded } = searchFor(snapshot, request);
  const kernel = request.alternatives === 'DISJOINT' ? 'disjointPaths' : 'bestPaths';
  const { first: _first, ...asked } = question;
  const { paths, complete } = await graph.run(kernel, lens, { ...search, workLimit: WORK_LIMIT });
  const note = pathNote(lens, request, paths.length, complete);
  const findsAny = async (looser: PathRequest): Promise<boolean> => {
    const { lens, search } = searchFor(snapshot, { ...looser, first: 1 });
    return (await graph.run('bestPaths', lens, { ...search, workLimit: REMEDY_WORK_LIMIT })).paths.length > 0;
  };
  const remedies = (): Promise<Help> =>
    findRemedies(request, note ? pathLoosenings(lens, request, note) : [], findsAny);
  const { ids } = snapshot.organisations;
  return {
    paths: paths.map((path, index) => pathAnswer(lens, path, index + 1, asked)),
    from: request.from.map((index) => textAt(ids, index)),
    to: textAt(ids, request.to),
    nearness: () => graph.run('nearness', lens, { ...search, workLimit: WORK_LIMIT }),
    report: searchReport(lens, { excluded, complete, note, remedies, uses: { REGION: request.viaRegions !== null } }),
  };
}

/** The lens and the arguments of the search that a question asks for, and the hubs it shuts out. */
function searchFor(snapshot: Snapshot, request: PathRequest) {
  const { from, to, first, maxTies, filter, model } = request;
  const { damping, excluded } = hubDamping(snapshot, model, request.hubs);
  const passable = passableFor(snapshot, request, excluded);
  return {
    lens: { snapshot, filter, model },
    search: { sources: from, target: to, first, maxTies, damping, passable },
    excluded,
  };
}

/** 1 for every organisation that the question lets a path pass through. */
function passableFor(snapshot: Snapshot, request: PathRequest, excluded: readonly number[]): Uint8Array {
  const { from, to, avoid, via, viaCountries, viaRegions, viaKinds } = request;
  const passable = selectOrganisations(
    snapshot,
    {
      ...ANY_ORGANISATION,
      ids: via,
      countries: viaCountries && flagsOf(snapshot.countries.ids.length, viaCountries),
      regions: viaRegions,
      kinds: viaKinds,
    },
    request.filter.asOf,
  );
  for (const index of [...from, to, ...avoid, ...excluded]) passable[index] = 0;
  return passable;
}
