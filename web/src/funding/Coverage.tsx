import { useTranslation } from 'react-i18next';
import { programmeNamed } from '../entity/programmeNamed.ts';
import type { CoverageOfFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';

/** Says for how many of all a field, part of a programme, region or role is on record: a sum by one of these leaves out the others. */
export function Coverage({ coverage }: { coverage: readonly CoverageOfFragment[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  return (
    <>
      {coverage.map(({ attribute, known, of, frameworksWithout }) => {
        const names = frameworksWithout.map((one) => nameOf(programmeNamed(one))).join(', ');
        return (
          <p key={attribute} className="quiet">
            {t(`coverage.${attribute}`, { known: number(known), of: number(of) })}
            {names && ` ${t('coverage.without', { names })}`}
          </p>
        );
      })}
    </>
  );
}
