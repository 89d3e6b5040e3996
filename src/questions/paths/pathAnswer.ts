import { createHash } from 'node:crypto';
import type { LensKey } from '../../network/ties/Lens.ts';
import type { FoundPath } from '../../network/paths/PathSearch.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { type TieAnswer, tieAnswer } from '../ties/tieAnswer.ts';

/** The contract's `PartnershipPath`, entities by id. */
export interface PathAnswer {
  id: string;
  rank: number;
  score: number;
  organisations: string[];
  ties: TieAnswer[];
  weakestTie: TieAnswer;
}

/** One path as it is answered. */
export function pathAnswer(lens: LensKey, { organisations, score }: FoundPath, rank: number): PathAnswer {
  const ids = organisations.map((index) => textAt(lens.snapshot.organisations.ids, index));
  const ties = organisations.slice(1).map((b, index) => tieAnswer(lens, organisations[index]!, b));
  const weakestTie = ties.reduce((weakest, tie) => (tie.strength < weakest.strength ? tie : weakest));
  return { id: pathId(ids), rank, score, organisations: ids, ties, weakestTie };
}

function pathId(ids: readonly string[]): string {
  return `path:${createHash('sha256').update(ids.join('\0')).digest('base64url').slice(0, 22)}`;
}
