import { createHash } from 'node:crypto';
import { bestPaths } from '../network/bestPaths.ts';
import { hubDamping } from '../network/hubDamping.ts';
import { disjointPaths } from '../network/disjointPaths.ts';
import type { Lens } from '../network/Lens.ts';
import type { FoundPath } from '../network/PathSearch.ts';
import type { Snapshot } from '../network/Snapshot.ts';
import { checkPathQuestion, type PathQuestion, type PathRequest } from './checkPathQuestion.ts';
import type { CurrentGraph } from './CurrentGraph.ts';
import { pathNote } from './pathNote.ts';
import { type ReportAnswer, searchReport } from './searchReport.ts';
import { type TieAnswer, tieAnswer } from './tieAnswer.ts';

/** How many ties one search may look at before it is cut: about two seconds of work. */
const WORK_LIMIT = 100_000_000;

/** The contract's `PartnershipPaths`, entities by id. */
export interface PathsAnswer {
  paths: PathAnswer[];
  from: string[];
  to: string;
  report: ReportAnswer;
}

/** The contract's `PartnershipPath`, entities by id. */
export interface PathAnswer {
  id: string;
  rank: number;
  score: number;
  organisations: string[];
  ties: TieAnswer[];
  weakestTie: TieAnswer;
}

/** The best introductions to one organisation. Throws BAD_USER_INPUT and NOT_FOUND. */
export function partnershipPaths(graph: CurrentGraph, question: PathQuestion, home: string): PathsAnswer {
  const snapshot = graph.snapshot();
  const request = checkPathQuestion(snapshot, question, home);
  const lens = graph.lens(snapshot, request.filter, request.model);
  const { damping, excluded } = hubDamping(snapshot, request.model, request.hubs);
  const search = request.alternatives === 'DISJOINT' ? disjointPaths : bestPaths;
  const { paths, complete } = search(lens, {
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
    from: request.from.map((index) => ids[index]!),
    to: ids[request.to]!,
    report: searchReport(lens, { excluded, complete, note }),
  };
}

/** 1 for every organisation that the question lets a path pass through. */
function passableFor({ organisations }: Snapshot, request: PathRequest, excluded: readonly number[]): Uint8Array {
  const { from, to, avoid, viaCountries, viaKinds } = request;
  const passable = new Uint8Array(organisations.ids.length).fill(1);
  if (viaCountries || viaKinds) {
    const countries = viaCountries && new Set(viaCountries);
    organisations.kinds.forEach((kind, index) => {
      const rightCountry = !countries || countries.has(organisations.countries[index]!);
      const rightKind = !viaKinds || (kind !== null && viaKinds.includes(kind));
      if (!rightCountry || !rightKind) passable[index] = 0;
    });
  }
  for (const index of [...from, to, ...avoid, ...excluded]) passable[index] = 0;
  return passable;
}

/** One path as it is answered. */
function pathAnswer(lens: Lens, { organisations, score }: FoundPath, rank: number): PathAnswer {
  const ids = organisations.map((index) => lens.snapshot.organisations.ids[index]!);
  const ties = organisations.slice(1).map((b, index) => tieAnswer(lens, organisations[index]!, b));
  const weakestTie = ties.reduce((weakest, tie) => (tie.strength < weakest.strength ? tie : weakest));
  return { id: pathId(ids), rank, score, organisations: ids, ties, weakestTie };
}

function pathId(ids: readonly string[]): string {
  return `path:${createHash('sha256').update(ids.join('\0')).digest('base64url').slice(0, 22)}`;
}
