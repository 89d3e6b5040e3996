import { useTranslation } from 'react-i18next';
import { Tick } from '../controls/Tick.tsx';
import { WorkArea } from '../findAWay/WorkArea.tsx';
import { useKeptWords } from '../kept/useKeptWords.ts';
import { useGroupWords } from './useGroupWords.ts';
import type { NamedCondition } from './useGroupNames.ts';

interface TickProps {
  inField: boolean;
  conditions: readonly NamedCondition[];
  /** True where one looks from others than home. */
  isTheirs?: boolean;
  onChange: (inField: boolean) => void;
}

/** A box to tick: only work in the fields chosen counts, or where none is chosen, in the own field. */
export function FieldTick({ inField, conditions, isTheirs = false, onChange }: TickProps) {
  const { t } = useTranslation();
  const own = useKeptWords();
  const group = useGroupWords();
  const ofWhom = isTheirs ? own('newTo.inField') : t('opening.inOurField');
  const count = fieldsOf(conditions).length;
  return <Tick label={count > 0 ? group('inChosen', { count }) : ofWhom} chosen={inField} onChange={onChange} />;
}

interface SaidProps {
  conditions: readonly NamedCondition[];
  area: Parameters<typeof WorkArea>[0]['area'] | null;
  isTheirs?: boolean;
  /** True where nobody is reached so, and work in every field counts after all. */
  isNobody?: boolean;
}

/** Tells over work in which field ties count. */
export function FieldSaid({ conditions, area, isTheirs = false, isNobody = false }: SaidProps) {
  const own = useKeptWords();
  const group = useGroupWords();
  const fields = fieldsOf(conditions);
  const names = fields.join(', ');
  if (isNobody) return <p>{group('nobody', { names, count: fields.length })}</p>;
  if (fields.length > 0) return <p className="quiet">{group('chosen', { names })}</p>;
  return area && <WorkArea area={area} {...(isTheirs && { say: (names) => own('newTo.field', { names }) })} />;
}

function fieldsOf(conditions: readonly NamedCondition[]): string[] {
  return conditions.filter(({ key }) => key === 'fields').map(({ name }) => name);
}
