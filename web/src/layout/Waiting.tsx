import { useTranslation } from 'react-i18next';

/** Says that an answer is on its way. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <p className="waiting" role="status">
      {t('layout.waiting')}
    </p>
  );
}
