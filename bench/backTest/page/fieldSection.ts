import { HUB } from '../askers.ts';
import { bootstrap } from '../bootstrap.ts';
import type { FieldLens } from '../measureFieldLens.ts';
import { hitsOf } from '../measureMethods.ts';
import { markdownTable, showCount, showEstimate } from '../printTable.ts';
import type { Ranks } from '../rankings.ts';
import { type PageInput, yearOf } from './PageInput.ts';

/** Suggestions over the ties of one's own field alone, beside those over all ties. */
export function fieldSection({ cuts }: PageInput): string[] {
  return [
    "## Suggestions in one's own field",
    `\`collaborations.inFieldOf\` lets only projects count that lie in what an organisation works on. Asked for by organisations of \
each kind that met somebody new in a project of their own field; among all that they were not tied to. Hit rates at 20, and \
what the field adds, paired by organisation. Before Horizon Europe fields are not on record: those cuts are left out.`,
    ...cuts.flatMap((cut) => {
      const { fieldLens } = cut;
      return fieldLens === null ? [] : [`### ${yearOf(cut)}`, ...tablesOf(fieldLens)];
    }),
  ];
}

function tablesOf(lenses: readonly FieldLens[]): string[] {
  const together = { kind: 'all of these' };
  const table = (met: 'metInField' | 'metAnywhere', which: keyof Ranks): string =>
    markdownTable(
      [TITLES[`${met} ${which}`], 'asked for', 'over all ties', 'in its field', 'the field adds'],
      [...lenses.map((lens) => [lens]), [...lenses]].map((some) => {
        const { asked, ofAll, inField, clusters } = hitsIn(some, met, which);
        const estimate = (values: Float64Array): string => showEstimate(bootstrap(values, { clusters }));
        return [
          some.length > 1 ? together.kind : readable(some[0]!.kind),
          showCount(asked),
          ...[ofAll, inField, inField.map((hit, one) => hit - ofAll[one]!)].map(estimate),
        ];
      }),
    );
  return [
    `Something stood out for ${lenses
      .map(({ kind, looked, standsOut }) => `${showCount(standsOut)} of ${showCount(looked)} (${readable(kind)})`)
      .join(', ')} of those that met somebody and were looked at.`,
    table('metInField', 'all'),
    table('metInField', 'few'),
    table('metAnywhere', 'all'),
    table('metAnywhere', 'few'),
  ];
}

const TITLES = {
  'metInField all': 'met in projects of the field',
  'metInField few': `met there, candidates with fewer than ${HUB} partners`,
  'metAnywhere all': 'met in any project',
  'metAnywhere few': `met in any, candidates with fewer than ${HUB} partners`,
};

/** By organisation, of those that met such a one. */
function hitsIn(lenses: readonly FieldLens[], met: 'metInField' | 'metAnywhere', which: keyof Ranks) {
  const ranks = (where: 'all' | 'inField'): number[] =>
    lenses.flatMap((lens) => lens[met][where].map((one) => one[which]));
  const known = ranks('all').flatMap((rank, at) => (Number.isNaN(rank) ? [] : [at]));
  const pick = (values: ArrayLike<number>): Float64Array => Float64Array.from(known, (at) => values[at]!);
  return {
    asked: known.length,
    ofAll: pick(hitsOf(ranks('all'))),
    inField: pick(hitsOf(ranks('inField'))),
    clusters: pick(lenses.flatMap(({ clusters }) => [...clusters])),
  };
}

function readable(kind: string): string {
  return kind.toLowerCase().replaceAll('_', ' ');
}
