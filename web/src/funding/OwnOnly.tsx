import { useTranslation } from 'react-i18next';
import type { FundingDimension } from '../graphql/generated.ts';

/** Says that rows of a field or a programme count its own projects, and links and filters those of narrower ones too. */
export function OwnOnly({ by }: { by: readonly FundingDimension[] }) {
  const { t } = useTranslation();
  return (
    <>
      {by.includes('FIELD') && <p className="quiet">{t('funding.ownField')}</p>}
      {by.includes('PROGRAMME') && <p className="quiet">{t('funding.ownProgramme')}</p>}
    </>
  );
}
