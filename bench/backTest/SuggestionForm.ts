import { type Scorer, scoreByCommonPartners } from './scoreByCommonPartners.ts';
import { lensOn, type Split } from './Split.ts';
import { type BuiltLens, DEFAULT_STRENGTH_MODEL, type StrengthModel } from '../../src/network/Lens.ts';

/** What a common partner's word is divided by, of how many partners it has. The product's is LOG. */
export const CROWDINGS = {
  NONE: () => 1,
  LOG: (partners: number) => Math.log(Math.E + partners),
  ROOT: (partners: number) => Math.sqrt(1 + partners),
  LINEAR: (partners: number) => 1 + partners,
} satisfies Record<string, (partners: number) => number>;

/** A way to score suggestions: the product's own, and others of its kind. */
export interface SuggestionForm {
  model: StrengthModel;
  crowding: keyof typeof CROWDINGS;
  /** The score is multiplied by the candidate's number of partners to this power; 0 in the product. */
  popularity: number;
}

/** What `suggestPartners` does under the contract's defaults. */
export const PRODUCT_FORM: SuggestionForm = { model: DEFAULT_STRENGTH_MODEL, crowding: 'LOG', popularity: 0 };

/** Scores as that form says. `lens`: that of the form's model, where it is at hand. */
export function scorerOf(split: Split, form: SuggestionForm, lens = lensOfForm(split, form)): Scorer {
  const { partnerCounts } = split.snapshot;
  const crowding = CROWDINGS[form.crowding];
  const score = scoreByCommonPartners(lens, {
    tie: (place) => lens.strengths[place]!,
    crowding: (partner) => crowding(partnerCounts[partner]!),
  });
  if (form.popularity === 0) return score;
  const factors = Float64Array.from(partnerCounts, (partners) => partners ** form.popularity);
  return (organisation) => score(organisation).map((value, candidate) => value * factors[candidate]!);
}

function lensOfForm({ snapshot, period }: Split, { model }: SuggestionForm): BuiltLens {
  return lensOn(snapshot, period.after, model);
}

/** Its numbers in words, where they are not the contract's. */
export function describeForm({ model, crowding, popularity }: SuggestionForm): string {
  const usual = new Map(Object.entries(DEFAULT_STRENGTH_MODEL));
  const parts = Object.entries(model).flatMap(([name, value]) => (usual.get(name) === value ? [] : `${name} ${value}`));
  if (crowding !== 'LOG') parts.push(`divided by ${crowding}`);
  if (popularity > 0) parts.push(`times partners(candidate)^${popularity}`);
  return parts.length === 0 ? "the contract's defaults" : parts.join(', ');
}
