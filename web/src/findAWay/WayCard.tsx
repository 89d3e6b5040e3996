import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../controls/CopyButton.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { Strength } from '../facts/Strength.tsx';
import type { WayCardFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { ChainTie } from './ChainTie.tsx';
import styles from './WayCard.module.css';

interface Props {
  path: WayCardFragment;
  rank: number;
  lit: boolean;
  onLight: () => void;
  onAvoid: (id: string) => void;
}

/** A card for one way: through whom, how strong, what each tie rests on, and the explanation to copy. */
export function WayCard({ path, rank, lit, onLight, onAvoid }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const between = path.organisations.slice(1, -1);
  const title = between.length === 0 ? t('ways.direct') : t('ways.through', { names: between.map(nameOf).join(' → ') });
  const headingId = `way-${rank}`;
  return (
    <li className={lit ? `${styles.way} ${styles.lit}` : styles.way}>
      <article aria-labelledby={headingId}>
        <header>
          <h3 id={headingId}>
            <span className={styles.rank}>{rank}</span> {title}
          </h3>
          <Strength value={path.score} label={t('strength.way')} />
          <button
            type="button"
            className={`${styles.light} no-print`}
            aria-pressed={lit}
            aria-label={t('ways.lightName', { rank })}
            onClick={onLight}
          >
            {t('ways.light')}
          </button>
        </header>
        <Chain path={path} onAvoid={onAvoid} />
        <Sentence text={path.explanation} rank={rank} open={lit} />
      </article>
    </li>
  );
}

function Chain({ path, onAvoid }: { path: WayCardFragment; onAvoid: (id: string) => void }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { organisations, ties, weakestTie } = path;
  return (
    <ol className={styles.chain}>
      {organisations.map((organisation, index) => {
        const tie = ties[index];
        const between = index > 0 && index < organisations.length - 1;
        return (
          <Fragment key={organisation.id}>
            <li className={styles.organisation}>
              <OrganisationLink organisation={organisation} />
              {between && (
                <button
                  type="button"
                  className="link no-print"
                  aria-label={t('ways.avoidName', { name: nameOf(organisation) })}
                  onClick={() => onAvoid(organisation.id)}
                >
                  {t('ways.avoid')}
                </button>
              )}
            </li>
            {tie && (
              <li className={styles.tie}>
                <ChainTie tie={tie} weakest={ties.length > 1 && organisation.id === weakestTie.a.id} />
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}

/** The explanation of a way: shown where the way is lit, copied from any card. */
function Sentence({ text, rank, open }: { text: string; rank: number; open: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={open ? styles.sentence : 'no-print'}>
      {open && <p>{text}</p>}
      <CopyButton text={text} label={t('copy.sentence')} name={t('copy.sentenceOf', { rank })} done={t('copy.done')} />
    </div>
  );
}
