import { useTranslation } from 'react-i18next';
import { Choice } from '../controls/Choice.tsx';
import { CountryPicker } from '../controls/CountryPicker.tsx';
import { DayField } from '../controls/DayField.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import type { CountryPickerFragment } from '../graphql/generated.ts';
import type { ChangeQuestion } from './useWayQuestion.ts';
import type { WayQuestion } from './WayQuestion.ts';
import panel from '../controls/panel.module.css';

interface Props {
  question: WayQuestion;
  onChange: ChangeQuestion;
  countries: readonly CountryPickerFragment[];
}

/** The less usual conditions: day, hubs, countries, organisations to avoid. */
export function MoreConditions({ question, onChange, countries }: Props) {
  const { t } = useTranslation();
  const { asOf, hubs, avoid, from, to } = question;
  return (
    <div className={panel.panel}>
      <DayField label={t('conditions.asOf')} day={asOf} onChange={(day) => onChange({ asOf: day })} />
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
      <CountryPicker
        label={t('conditions.countries')}
        countries={countries}
        chosen={question.countries}
        onChange={(codes) => onChange({ countries: codes })}
      />
      <OrganisationPicker
        label={t('conditions.avoid')}
        placeholder={t('ways.reachHint')}
        chosen=""
        onChoose={(id) => {
          if (id !== to && !from.includes(id)) onChange({ avoid: [...new Set([...avoid, id])] });
        }}
      />
    </div>
  );
}
