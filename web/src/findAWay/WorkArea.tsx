import { useTranslation } from 'react-i18next';
import type { WorkAreaFragment } from '../graphql/generated.ts';
import { useLanguage } from '../language/useLanguage.ts';

/** Tells what our field, or that of others in a sentence of theirs, is taken to be. */
export function WorkArea({ area, say }: { area: WorkAreaFragment; say?: (names: string) => string }) {
  const { t } = useTranslation();
  const italian = useLanguage() === 'it';
  const titles = [...area.fields, ...area.programmes].map(({ title, titleIt }) => (italian && titleIt) || title);
  const names = [...new Set(titles)];
  const said = names.join(', ');
  return names.length > 0 && <p className="quiet">{say ? say(said) : t('opening.ourField', { names: said })}</p>;
}
