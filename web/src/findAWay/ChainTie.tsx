import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runningFirst } from '../facts/runningFirst.ts';
import { SharedWork } from '../facts/SharedWork.tsx';
import { Strength } from '../facts/Strength.tsx';
import { useMoreShared } from '../facts/useMoreShared.ts';
import type { ChainTieFragment } from '../graphql/generated.ts';
import { sharedId } from './inEveryWay.ts';
import { RestOfTie } from './RestOfTie.tsx';
import styles from './ChainTie.module.css';

interface Props {
  tie: ChainTieFragment;
  /** The ids of the two. */
  between: readonly [string, string];
  weakest: boolean;
  /** The two that it ties. */
  children: ReactNode;
}

/** The tie between two organisations of a way: its strength and its shared work, what is running first. */
export function ChainTie({ tie, between, weakest, children }: Props) {
  const { t } = useTranslation();
  const moreShared = useMoreShared();
  const [isWhole, setWhole] = useState(false);
  const { strength, collaborations } = tie;
  const more = moreShared(tie);
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
          <SharedWork key={sharedId(shared)} shared={shared} />
        ))}
        {more !== '' && !isWhole && (
          <li>
            <button type="button" className="link" onClick={() => setWhole(true)}>
              {more}
            </button>
          </li>
        )}
        {isWhole && <RestOfTie between={between} tie={tie} />}
      </ul>
    </div>
  );
}
