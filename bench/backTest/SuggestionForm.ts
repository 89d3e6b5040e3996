import type { Scorer } from './Scorer.ts';
import { lensOn, type Split } from './Split.ts';
import { fromLanes, toLanes, walkLanes } from './walkLanes.ts';
import { type BuiltLens, DEFAULT_STRENGTH_MODEL, type StrengthModel } from '../../src/network/ties/Lens.ts';

/**
 * A way to score suggestions by a walk that starts at an organisation, never comes back to it and goes on from tie to tie:
 * reach^popularity * (chance after two ties + threeTies * chance after three), where a tie is as likely as
 * strength^root, and reach is the sum of these over an organisation's own ties.
 */
export interface SuggestionForm {
  model: StrengthModel;
  root: number;
  threeTies: number;
  popularity: number;
}

/** The form of `suggestPartners` under the default model. */
export const PRODUCT_FORM: SuggestionForm = {
  model: DEFAULT_STRENGTH_MODEL,
  root: 0.5,
  threeTies: 4,
  popularity: 0.5,
};

/** Scores as that form says. `lens`: that of the form's model, where it is at hand. */
export function scorerOf(split: Split, form: SuggestionForm, lens = lensOfForm(split, form)): Scorer {
  const { starts, ends } = lens;
  const roots = lens.strengths.map((strength) => strength ** form.root);
  const reaches = Float64Array.from(starts, (start, row) => sumOf(roots, start, ends[row]!));
  const factors = reaches.map((reach) => reach ** form.popularity);
  return (organisations) => {
    const twos = organisations.map(afterTwoTies);
    if (form.threeTies > 0) {
      const three = fromLanes(walkLanes(lens, roots, reaches, toLanes(twos, starts.length)), twos.length);
      for (const [lane, two] of twos.entries()) addTo(two, three[lane]!, form.threeTies);
    }
    for (const two of twos) multiplyBy(two, factors);
    return twos;
  };

  function afterTwoTies(organisation: number): Float64Array {
    const start = new Float64Array(starts.length);
    start[organisation] = 1;
    return stepFromFew(stepFromFew(start, organisation), organisation);
  }

  /** From where the walk is, for there are few such. */
  function stepFromFew(here: Float64Array, from: number): Float64Array {
    const { others } = lens;
    const there = new Float64Array(here.length);
    for (let one = 0; one < here.length; one++) {
      if (here[one] === 0) continue;
      const share = here[one]! / reaches[one]!;
      const end = ends[one]!;
      for (let tie = starts[one]!; tie < end; tie++) there[others[tie]!]! += share * roots[tie]!;
    }
    there[from] = 0;
    return there;
  }
}

function addTo(sums: Float64Array, values: Float64Array, times: number): void {
  for (let place = 0; place < sums.length; place++) sums[place]! += times * values[place]!;
}

function multiplyBy(values: Float64Array, factors: Float64Array): void {
  for (let place = 0; place < values.length; place++) values[place]! *= factors[place]!;
}

function sumOf(values: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let place = start; place < end; place++) sum += values[place]!;
  return sum;
}

function lensOfForm({ snapshot, period }: Split, { model }: SuggestionForm): BuiltLens {
  return lensOn(snapshot, period.after, model);
}
