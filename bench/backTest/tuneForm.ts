import { mean } from './bootstrap.ts';
import { evaluate, type Task } from './evaluate.ts';
import { lensOn, type Split } from './Split.ts';
import { CROWDINGS, PRODUCT_FORM, scorerOf, type SuggestionForm } from './SuggestionForm.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../src/network/Lens.ts';

const HALF_LIVES = [1, 2, 4, 8, 1000];
const SATURATIONS = [0.003, 0.01, 0.03, 0.1, 0.3, 1];
const PARTICIPANT_WEIGHTS = [0.4, 0.7, 1];
const POPULARITIES = [0, 0.25, 0.5, 1];
const CROWDING_NAMES = Object.keys(CROWDINGS).filter((name) => name in CROWDINGS) as (keyof typeof CROWDINGS)[];

/** The best of each, by the mean reciprocal rank of the first new partner. */
export interface TunedForms {
  /** The product's form with other numbers of its own. */
  numbers: SuggestionForm;
  /** The product's numbers in another form. */
  shape: SuggestionForm;
  /** Both. */
  both: SuggestionForm;
}

/** Tries a small grid on one task: first the model's numbers, then the shape of the sum under the contract's and under the best numbers. */
export function tuneForm(split: Split, task: Task): TunedForms {
  const models = HALF_LIVES.flatMap((halfLifeYears) =>
    SATURATIONS.map((saturation) => ({ ...DEFAULT_STRENGTH_MODEL, halfLifeYears, saturation })),
  );
  const coarse = bestForm(
    split,
    task,
    models.map((model) => ({ ...PRODUCT_FORM, model })),
  );
  const roles = PARTICIPANT_WEIGHTS.map((participantWeight) => ({ ...coarse.model, participantWeight }));
  const numbers = bestForm(
    split,
    task,
    roles.map((model) => ({ ...PRODUCT_FORM, model })),
  );
  return {
    numbers,
    shape: bestForm(split, task, shapesOf(PRODUCT_FORM)),
    both: bestForm(split, task, shapesOf(numbers)),
  };
}

function shapesOf(form: SuggestionForm): SuggestionForm[] {
  return CROWDING_NAMES.flatMap((crowding) => POPULARITIES.map((popularity) => ({ ...form, crowding, popularity })));
}

/** The first of the best. */
function bestForm(split: Split, task: Task, forms: readonly SuggestionForm[]): SuggestionForm {
  let best = PRODUCT_FORM;
  let most = -1;
  let lens = split.lens;
  for (const form of forms) {
    if (form.model !== lens.model) lens = lensOn(split.snapshot, split.period.after, form.model);
    const reached = mean(evaluate(task, scorerOf(split, form, lens)).reciprocals);
    if (reached > most) [best, most] = [form, reached];
  }
  return best;
}
