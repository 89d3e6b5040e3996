import { useTranslation } from 'react-i18next';
import { programmeNamed } from '../entity/programmeNamed.ts';
import type { CoverageOfFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import type { Language } from '../language/Language.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';

/** Says for how many of all a field, part of a programme, region or role is on record: a sum by one of these leaves out the others. */
export function Coverage({ coverage }: { coverage: readonly CoverageOfFragment[] }) {
  const say = useCoverageWords();
  return (
    <>
      {coverage.map((one) => (
        <p key={one.attribute} className="quiet">
          {say(one)}
        </p>
      ))}
    </>
  );
}

/** The share in whole per cent, in brackets; nothing where whole ones would say none or all of what is neither. */
function shareOf(known: number, of: number, language: Language): string {
  const share = of === 0 ? 0 : Math.round((100 * known) / of);
  if (share === 0 || share === 100) return '';
  return ` (${new Intl.NumberFormat(language, { style: 'percent' }).format(share / 100)})`;
}

/** Says it of one field, part of a programme, region or role. */
export function useCoverageWords(): (coverage: CoverageOfFragment) => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  const language = useLanguage();
  return ({ attribute, known, of, frameworksLacking: [first, ...others] }) => {
    const said = t(`coverage.${attribute}`, {
      known: `${number(known)}${shareOf(known, of, language)}`,
      of: number(of),
    });
    if (!first) return said;
    const most = {
      lacking: number(first.lacking),
      of: number(first.of),
      name: nameOf(programmeNamed(first.framework)),
    };
    const where = t(attribute === 'ROLE' ? 'coverage.lackingRoles' : 'coverage.lacking', most);
    const more = others.length > 0 ? t('coverage.lackingElse', { count: others.length }) : '';
    return `${said} ${where}${more}.`;
  };
}
