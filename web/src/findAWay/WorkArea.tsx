import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/useLanguage.ts';

interface Area {
  fields: readonly { title: string }[];
  programmes: readonly { title: string | null; titleIt: string | null }[];
}

/** Tells what our field is taken to be. The vocabularies of fields and programmes are mostly English. */
export function WorkArea({ area }: { area: Area }) {
  const { t } = useTranslation();
  const italian = useLanguage() === 'it';
  const programmes = area.programmes.map(({ title, titleIt }) => (italian && titleIt) || title);
  const names = [...new Set([...area.fields.map(({ title }) => title), ...programmes])];
  return names.length > 0 && <p className="quiet">{t('opening.ourField', { names: names.join(', ') })}</p>;
}
