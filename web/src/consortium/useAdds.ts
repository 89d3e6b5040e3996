import { useTranslation } from 'react-i18next';
import type { CandidateFragment } from '../graphql/generated.ts';
import { LOCALES } from '../language/Language.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';

/** Gives in words what a candidate or a seat has that the others have not; null where that is nothing. */
export function useAdds(): (adds: CandidateFragment['adds']) => string | null {
  const { t } = useTranslation();
  const nameOf = useNames();
  const list = new Intl.ListFormat(LOCALES[useLanguage()], { type: 'conjunction' });
  return ({ country, kind, experience, words }) => {
    const added = [
      ...(country ? [nameOf(country)] : []),
      ...(kind ? [t(`consortium.added.${kind}`)] : []),
      ...(experience ? [t('consortium.added.experience')] : []),
      ...(words.length > 0
        ? [t('consortium.added.words', { words: words.map((word) => `“${word}”`).join(', ') })]
        : []),
    ];
    return added.length === 0 ? null : list.format(added);
  };
}
