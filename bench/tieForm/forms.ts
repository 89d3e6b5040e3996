import { SERVED_FORM, type TieForm } from './TieForm.ts';

/** A form with its name in the tables, and what it changes. */
export interface NamedForm {
  name: string;
  kind: 'served' | 'size' | 'ended' | 'both';
  form: TieForm;
}

/** The organisations beside oneself in a consortium of the usual size, ten. */
const USUAL = 9;

/** The form that is served first, then those that are tried: of division by size, and of what has ended. */
export const FORMS: readonly NamedForm[] = [
  { name: 'as served: (n - 1), half-life 4 years', kind: 'served', form: SERVED_FORM },
  ...[0.5, 0.75, 1.25, 1.5].map((power) => bySize(power, USUAL)),
  ...[0.5, 0.75, 1.25].map((power) => bySize(power, 1)),
  ...[0.5, 0.25].map((ended) => byEnd(ended, SERVED_FORM.halfLifeYears)),
  ...[2, 8].map((halfLifeYears) => byEnd(1, halfLifeYears)),
  byEnd(0.5, 8),
];

/** The division by size of one form with what another does to what has ended. */
export function bothOf(size: NamedForm, ended: NamedForm): NamedForm {
  const { power, pivot } = size.form;
  return { name: `${size.name}; ${ended.name}`, kind: 'both', form: { ...ended.form, power, pivot } };
}

function bySize(power: number, pivot: number): NamedForm {
  const form = { ...SERVED_FORM, power, pivot };
  return { name: `(n - 1) ^ ${power}, as served for n = ${pivot + 1}`, kind: 'size', form };
}

function byEnd(ended: number, halfLifeYears: number): NamedForm {
  const left = ended === 1 ? '' : `${ended} of it left on the day after its end, `;
  return {
    name: `${left}half-life ${halfLifeYears} years`,
    kind: 'ended',
    form: { ...SERVED_FORM, ended, halfLifeYears },
  };
}
