import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/useLanguage.ts';

interface Area {
  fields: readonly { title: string }[];
  programmes: readonly { title: string | null; titleIt: string | null }[];
}

/** Tells what our field, or that of others in a sentence of theirs, is taken to be. The vocabularies of fields and programmes are mostly English. */
export function WorkArea({ area, say }: { area: Area; say?: (names: string) => string }) {
  const { t } = useTranslation();
  const italian = useLanguage() === 'it';
  const programmes = area.programmes.map(({ title, titleIt }) => (italian && titleIt) || title);
  const names = [...new Set([...area.fields.map(({ title }) => title), ...programmes])];
  const said = names.join(', ');
  return names.length > 0 && <p className="quiet">{say ? say(said) : t('opening.ourField', { names: said })}</p>;
}
