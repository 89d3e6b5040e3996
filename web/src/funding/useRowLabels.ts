import type { KeyLabelFragment } from '../graphql/generated.ts';
import type { Language } from '../language/Language.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useKeyLabel } from './useKeyLabel.ts';

/** The frameworks by the beginning of their programmes' codes; others are told by that beginning. */
const FRAMEWORKS: Readonly<Record<string, Record<Language, string>>> = {
  HORIZON: { en: 'Horizon Europe', it: 'Orizzonte Europa' },
  H2020: { en: 'Horizon 2020', it: 'Orizzonte 2020' },
};

/** Gives the names of the keys of rows; programmes of one name are told apart by their framework. */
export function useRowLabels(
  rows: readonly { keys: readonly KeyLabelFragment[] }[],
): (key: KeyLabelFragment) => string {
  const labelOf = useKeyLabel();
  const language = useLanguage();
  const bearers = new Map<string, Set<string>>();
  for (const key of rows.flatMap(({ keys }) => keys)) {
    if (key.dimension !== 'PROGRAMME' || key.id === null) continue;
    const label = labelOf(key);
    bearers.set(label, (bearers.get(label) ?? new Set()).add(key.id));
  }
  return (key) => {
    const label = labelOf(key);
    if (key.dimension !== 'PROGRAMME' || key.id === null || (bearers.get(label)?.size ?? 0) < 2) return label;
    const [framework = key.id] = key.id.replace('programme:', '').split(/[.-]/);
    return `${label}, ${FRAMEWORKS[framework]?.[language] ?? framework}`;
  };
}
