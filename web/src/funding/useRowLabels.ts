import { programmeNamed } from '../entity/programmeNamed.ts';
import { FrameworksDocument, type KeyLabelFragment } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { useKeyLabel } from './useKeyLabel.ts';

/** Gives the names of the keys of rows; programmes of one name are told apart by their framework. */
export function useRowLabels(
  rows: readonly { keys: readonly KeyLabelFragment[] }[],
): (key: KeyLabelFragment) => string {
  const labelOf = useKeyLabel();
  const nameOf = useNames();
  const bearers = new Map<string, Set<string>>();
  for (const key of rows.flatMap(({ keys }) => keys)) {
    if (key.dimension !== 'PROGRAMME' || key.id === null) continue;
    const label = labelOf(key);
    bearers.set(label, (bearers.get(label) ?? new Set()).add(key.id));
  }
  const alike = [...bearers.values()].filter(({ size }) => size > 1);
  const ids = [...new Set(alike.flatMap((programmes) => [...programmes].map(frameworkOf)))].sort();
  const { data } = useAnswer(FrameworksDocument, ids.length > 0 ? { ids } : null);
  return (key) => {
    const label = labelOf(key);
    if (key.dimension !== 'PROGRAMME' || key.id === null || (bearers.get(label)?.size ?? 0) < 2) return label;
    const id = frameworkOf(key.id);
    const framework = data?.programmes.find((one) => one.id === id);
    return `${label}, ${framework ? nameOf(programmeNamed(framework)) : codeOf(id)}`;
  };
}

/** The id of a programme's framework, with which its own begins: `programme:HORIZON` of `programme:HORIZON.2.1`. */
function frameworkOf(programme: string): string {
  return /^[^.-]*/.exec(programme)![0];
}

function codeOf(id: string): string {
  return id.replace('programme:', '');
}
