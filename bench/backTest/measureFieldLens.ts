import { appendTo } from '../../rules/appendTo.ts';
import { clustersOf, whoMet } from './askers.ts';
import { candidatesOf, type Ranks, ranksOf } from './rankings.ts';
import { sampleOf } from './sampleOf.ts';
import type { HiddenProject, Split } from './Split.ts';
import { PRODUCT_FORM, scorerOf } from './SuggestionForm.ts';
import { inLanes } from './walkLanes.ts';
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

/** The ranks of one asker's new partners. */
interface RanksOfMet {
  metInField: Ranks;
  metAnywhere: Ranks;
}

/** An organisation for whom something stands out, and those it met in projects of that field. */
interface FieldAsker {
  asker: number;
  within: WithinWorkArea;
  metInField: number[];
}

/** For each kind up to so many of those who met somebody new in a project of their own field. */
export function measureFieldLens(split: Split, most: number, seed: number): FieldLens[] {
  const byKind = chooseByKind(split, most, seed);
  const chosen = byKind.flatMap((kind) => kind.chosen);
  const inAll = rankFor(split, split.lens, chosen);
  const inField = rankInFields(split, chosen);
  return byKind.map(({ chosen: ofKind, ...counts }) => ({
    ...counts,
    ...bothOf(ofKind, inAll, inField),
    clusters: clustersOf(
      split,
      ofKind.map(({ asker }) => asker),
    ),
  }));
}

function chooseByKind(
  split: Split,
  most: number,
  seed: number,
): (Pick<FieldLens, 'kind' | 'of' | 'looked' | 'standsOut'> & { chosen: FieldAsker[] })[] {
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
    return { kind, of: all.length, looked, standsOut, chosen };
  });
}

/** The ranks of each asker over the ties of its own field. Those of one field share a lens: to build it takes longest. */
function rankInFields(split: Split, chosen: readonly FieldAsker[]): Map<FieldAsker, RanksOfMet> {
  const byArea = new Map<string, FieldAsker[]>();
  for (const one of chosen) appendTo(byArea, JSON.stringify(one.within.area), one);
  const { snapshot, filter, model } = split.lens;
  return new Map(
    [...byArea.values()].flatMap((alike) => {
      const key = { snapshot, filter: { ...filter, within: alike[0]!.within }, model };
      return [...rankFor(split, new BuiltLens(key, buildLens(key)), alike)];
    }),
  );
}

function rankFor(split: Split, lens: BuiltLens, askers: readonly FieldAsker[]): Map<FieldAsker, RanksOfMet> {
  const scorer = scorerOf(split, PRODUCT_FORM, lens);
  const ranks = new Map<FieldAsker, RanksOfMet>();
  for (const some of inLanes(askers))
    for (const [lane, scores] of scorer(some.map(({ asker }) => asker)).entries()) {
      const one = some[lane]!;
      const candidates = candidatesOf(split, one.asker);
      ranks.set(one, {
        metInField: ranksOf(scores, candidates, one.metInField),
        metAnywhere: ranksOf(scores, candidates, split.newPartners.get(one.asker)!),
      });
    }
  return ranks;
}

function bothOf(
  chosen: readonly FieldAsker[],
  all: Map<FieldAsker, RanksOfMet>,
  inField: Map<FieldAsker, RanksOfMet>,
): Record<keyof RanksOfMet, BothRanks> {
  const both = (met: keyof RanksOfMet): BothRanks => ({
    all: chosen.map((one) => all.get(one)![met]),
    inField: chosen.map((one) => inField.get(one)![met]),
  });
  return { metInField: both('metInField'), metAnywhere: both('metAnywhere') };
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
