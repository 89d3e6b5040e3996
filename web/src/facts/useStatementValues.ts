import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';

/** Gives codes, days, money and numbers, which loads write without a reader in mind, as one reads them; all others as their source has them. */
export function useStatementValues(): (predicate: string, value: string) => string {
  const { t } = useTranslation();
  const { day, money, number } = useFormat();
  const country = new Intl.DisplayNames(useLanguage(), { type: 'region' });
  return (predicate, value) => {
    switch (predicate) {
      case 'openingDate':
      case 'deadlines':
        return value.replace(/\b\d{4}-\d\d-\d\d\b/g, day).replaceAll(', ', ' · ');
      case 'budget':
      case 'totalCost':
      case 'awarded':
      case 'grant':
      case 'netGrant':
      case 'amount':
      case 'minContribution':
      case 'maxContribution':
        return asNumber(value, money);
      case 'expectedGrants':
      case 'statedOrganisationCount':
      case 'statedCountryCount':
        return asNumber(value, number);
      case 'country':
        return /^[A-Z]{2}$/.test(value) ? (country.of(value) ?? value) : value;
      case 'sme':
        return t(`lists.sme.${value as 'true'}`, { defaultValue: value });
      case 'call':
      case 'programme':
        return value.replace(/^(call|programme):/, '');
      case 'procedure':
        return t(`call.procedures.${value}`, { defaultValue: value });
      case 'kind':
        return t([`organisationKind.${value}`, `clusterKind.${value}`], { defaultValue: value });
      case 'role':
        return t(`role.${value}`, { defaultValue: value });
      case 'status':
        return t(`project.${value}`, { defaultValue: value });
      default:
        return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;
    }
  };
}

/** The value as it is where it is no number. */
function asNumber(value: string, write: (value: number) => string): string {
  return /^\d+(\.\d+)?$/.test(value) ? write(Number(value)) : value;
}
