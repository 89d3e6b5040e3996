import { useTranslation } from 'react-i18next';
import { CopyButton } from '../controls/CopyButton.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import type { WayOfFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { ChainTie } from './ChainTie.tsx';
import { WhyStrength } from './WhyStrength.tsx';
import lists from '../layout/lists.module.css';
import styles from './OpenWay.module.css';

interface Props {
  path: WayOfFragment;
  rank: number;
  letter: string;
  onAvoid: (id: string) => void;
}

/** A way opened: each tie with all it rests on, why it is as strong as it is, and what one can do with it. */
export function OpenWay({ path, rank, letter, onAvoid }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { organisations, ties, weakestTie, explanation } = path;
  return (
    <div className={styles.open}>
      {ties.map((tie, at) => {
        const [a, b] = [organisations[at], organisations[at + 1]];
        if (!a || !b) return null;
        return (
          <ChainTie key={a.id} tie={tie} between={[a.id, b.id]} weakest={ties.length > 1 && a.id === weakestTie.a.id}>
            <OrganisationLink organisation={a} /> <span className="quiet">{t('ways.with')}</span>{' '}
            <OrganisationLink organisation={b} />
          </ChainTie>
        );
      })}
      <WhyStrength path={path} />
      <ul className={`${lists.buttons} no-print`}>
        {organisations[1] && (
          <li>
            <AppLink className="button" href={letter}>
              {t('letter.title', { name: nameOf(organisations[1]) })}
            </AppLink>
          </li>
        )}
        <li>
          <CopyButton
            text={explanation}
            label={t('copy.sentence')}
            name={t('copy.sentenceOf', { rank })}
            done={t('copy.done')}
          />
        </li>
        {organisations.slice(1, -1).map((one) => (
          <li key={one.id}>
            <button type="button" className="button" onClick={() => onAvoid(one.id)}>
              {t('ways.avoidName', { name: nameOf(one) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
