import { useTranslation } from 'react-i18next';
import type { ConsortiumMemberFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress } from '../layout/addresses.ts';
import styles from './consortium.module.css';

interface Props {
  organisation: ConsortiumMemberFragment;
  isUs?: boolean;
}

/** An organisation as a line: the code of its country, its name, its kind. */
export function MemberName({ organisation, isUs = false }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { id, kind, country } = organisation;
  return (
    <span className={styles.member}>
      <abbr className={styles.code} data-us={isUs} title={country ? nameOf(country) : t('consortium.noCountry')}>
        {country?.code ?? '?'}
      </abbr>
      <span>
        <AppLink className={styles.name} href={organisationAddress(id)}>
          {nameOf(organisation)}
        </AppLink>{' '}
        <span className="quiet">{kind === null ? t('consortium.noKind') : t(`consortium.kind.${kind}`)}</span>
      </span>
    </span>
  );
}
