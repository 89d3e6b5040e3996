import { useTranslation } from 'react-i18next';
import { Choice } from '../controls/Choice.tsx';
import { CountryPicker } from '../controls/CountryPicker.tsx';
import { DayField } from '../controls/DayField.tsx';
import { FieldPicker } from '../controls/FieldPicker.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { ProgrammePicker } from '../controls/ProgrammePicker.tsx';
import { Tick } from '../controls/Tick.tsx';
import { Ticks } from '../controls/Ticks.tsx';
import type { CountryPickerFragment } from '../graphql/generated.ts';
import { useFieldWords } from './useFieldWords.ts';
import type { ChangeQuestion } from './useWayQuestion.ts';
import { KINDS, WORK, type WayQuestion } from './WayQuestion.ts';
import panel from '../controls/panel.module.css';

interface Props {
  question: WayQuestion;
  onChange: ChangeQuestion;
  countries: readonly CountryPickerFragment[];
}

/** The less usual conditions: through whom, over what, on which day. */
export function MoreConditions(props: Props) {
  return (
    <div className={panel.panel}>
      <ThroughWhom {...props} />
      <OverWhat {...props} />
    </div>
  );
}

function ThroughWhom({ question, onChange, countries }: Props) {
  const { t } = useTranslation();
  const { hubs, avoid, only, from, to } = question;
  const isEnd = (id: string) => id === to || from.includes(id);
  return (
    <>
      <OrganisationPicker
        label={t('conditions.only')}
        placeholder={t('ways.reachHint')}
        chosen=""
        onChoose={(id) => {
          const others = avoid.filter((one) => one !== id);
          if (!isEnd(id)) onChange({ only: [...new Set([...only, id])], avoid: others });
        }}
      />
      <OrganisationPicker
        label={t('conditions.avoid')}
        placeholder={t('ways.reachHint')}
        chosen=""
        onChoose={(id) => {
          const others = only.filter((one) => one !== id);
          if (!isEnd(id)) onChange({ avoid: [...new Set([...avoid, id])], only: others });
        }}
      />
      <CountryPicker
        label={t('conditions.countries')}
        countries={countries}
        chosen={question.countries}
        onChange={(codes) => onChange({ countries: codes })}
      />
      <OfKinds question={question} onChange={onChange} />
      <Choice
        label={t('conditions.hubs')}
        chosen={hubs}
        choices={[
          { id: 'DAMPEN', name: t('conditions.hubsDampen') },
          { id: 'ALLOW', name: t('conditions.hubsAllow') },
          { id: 'EXCLUDE', name: t('conditions.hubsExclude') },
        ]}
        onChoose={(policy) => onChange({ hubs: policy })}
      />
    </>
  );
}

function OfKinds({ question: { kinds, noPublic }, onChange }: Omit<Props, 'countries'>) {
  const { t } = useTranslation();
  const choices = KINDS.map((kind) => ({
    ...{ id: kind, name: t(`organisationKind.${kind}`) },
    off: kind === 'PUBLIC_BODY' && noPublic ? t('conditions.publicOff') : undefined,
  }));
  return (
    <Ticks
      label={t('conditions.kinds')}
      choices={choices}
      chosen={kinds}
      onChange={(chosen) => onChange({ kinds: chosen })}
    />
  );
}

function OverWhat({ question, onChange }: Props) {
  const { t } = useTranslation();
  const fieldWords = useFieldWords(question);
  const { fields, programmes, work, asOf, inField } = question;
  return (
    <>
      <Tick chosen={inField} onChange={(is) => onChange({ inField: is })} label={fieldWords} />
      <FieldPicker label={t('conditions.fields')} chosen={fields} onChange={(chosen) => onChange({ fields: chosen })} />
      <ProgrammePicker
        label={t('conditions.programmes')}
        chosen={programmes}
        onChange={(chosen) => onChange({ programmes: chosen })}
      />
      <Ticks
        label={t('conditions.work')}
        choices={WORK.map((kind) => ({ id: kind, name: t(`conditions.workOf.${kind}`) }))}
        chosen={work}
        onChange={(chosen) => onChange({ work: chosen })}
      />
      <DayField label={t('conditions.asOf')} day={asOf} onChange={(day) => onChange({ asOf: day })} />
    </>
  );
}
