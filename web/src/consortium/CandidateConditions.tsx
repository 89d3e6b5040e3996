import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CountryPicker } from '../controls/CountryPicker.tsx';
import { RegionPicker } from '../controls/RegionPicker.tsx';
import { Tick } from '../controls/Tick.tsx';
import { ConsortiumCountriesDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { isOfPublic, KINDS } from '../findAWay/WayQuestion.ts';
import { useGroupWords } from '../group/useGroupWords.ts';
import type { ConsortiumQuestion } from './ConsortiumQuestion.ts';
import type { ChangeConsortium } from './useConsortiumQuestion.ts';
import styles from './consortium.module.css';

interface Props {
  question: ConsortiumQuestion;
  onChange: ChangeConsortium;
}

const PANELS = ['country', 'region', 'ofKind'] as const;
type Panel = (typeof PANELS)[number];

/** Conditions on who could take a seat, as chips; a panel opens under them. */
export function CandidateConditions({ question, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [open, setOpen] = useState<Panel | null>(null);
  const { countries, regions, kinds } = question;
  const counts = { country: countries.length, region: regions.length, ofKind: kinds.length };
  const { isNew } = question;
  return (
    <div className="no-print">
      <div className={styles.chips}>
        <button type="button" className={styles.chip} aria-pressed={isNew} onClick={() => onChange({ isNew: !isNew })}>
          {t('consortium.newToUs')}
        </button>
        <NoPublic question={question} onChange={onChange} />
        {PANELS.map((panel) => (
          <button
            key={panel}
            type="button"
            className={styles.chip}
            data-chosen={counts[panel] > 0}
            aria-expanded={open === panel}
            onClick={() => setOpen(open === panel ? null : panel)}
          >
            {t(`consortium.${panel}`)}
            {counts[panel] > 0 ? ` ${number(counts[panel])}` : ' …'}
          </button>
        ))}
      </div>
      {open === 'country' && <Countries question={question} onChange={onChange} />}
      {open === 'region' && (
        <div className={styles.panel}>
          <RegionPicker
            label={t('consortium.region')}
            chosen={regions}
            onChange={(codes) => onChange({ regions: codes })}
          />
        </div>
      )}
      {open === 'ofKind' && <Kinds question={question} onChange={onChange} />}
    </div>
  );
}

function NoPublic({ question: { kinds, noPublic }, onChange }: Props) {
  const { t } = useTranslation();
  const words = useGroupWords();
  const isPublicChosen = kinds.some(isOfPublic);
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={noPublic}
      disabled={isPublicChosen}
      onClick={() => onChange({ noPublic: !noPublic })}
    >
      {t('conditions.noPublic')}
      {isPublicChosen && ` (${words('publicOnly')})`}
    </button>
  );
}

function Countries({ question, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useAnswer(ConsortiumCountriesDocument, {});
  if (!data) return <Waiting />;
  return (
    <div className={styles.panel}>
      <CountryPicker
        label={t('consortium.country')}
        countries={data.countries}
        chosen={question.countries}
        onChange={(countries) => onChange({ countries })}
      />
    </div>
  );
}

function Kinds({ question: { kinds, noPublic }, onChange }: Props) {
  const { t } = useTranslation();
  const words = useGroupWords();
  return (
    <div className={styles.panel} role="group" aria-label={t('consortium.ofKind')}>
      {KINDS.map((kind) => (
        <Tick
          key={kind}
          label={t(`organisationKind.${kind}`)}
          chosen={kinds.includes(kind)}
          off={noPublic && isOfPublic(kind) ? words('noPublicWith') : undefined}
          onChange={(chosen) => onChange({ kinds: chosen ? [...kinds, kind] : kinds.filter((one) => one !== kind) })}
        />
      ))}
    </div>
  );
}
