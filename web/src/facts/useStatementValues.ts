import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/useFormat.ts';

/** Gives codes and the values of calls, which loads write without a reader in mind, as one reads them; all others as their source has them. */
export function useStatementValues(): (predicate: string, value: string) => string {
  const { t } = useTranslation();
  const { day, money, number } = useFormat();
  return (predicate, value) => {
    switch (predicate) {
      case 'openingDate':
      case 'deadlines':
        return value.replace(/\b\d{4}-\d\d-\d\d\b/g, day).replaceAll(', ', ' · ');
      case 'budget':
      case 'minContribution':
      case 'maxContribution':
        return asNumber(value, money);
      case 'expectedGrants':
        return asNumber(value, number);
      case 'procedure':
        return t(`call.procedures.${value}`, { defaultValue: value });
      case 'kind':
        return t([`organisationKind.${value}`, `clusterKind.${value}`], { defaultValue: value });
      case 'role':
        return t(`role.${value}`, { defaultValue: value });
      case 'status':
        return t(`project.${value}`, { defaultValue: value });
      default:
        return value;
    }
  };
}

/** The value as it is where it is no number. */
function asNumber(value: string, write: (value: number) => string): string {
  return /^\d+(\.\d+)?$/.test(value) ? write(Number(value)) : value;
}
