import type { LensKey } from '../../network/ties/Lens.ts';
import type { FoundPath } from '../../network/paths/PathSearch.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { digestOf } from '../askedId.ts';
import { explainPath } from '../explanation/explainPath.ts';
import { type ExplanationPart, explanationParts } from '../explanation/explanationParts.ts';
import type { Language } from '../explanation/Phrases.ts';
import type { StrengthLevel } from '../generated.ts';
import { strengthLevel } from '../ties/strengthLevel.ts';
import { TieAnswer } from '../ties/TieAnswer.ts';

/** A `PartnershipPath`. */
export interface PathAnswer {
  id: string;
  rank: number;
  score: number;
  scoreLevel: StrengthLevel;
  organisations: string[];
  ties: TieAnswer[];
  weakestTie: TieAnswer;
  explanation: (args: { language: Language }) => string;
  explanationParts: (args: { language: Language }) => ExplanationPart[];
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
  const explain = (language: Language): string =>
    explainPath({ ties: ties.map((tie) => tie.story(language)) }, language);
  return {
    id: `path:${digestOf([ids, asked]).slice(0, 22)}`,
    rank,
    score,
    scoreLevel: strengthLevel(score),
    organisations: ids,
    ties,
    weakestTie,
    explanation: ({ language }) => explain(language),
    explanationParts: ({ language }) =>
      explanationParts(
        explain(language),
        ties.flatMap((tie) => tie.names(language)),
      ),
  };
}
