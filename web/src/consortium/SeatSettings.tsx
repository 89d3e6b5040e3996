import { useTranslation } from 'react-i18next';
import { Choice } from '../controls/Choice.tsx';
import { OrganisationPicker } from '../controls/OrganisationPicker.tsx';
import { useFormat } from '../language/useFormat.ts';
import { type ConsortiumQuestion, leastSize, seated, SEATS, SHARES } from './ConsortiumQuestion.ts';
import { ForWhom } from './ForWhom.tsx';
import type { ChangeConsortium } from './useConsortiumQuestion.ts';
import styles from './consortium.module.css';

interface Props {
  question: ConsortiumQuestion;
  onChange: ChangeConsortium;
}

const SHARE_WORDS = ['none', 'quarter', 'half'] as const;

/** The number of seats, the share of newcomers, a seat for somebody of one's own, and who forms it. */
export function SeatSettings({ question, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { size } = question;
  const least = leastSize(question);
  return (
    <div className={`${styles.settings} no-print`}>
      <div className={styles.size} role="group" aria-label={t('consortium.size')}>
        <span className="quiet">{t('consortium.size')}</span>
        <button
          type="button"
          className="button"
          aria-label={t('consortium.fewer')}
          disabled={size <= least}
          onClick={() => onChange({ size: size - 1 })}
        >
          −
        </button>
        <strong>{number(size)}</strong>
        <button
          type="button"
          className="button"
          aria-label={t('consortium.more')}
          disabled={size >= SEATS.most}
          onClick={() => onChange({ size: size + 1 })}
        >
          +
        </button>
      </div>
      <Choice
        label={t('consortium.newcomers')}
        chosen={String(question.newcomers)}
        choices={SHARES.map((share, at) => ({
          id: String(share),
          name: t(`consortium.share.${SHARE_WORDS[at] ?? 'none'}`),
        }))}
        onChoose={(share) => onChange({ newcomers: Number(share) })}
      />
      <OrganisationPicker
        label={t('consortium.add')}
        placeholder={t('consortium.addHint')}
        chosen=""
        onChoose={(id) => onChange(seated(question, [id]))}
      />
      <ForWhom question={question} onChange={onChange} />
    </div>
  );
}
