import { useTranslation } from 'react-i18next';
import { Choice } from '../controls/Choice.tsx';
import { DayField } from '../controls/DayField.tsx';
import { FieldPicker } from '../controls/FieldPicker.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useFormat } from '../language/useFormat.ts';
import { type ExploreQuestion, SIZES } from './ExploreQuestion.ts';
import panel from '../controls/panel.module.css';
import { useExploreWords } from './useExploreWords.ts';

interface Props {
  question: ExploreQuestion;
  onChange: (part: Partial<ExploreQuestion>) => void;
}

/** The conditions of the neighbourhood: how many partners, which work counts, and as of which day. */
export function ExploreConditions({ question, onChange }: Props) {
  const { t } = useTranslation();
  const words = useExploreWords();
  const { number } = useFormat();
  const { partners, runningOnly, asOf, fields } = question;
  return (
    <div className={`${panel.panel} no-print`}>
      <Choice
        label={words('partners')}
        chosen={String(partners)}
        choices={SIZES.map((size) => ({ id: String(size), name: number(size) }))}
        onChoose={(size) => onChange({ partners: Number(size) })}
      />
      <DayField label={t('conditions.asOf')} day={asOf} onChange={(day) => onChange({ asOf: day })} />
      <FieldPicker label={words('fields')} chosen={fields} onChange={(chosen) => onChange({ fields: chosen })} />
      <Tick label={t('conditions.running')} chosen={runningOnly} onChange={(is) => onChange({ runningOnly: is })} />
    </div>
  );
}
