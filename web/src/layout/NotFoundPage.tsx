import { useTranslation } from 'react-i18next';
import { AppLink } from './AppLink.tsx';
import { usePageTitle } from './usePageTitle.ts';

/** The page for an address that has none. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const heading = usePageTitle(t('layout.noPage'));
  return (
    <div className="narrow">
      <h1 ref={heading} tabIndex={-1}>
        {t('layout.noPage')}
      </h1>
      <p>{t('layout.noPageMore')}</p>
      <p>
        <AppLink href="/">{t('layout.ways')}</AppLink>
      </p>
    </div>
  );
}
