import { evaluate, type Task } from './evaluate.ts';
import { type Scorer, scoreByCommonPartners } from './scoreByCommonPartners.ts';
import type { Split } from './Split.ts';
import { describeForm, PRODUCT_FORM, scorerOf, type SuggestionForm } from './SuggestionForm.ts';
import { qualityOf, type TunedForms } from './tuneForm.ts';
import { walkWithRestart } from './walkWithRestart.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../src/network/ties/Lens.ts';

const RESTARTS = [0.15, 0.3, 0.5];

/** A way to rank candidates, by name. */
export interface Method {
  name: string;
  scorer: Scorer;
}

/** The chance to go back at each step that is best on one task, without weights and with. */
export function tuneRestarts(split: Split, task: Task): { plain: number; weighted: number } {
  const best = (walk: (restart: number) => Scorer): number => {
    const reached = RESTARTS.map((restart) => qualityOf(evaluate(task, walk(restart))));
    return RESTARTS[reached.indexOf(Math.max(...reached))]!;
  };
  const { lens } = split;
  return {
    plain: best((restart) => walkWithRestart(lens, () => 1, restart)),
    weighted: best((restart) => walkWithRestart(lens, (place) => lens.strengths[place]!, restart)),
  };
}

/** The product's own form, others of its kind, and the one that was served before. */
export function ownMethods(split: Split, { numbers, shape }: TunedForms): Method[] {
  const { lens, snapshot } = split;
  const method = (name: string, form: SuggestionForm): Method => ({ name, scorer: scorerOf(split, form) });
  const ageless = { ...DEFAULT_STRENGTH_MODEL, halfLifeYears: 1000 };
  return [
    method('`suggestPartners`, the default model', PRODUCT_FORM),
    method('the same, age not counted (`halfLifeYears` 1000)', { ...PRODUCT_FORM, model: ageless }),
    method('the same, two ties only', { ...PRODUCT_FORM, threeTies: 0 }),
    method(`tuned numbers: ${describeForm(numbers)}`, numbers),
    method(`tuned form: ${describeForm(shape)}`, shape),
    {
      name: 'sum over common partners of strength * strength / ln(e + partners)',
      scorer: scoreByCommonPartners(lens, {
        tie: (place) => lens.strengths[place]!,
        crowding: (partner) => Math.log(Math.E + snapshot.partnerCounts[partner]!),
      }),
    },
  ];
}

/** The baselines from the literature. */
export function baselines(split: Split, restarts: { plain: number; weighted: number }): Method[] {
  const { lens } = split;
  const { length } = lens.snapshot.organisations.ids;
  const degrees = Float64Array.from({ length }, (_, o) => lens.rowEnd(o) - lens.rowStart(o));
  const unweighted = (crowding: (degree: number) => number): Scorer =>
    scoreByCommonPartners(lens, { tie: () => 1, crowding: (partner) => crowding(degrees[partner]!) });
  const strength = (place: number): number => lens.strengths[place]!;
  return [
    { name: 'common neighbours', scorer: unweighted(() => 1) },
    // A common neighbour has two at least.
    { name: 'Adamic-Adar', scorer: unweighted((degree) => Math.log(Math.max(2, degree))) },
    { name: 'resource allocation', scorer: unweighted((degree) => degree) },
    { name: 'preferential attachment', scorer: () => degrees },
    { name: `random walk, restart ${restarts.plain}`, scorer: walkWithRestart(lens, () => 1, restarts.plain) },
    {
      name: `random walk by strength, restart ${restarts.weighted}`,
      scorer: walkWithRestart(lens, strength, restarts.weighted),
    },
  ];
}
