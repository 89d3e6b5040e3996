import { useTranslation } from 'react-i18next';
import { Strength } from '../facts/Strength.tsx';
import type { CandidateFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';
import styles from './consortium.module.css';

interface Props {
  candidate: Pick<CandidateFragment, 'introduction'> & { organisation: Pick<CandidateFragment['organisation'], 'id'> };
}

/** The introducers to an organisation, in turn, with the strength of the way; it leads to all ways. */
export function WhomToAsk({ candidate: { organisation, introduction } }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  if (introduction === null) return <span className="quiet">{t('consortium.noWay')}</span>;
  const [first, ...others] = introduction.organisations.slice(1, -1).map(nameOf);
  function said(): string {
    if (first === undefined) return t('consortium.direct');
    if (others.length === 0) return t('consortium.askFirst', { first });
    return t('consortium.askThen', { first, others: others.join(' → ') });
  }
  return (
    <span className={styles.ask}>
      <AppLink href={waysAddress(organisation.id)}>{said()}</AppLink>
      <Strength value={introduction.score} label={t('strength.way')} />
    </span>
  );
}
