import type { LensKey } from '../../network/ties/Lens.ts';
import type { FoundPath } from '../../network/paths/PathSearch.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { digestOf } from '../askedId.ts';
import { explainPath } from '../explanation/explainPath.ts';
import type { Language } from '../explanation/Phrases.ts';
import { TieAnswer } from '../ties/TieAnswer.ts';

/** A `PartnershipPath`. */
export interface PathAnswer {
  id: string;
  rank: number;
  score: number;
  organisations: string[];
  ties: TieAnswer[];
  weakestTie: TieAnswer;
  explanation: (args: { language: Language }) => string;
}

/** Answers one path. `asked`: the conditions that its rank, score and ties follow from, as they were asked. */
export function pathAnswer(
  lens: LensKey,
  { organisations, score }: FoundPath,
  rank: number,
  asked: unknown,
): PathAnswer {
  const ids = organisations.map((index) => textAt(lens.snapshot.organisations.ids, index));
  const ties = organisations.slice(1).map((b, index) => new TieAnswer(lens, organisations[index]!, b));
  const weakestTie = ties.reduce((weakest, tie) => (tie.strength < weakest.strength ? tie : weakest));
  return {
    id: `path:${digestOf([ids, asked]).slice(0, 22)}`,
    rank,
    score,
    organisations: ids,
    ties,
    weakestTie,
    explanation: ({ language }) => explainPath({ ties: ties.map((tie) => tie.story(language)) }, language),
  };
}
