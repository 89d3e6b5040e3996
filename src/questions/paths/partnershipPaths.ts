import { hubDamping } from '../../network/ties/hubDamping.ts';
import { ANY_ORGANISATION, selectOrganisations } from '../../network/groups/selectOrganisations.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { checkPathQuestion, type PathQuestion, type PathRequest } from './checkPathQuestion.ts';
import type { QuestionContext } from '../QuestionContext.ts';
import { type PathAnswer, pathAnswer } from './pathAnswer.ts';
import { pathNote } from './pathNote.ts';
import { flagsOf } from '../arguments/resolveIds.ts';
import { type ReportAnswer, searchReport } from '../ties/searchReport.ts';

/** The most ties that one search looks at before it is cut: about two seconds of work. */
export const WORK_LIMIT = 100_000_000;

/** The answer `PartnershipPaths`. */
export interface PathsAnswer {
  paths: PathAnswer[];
  from: string[];
  to: string;
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
  const lens = { snapshot, filter: request.filter, model: request.model };
  const { damping, excluded } = hubDamping(snapshot, request.model, request.hubs);
  const kernel = request.alternatives === 'DISJOINT' ? 'disjointPaths' : 'bestPaths';
  const { paths, complete } = await graph.run(kernel, lens, {
    sources: request.from,
    target: request.to,
    first: request.first,
    maxTies: request.maxTies,
    damping,
    passable: passableFor(snapshot, request, excluded),
    workLimit: WORK_LIMIT,
  });
  const note = pathNote(lens, request, paths.length, complete);
  const { ids } = snapshot.organisations;
  return {
    paths: paths.map((path, index) => pathAnswer(lens, path, index + 1)),
    from: request.from.map((index) => textAt(ids, index)),
    to: textAt(ids, request.to),
    report: searchReport(lens, { excluded, complete, note }),
  };
}

/** 1 for every organisation that the question lets a path pass through. */
function passableFor(snapshot: Snapshot, request: PathRequest, excluded: readonly number[]): Uint8Array {
  const { from, to, avoid, viaCountries, viaRegions, viaKinds } = request;
  const passable = selectOrganisations(
    snapshot,
    {
      ...ANY_ORGANISATION,
      countries: viaCountries && flagsOf(snapshot.countries.ids.length, viaCountries),
      regions: viaRegions,
      kinds: viaKinds,
    },
    request.filter.asOf,
  );
  for (const index of [...from, to, ...avoid, ...excluded]) passable[index] = 0;
  return passable;
}
