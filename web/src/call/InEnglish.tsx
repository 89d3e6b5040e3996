import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/useLanguage.ts';

/** Says once, on pages of another language, that what the portal writes of calls is in English. */
export function InEnglish() {
  const { t } = useTranslation();
  return useLanguage() === 'en' ? null : <p className="quiet">{t('call.inEnglish')}</p>;
}
