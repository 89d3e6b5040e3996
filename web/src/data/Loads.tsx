import { useTranslation } from 'react-i18next';
import type { LoadsFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { useLoadName } from './useLoadName.ts';
import { useTakeAwayWords } from './useTakeAwayWords.ts';
import lists from '../layout/lists.module.css';

/** The most loads that the endpoint gives. */
const MOST = 1_000;

interface Props {
  loads: readonly LoadsFragment[];
  /** The most that were asked for. */
  shown: number;
  onMore: () => void;
}

/** The last loads: the source that was read and how much it changed. */
export function Loads({ loads, shown, onMore }: Props) {
  const { t } = useTranslation();
  const { day, number } = useFormat();
  const own = useTakeAwayWords();
  const nameOf = useLoadName();
  return (
    <section aria-labelledby="loads-heading">
      <h2 id="loads-heading">{t('data.loads')}</h2>
      <ul className={lists.findings}>
        {loads.map(({ id, source, at, new: added, changed, gone }) => (
          <li key={id}>
            {day(at.slice(0, 10))} <strong>{nameOf(source)}</strong>{' '}
            <span className="quiet">
              {t('data.changed', { added: number(added), changed: number(changed), gone: number(gone) })}
            </span>
          </li>
        ))}
      </ul>
      {loads.length === shown && shown < MOST && (
        <button type="button" className="button" onClick={onMore}>
          {t('list.more')}
        </button>
      )}
      {loads.length === MOST && <p className="quiet">{own('onlyLoads', { number: number(MOST) })}</p>}
      <p className={lists.more}>
        <AppLink href="/changes">{t('data.whatChanged')}</AppLink>
      </p>
    </section>
  );
}
