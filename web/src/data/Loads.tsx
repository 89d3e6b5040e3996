import { useTranslation } from 'react-i18next';
import type { LoadsFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { useLoadName } from './useLoadName.ts';
import lists from '../layout/lists.module.css';

/** The last loads: the source that was read and how much it changed. */
export function Loads({ loads }: { loads: readonly LoadsFragment[] }) {
  const { t } = useTranslation();
  const { day, number } = useFormat();
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
      <p className={lists.more}>
        <AppLink href="/changes">{t('data.whatChanged')}</AppLink>
      </p>
    </section>
  );
}
