import { mean } from './bootstrap.ts';
import { evaluate, type Results, type Task } from './evaluate.ts';
import { lensOn, type Split } from './Split.ts';
import { PRODUCT_FORM, scorerOf, type SuggestionForm } from './SuggestionForm.ts';
import { DEFAULT_STRENGTH_MODEL } from '../../src/network/ties/Lens.ts';

const HALF_LIVES = [1, 2, 4, 8, 1000];
const SATURATIONS = [0.03, 0.1, 0.3];
const ROOTS = [0.4, 0.5, 0.6, 1];
const THREE_TIES = [0, 1, 4, 10];
const POPULARITIES = [0, 0.25, 0.5, 0.75];

/** The best of each, by the product of hit rate, reciprocal rank and AUC. */
export interface TunedForms {
  /** The product's form with other numbers of the model. */
  numbers: SuggestionForm;
  /** The product's model in another form. */
  shape: SuggestionForm;
}

/** Tries a grid on one task: the form of the walk under the default model, and the model's numbers in the product's form. */
export function tuneForm(split: Split, task: Task): TunedForms {
  const models = HALF_LIVES.flatMap((halfLifeYears) =>
    SATURATIONS.map((saturation) => ({ ...DEFAULT_STRENGTH_MODEL, halfLifeYears, saturation })),
  );
  const shapes = ROOTS.flatMap((root) =>
    THREE_TIES.flatMap((threeTies) => POPULARITIES.map((popularity) => ({ root, threeTies, popularity }))),
  );
  return {
    numbers: bestForm(
      split,
      task,
      models.map((model) => ({ ...PRODUCT_FORM, model })),
    ),
    shape: bestForm(
      split,
      task,
      shapes.map((shape) => ({ ...PRODUCT_FORM, ...shape })),
    ),
  };
}

/** The first of the best. */
function bestForm(split: Split, task: Task, forms: readonly SuggestionForm[]): SuggestionForm {
  let best = PRODUCT_FORM;
  let most = -1;
  let lens = split.lens;
  for (const form of forms) {
    if (form.model !== lens.model) lens = lensOn(split.snapshot, split.period.after, form.model);
    const reached = qualityOf(evaluate(task, scorerOf(split, form, lens)));
    if (reached > most) [best, most] = [form, reached];
  }
  return best;
}

/** One number for three, in which the same share more of any counts the same. */
export function qualityOf({ hits, reciprocals, aucs }: Results): number {
  return mean(hits) * mean(reciprocals) * mean(aucs);
}
