import { bothOf, type NamedForm } from './forms.ts';
import { estimateOf, type FormOutcomes } from './measureForm.ts';

/** A form and what was measured under it. */
export interface MeasuredForm extends NamedForm {
  outcomes: FormOutcomes;
}

/** The measures that decide, each once: the introduction test by its excess. */
export const DECIDING = ['excess', 'nearer', 'few'] as const;

/** The form that is served, the best division by size, the best of what has ended, and both together. */
export function chooseForms(measured: readonly MeasuredForm[]): NamedForm[] {
  const served = measured.find(({ kind }) => kind === 'served')!;
  const bestOf = (wanted: NamedForm['kind']): MeasuredForm =>
    measured.filter(({ kind }) => kind === wanted).reduce((best, one) => (gain(one) > gain(best) ? one : best));
  const [size, ended] = [bestOf('size'), bestOf('ended')];
  return [served, size, ended, bothOf(size, ended)].map(({ name, kind, form }) => ({ name, kind, form }));

  /** The differences from the form served, each in widths of its interval, added up. */
  function gain({ outcomes }: MeasuredForm): number {
    return DECIDING.reduce((sum, measure) => {
      const { mean, low, high } = estimateOf(outcomes[measure], served.outcomes[measure]);
      return sum + (high > low ? mean / (high - low) : 0);
    }, 0);
  }
}

/** The measures in which a form is better than the one served, with an interval above 0, on every cut. `byCut`: under the form, and as served. */
export function provenOn(byCut: readonly { one: FormOutcomes; served: FormOutcomes }[]): (typeof DECIDING)[number][] {
  return DECIDING.filter((measure) =>
    byCut.every(({ one, served }) => estimateOf(one[measure], served[measure]).low > 0),
  );
}
