import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { runningFirst } from '../facts/runningFirst.ts';
import { SharedWork } from '../facts/SharedWork.tsx';
import { Strength } from '../facts/Strength.tsx';
import type { ChainTieFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import styles from './ChainTie.module.css';

interface Props {
  tie: ChainTieFragment;
  weakest: boolean;
  /** The two that it ties. */
  children: ReactNode;
}

/** The tie between two organisations of a way: its strength and its shared work, what is running first. */
export function ChainTie({ tie, weakest, children }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { strength, collaborations, collaborationCount } = tie;
  const more = collaborationCount - collaborations.length;
  return (
    <div className={styles.tie}>
      <div className={styles.head}>
        <p>{children}</p>
        <div className={styles.strength}>
          {weakest && <span className={styles.weakest}>{t('ways.weakest')}</span>}
          <Strength value={strength} label={t('strength.tie')} />
        </div>
      </div>
      <ul>
        {runningFirst(collaborations).map((shared) => (
          <SharedWork key={shared.project?.id ?? shared.cluster?.id ?? shared.agreement?.title} shared={shared} />
        ))}
        {more > 0 && <li className="quiet">{t('ways.moreShared', { count: more, number: number(more) })}</li>}
      </ul>
    </div>
  );
}
