import { useTranslation } from 'react-i18next';

/** The work that ties count: in some fields, in the own field, under other conditions, or all. */
export interface Lens {
  fields?: readonly string[];
  inField?: boolean;
  isNarrowed?: boolean;
}

/** Says over which work a strength is: `in our field`, `in the field chosen`, `over all projects`. `isTheirs`: looked at from others than home. */
export function useLensWords(): (lens: Lens, isTheirs?: boolean) => string {
  const { t } = useTranslation();
  return ({ fields = [], inField = false, isNarrowed = false }, isTheirs = false) => {
    if (isNarrowed) return t('strength.lens.narrowed');
    if (fields.length > 0) return t('strength.lens.chosen', { count: fields.length });
    if (!inField) return t('strength.lens.all');
    return t(isTheirs ? 'strength.lens.theirs' : 'strength.lens.ours');
  };
}
