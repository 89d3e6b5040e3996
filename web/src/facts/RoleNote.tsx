import { useTranslation } from 'react-i18next';
import type { CollaborationRole } from '../graphql/generated.ts';
import { useOwnWords } from '../language/useOwnWords.ts';
import { roleWords as en } from './roleWords.en.ts';
import { roleWords as it } from './roleWords.it.ts';

interface Props {
  /** The roles of the rows above, in any order and number. */
  roles: readonly (CollaborationRole | null)[];
}

/** A line below a table that says what the roles in it mean, once each. */
export function RoleNote({ roles }: Props) {
  const { t } = useTranslation();
  const words = useOwnWords('roles', { en, it });
  const explained = (Object.keys(en) as (keyof typeof en)[]).filter((role) => roles.includes(role));
  if (explained.length === 0) return null;
  return <p className="quiet">{explained.map((role) => `${t(`role.${role}`)}: ${words(role)}`).join(' · ')}</p>;
}
