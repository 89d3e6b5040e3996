import type { LikelihoodFit } from '../fitLikelihood.ts';
import { markdownTable, showCount, showEstimate } from '../printTable.ts';
import { LIKELIHOOD_BANDS } from '../../../src/network/suggestions/likelihoodOf.ts';

const NUMBERS = ['for all', 'ln(1 + its partners)', 'ln(1 + their partners)', 'ln(1 + common partners)', 'ln(score)'];

/** The bands of likelihood: said and true. */
export function likelihoodSection(fit: LikelihoodFit): string[] {
  const { fittedOn, checkedOn, years, coefficients, bands, reliability } = fit;
  const cuts = [...fittedOn, ...checkedOn];
  const at = (cut: string, band: string) => reliability.find((one) => one.cut === cut && one.band === band)!;
  return [
    '## How likely a suggestion is to come true',
    `\`PartnerSuggestion.likelihood\` puts a suggestion into one of four bands by a logistic regression on four numbers, fitted \
on what came after ${fittedOn.join(' and ')} and checked on ${checkedOn.join(' and ')}: the first twenty suggestions of each \
organisation of the section above, and the first twenty of those with fewer than 200 partners. "At least 1 in N within \
${years} years" is the roundest N that the lower end of the interval allows on every one of these days, so that where the regression was \
too sure of later years it is capped. It is told for the first twenty suggestions of one organisation, of no narrower choice.`,
    markdownTable(
      ['a number', 'what it counts'],
      NUMBERS.map((name, place) => [name, coefficients[place]!.toFixed(4)]),
    ),
    'The chance that was said on average, the share that came true with its interval, and of how many suggestions:',
    markdownTable(
      ['band', 'told', ...cuts],
      LIKELIHOOD_BANDS.map((band, place) => {
        const { from, atLeastOneIn } = bands[place]!;
        return [
          `${band} (a chance of ${from} or more)`,
          atLeastOneIn === null ? 'less' : `at least 1 in ${atLeastOneIn}`,
          ...cuts.map((cut) => {
            const { said, true: mean, low, high, of } = at(cut, band);
            return of === 0 ? '-' : `${said.toFixed(3)}, ${showEstimate({ mean, low, high })} of ${showCount(of)}`;
          }),
        ];
      }),
    ),
  ];
}
