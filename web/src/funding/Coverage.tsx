import { useTranslation } from 'react-i18next';
import { programmeNamed } from '../entity/programmeNamed.ts';
import type { CoverageOfFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
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

/** Says it of one field, part of a programme, region or role. */
export function useCoverageWords(): (coverage: CoverageOfFragment) => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  return ({ attribute, known, of, frameworksWithout }) => {
    const names = frameworksWithout.map((one) => nameOf(programmeNamed(one))).join(', ');
    const said = t(`coverage.${attribute}`, { known: number(known), of: number(of) });
    return names ? `${said} ${t('coverage.without', { names })}` : said;
  };
}
