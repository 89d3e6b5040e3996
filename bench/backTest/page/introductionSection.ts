import { bootstrap, type Estimate } from '../bootstrap.ts';
import type { Introductions, IntroductionTest } from '../measureIntroductions.ts';
import { markdownTable, showCount, showEstimate } from '../printTable.ts';
import { type PageInput, yearOf } from './PageInput.ts';

/** Do those whom we name as go-betweens bring people together? */
export function introductionSection({ cuts }: PageInput): string[] {
  const names = cuts[0]!.introductions.methods.map(({ name }) => name);
  const table = (column: (test: Introductions) => ArrayLike<number>): string =>
    markdownTable(
      ['the go-between', ...cuts.map(yearOf)],
      names.map((name, at) => [
        name,
        ...cuts.map(({ introductions }) => showEstimate(estimateOf(introductions, column(introductions.methods[at]!)))),
      ]),
    );
  return [
    '## The introduction test',
    `Two organisations that were known and not tied on the day meet for the first time in a hidden project: is the \
go-between that we would have named in that project too? Up to 30 pairs of a project, each project once: ${cuts
      .map(
        (cut) =>
          `${yearOf(cut)}: ${showCount(cut.introductions.clusters.length)} pairs of ${showCount(cut.introductions.projects)} projects \
(${showCount(cut.introductions.withoutCommonPartner)} more pairs had no common partner)`,
      )
      .join('; ')}. A bracket is drawn by project.`,
    'The one named first was in the project:',
    table(({ first }) => first),
    'One of the three named first:',
    table(({ amongThree }) => amongThree),
    'Some are in many projects, whoever meets in them. The one named first was in another hidden project that neither of the \
two is in, under the same parts of the programmes and of about the same size (within 10 %, or one organisation):',
    table(({ elsewhere }) => elsewhere),
    'The difference of the first table and the last, on the pairs that have such a project: by how much more often it is \
where the two meet. This alone is the proof that triangles close.',
    table(({ first, elsewhere }) => first.map((value, pair) => value - elsewhere[pair]!)),
  ];
}

/** Without the pairs that have no value. */
function estimateOf({ clusters }: IntroductionTest, values: ArrayLike<number>): Estimate {
  const known = Array.from(values).flatMap((value, pair) => (Number.isNaN(value) ? [] : [pair]));
  return bootstrap(
    known.map((pair) => values[pair]!),
    { clusters: known.map((pair) => clusters[pair]!) },
  );
}
