import { clustersOf, whoMet } from './askers.ts';
import { candidatesOf, type Ranks, ranksOf } from './rankings.ts';
import { sampleOf } from './sampleOf.ts';
import type { HiddenProject, Split } from './Split.ts';
import { PRODUCT_FORM, scorerOf } from './SuggestionForm.ts';
import { buildLens } from '../../src/network/ties/buildLens.ts';
import { BuiltLens } from '../../src/network/ties/Lens.ts';
import { isEmpty, type WithinWorkArea, withinWorkArea, workAreaOf } from '../../src/network/ties/workArea.ts';
import { ORGANISATION_KINDS } from '../../rules/vocabulary.ts';

/** The ranks of the first right one with all ties, and with those of the asker's own field alone. */
interface BothRanks {
  all: Ranks[];
  inField: Ranks[];
}

/** Suggestions for organisations of one kind with and without `inFieldOf` themselves. */
export interface FieldLens {
  kind: string;
  /** The organisations that met somebody new; those of them, in the order drawn, looked at until there were enough; and those of these for whom something stands out. */
  of: number;
  looked: number;
  standsOut: number;
  /** For the new partners met in projects of the field, and for all that they met. One entry for each asker. */
  metInField: BothRanks;
  metAnywhere: BothRanks;
  clusters: Int32Array;
}

/** An organisation for whom something stands out, and those it met in projects of that field. */
interface FieldAsker {
  asker: number;
  within: WithinWorkArea;
  metInField: number[];
}

/** For each kind up to so many of those who met somebody new in a project of their own field. */
export function measureFieldLens(split: Split, most: number, seed: number): FieldLens[] {
  const { kinds } = split.snapshot.organisations;
  const met = whoMet(split);
  return ORGANISATION_KINDS.map((kind, index) => {
    const all = met.filter((one) => kinds[one] === index);
    // In an order drawn by chance, not that of ids.
    const drawn = sampleOf(all, all.length, seed);
    const chosen: FieldAsker[] = [];
    let [looked, standsOut] = [0, 0];
    for (const asker of drawn) {
      if (chosen.length === most) break;
      looked++;
      const area = workAreaOf(split.snapshot, [asker], split.lens.filter.asOf);
      if (isEmpty(area)) continue;
      standsOut++;
      const within = withinWorkArea(split.snapshot, area);
      const metInField = metWithin(split, asker, within);
      if (metInField.length > 0) chosen.push({ asker, within, metInField });
    }
    return { kind, of: all.length, looked, standsOut, ...ranksOfBoth(split, chosen) };
  });
}

function ranksOfBoth(
  split: Split,
  chosen: readonly FieldAsker[],
): Omit<FieldLens, 'kind' | 'of' | 'looked' | 'standsOut'> {
  const metInField: BothRanks = { all: [], inField: [] };
  const metAnywhere: BothRanks = { all: [], inField: [] };
  const ofAll = scorerOf(split, PRODUCT_FORM, split.lens);
  for (const { asker, within, metInField: right } of chosen) {
    const { snapshot, filter, model } = split.lens;
    const key = { snapshot, filter: { ...filter, within }, model };
    const ofField = scorerOf(split, PRODUCT_FORM, new BuiltLens(key, buildLens(key)));
    const candidates = candidatesOf(split, asker);
    for (const [scorer, where] of [
      [ofAll, 'all'],
      [ofField, 'inField'],
    ] as const) {
      const scores = scorer([asker])[0]!;
      metInField[where].push(ranksOf(scores, candidates, right));
      metAnywhere[where].push(ranksOf(scores, candidates, split.newPartners.get(asker)!));
    }
  }
  return {
    metInField,
    metAnywhere,
    clusters: clustersOf(
      split,
      chosen.map(({ asker }) => asker),
    ),
  };
}

/** The new partners met in hidden projects within an area. */
function metWithin({ hidden, hiddenOf, newPartners }: Split, asker: number, within: WithinWorkArea): number[] {
  const isNew = new Set(newPartners.get(asker));
  const there = hiddenOf.get(asker)!.filter((project) => isWithin(hidden[project]!, within));
  return [...new Set(there.flatMap((project) => hidden[project]!.members))].filter((one) => isNew.has(one));
}

function isWithin(project: HiddenProject, { fields, programmes }: WithinWorkArea): boolean {
  return project.fields.some((one) => fields[one] === 1) || project.programmes.some((one) => programmes[one] === 1);
}
