import { useTranslation } from 'react-i18next';
import type { ConsortiumRulesFragment, EligibilityState, SeatFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { Out } from '../facts/Out.tsx';
import { Missing } from './Missing.tsx';
import styles from './consortium.module.css';

/** A sign for each state of a rule; the word stands beside it. */
const SIGNS: Readonly<Record<EligibilityState, string>> = {
  MET: '✓',
  NOT_MET: '✕',
  UNKNOWN: '?',
  READ_CONDITIONS: '§',
};

interface Props {
  /** Of all seats, those proposed included. */
  rules: ConsortiumRulesFragment;
  /** Of the seats taken alone. */
  taken: ConsortiumRulesFragment;
  seats: readonly SeatFragment[];
  emptySeatCount: number;
  /** The call's page at the portal; null where no source gives it. */
  url: string | null;
}

/** The rules of participation, one by one, what the conditions say besides, and what is still missing. */
export function Rules({ rules, taken, seats, emptySeatCount, url }: Props) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const isProposed = seats.some(({ state }) => state === 'PROPOSED');
  const { verdict, specialRules, countryList } = rules;
  // While the seats taken do not hold by themselves, what they lack is what one has to know.
  const shown = isProposed && taken.verdict === 'NOT_MET' ? taken : rules;
  return (
    <>
      <h2 tabIndex={-1}>{t('consortium.rules')}</h2>
      {isProposed && (
        <p className={styles.verdict} data-state={verdict}>
          <Sign state={verdict} /> {t('consortium.withProposed', { verdict: t(`consortium.verdict.${verdict}`) })}
        </p>
      )}
      <p className={styles.verdict} data-state={taken.verdict}>
        <Sign state={taken.verdict} /> {t('consortium.taken', { verdict: t(`consortium.verdict.${taken.verdict}`) })}
      </p>
      {shown === taken && <h3>{t('consortium.rulesOfTaken')}</h3>}
      <ul className={styles.rules}>
        {shown.rules.map(({ rule, state, text }) => (
          <li key={rule} data-state={state}>
            <Sign state={state} />
            <div>
              <strong>{t(`consortium.state.${state}`)}</strong>
              <div>{text}</div>
            </div>
          </li>
        ))}
      </ul>
      <Quoted sentences={specialRules} />
      <Missing seats={seats} emptySeatCount={emptySeatCount} />
      <p className="quiet">
        {t('consortium.indicative')}{' '}
        <Out href={countryList.url}>{t('consortium.countryList', { day: day(countryList.day) })}</Out>
      </p>
      {url !== null && (
        <p>
          <Out href={url}>{t('consortium.conditions')}</Out>
        </p>
      )}
    </>
  );
}

/** Sentences of the conditions, word for word. */
function Quoted({ sentences }: { sentences: ConsortiumRulesFragment['specialRules'] }) {
  const { t } = useTranslation();
  if (sentences === null) return <p className="quiet">{t('consortium.noConditions')}</p>;
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{t('consortium.quoted')}</h3>
      {sentences.map(({ text }) => (
        <blockquote key={text} lang="en" className={styles.quote}>
          {text}
        </blockquote>
      ))}
    </>
  );
}

function Sign({ state }: { state: EligibilityState }) {
  return (
    <span className={styles.sign} aria-hidden="true">
      {SIGNS[state]}
    </span>
  );
}
