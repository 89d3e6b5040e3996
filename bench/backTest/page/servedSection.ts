import { bootstrap } from '../bootstrap.ts';
import type { Served } from '../measureServed.ts';
import { markdownTable, showCount, showEstimate, showOneIn } from '../printTable.ts';
import { type PageInput, yearOf } from './PageInput.ts';

/** The chance that a suggestion comes true, for organisations drawn whether they met anybody or not. */
export function servedSection({ cuts, about }: PageInput): string[] {
  const groups = cuts[0]!.served.map(({ name }) => name);
  const table = (cell: (served: Served) => string): string =>
    markdownTable(
      ['asked for', ...cuts.map(yearOf)],
      groups.map((group, at) => [group, ...cuts.map(({ served }) => cell(served[at]!))]),
    );
  return [
    '## The chance that a suggestion comes true',
    `Organisations drawn at random from all that had a partner on the day, whether they met anybody later or not. A \
suggestion of the first twenty came true when the two began a project together within ${about.years} years. One suggestion:`,
    table(({ made, true: came, clusters }) =>
      showOneIn(
        bootstrap(came, { of: made, clusters }),
        made.reduce((sum, one) => sum + one, 0),
      ),
    ),
    'At least one of the first twenty, and how many were asked for of how many there were:',
    table(({ true: came, clusters, of }) => {
      const any = showEstimate(
        bootstrap(
          came.map((count) => Number(count > 0)),
          { clusters },
        ),
      );
      return `${any} of ${showCount(came.length)} (${showCount(of)})`;
    }),
  ];
}
