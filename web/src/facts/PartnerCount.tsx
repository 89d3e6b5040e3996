import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';

interface Props {
  /** Organisations tied today, through clusters too. */
  tied: number;
  /** Organisations that ever shared a project or an agreement, as lists count partners; null where it is not known. */
  partners: number | null;
}

/** The number of partners, and beside it the one that lists have, where clusters make a difference. */
export function PartnerCount({ tied, partners }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (
    <>
      {number(tied)}
      {partners !== null && partners !== tied && (
        <span className="quiet"> ({t('organisation.withoutClusters', { number: number(partners) })})</span>
      )}
    </>
  );
}
