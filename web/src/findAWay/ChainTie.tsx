import { useTranslation } from 'react-i18next';
import type { ChainTieFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { SharedWork } from '../facts/SharedWork.tsx';
import { Strength } from '../facts/Strength.tsx';
import styles from './ChainTie.module.css';

/** The tie between two organisations of a chain: its strength and its shared work, heaviest first. */
export function ChainTie({ tie, weakest }: { tie: ChainTieFragment; weakest: boolean }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { strength, collaborations, collaborationCount } = tie;
  const more = collaborationCount - collaborations.length;
  return (
    <div className={styles.tie}>
      <div className={styles.strength}>
        <Strength value={strength} label={t('strength.tie')} />
        {weakest && <span className={styles.weakest}>{t('ways.weakest')}</span>}
      </div>
      <ul>
        {collaborations.map((shared) => (
          <SharedWork key={shared.project?.id ?? shared.cluster?.id ?? shared.agreement?.title} shared={shared} />
        ))}
        {more > 0 && <li className="quiet">{t('ways.moreShared', { count: more, number: number(more) })}</li>}
      </ul>
    </div>
  );
}
