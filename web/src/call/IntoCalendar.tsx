import { useTranslation } from 'react-i18next';
import { exportAddress } from '../facts/exportAddress.ts';
import type { CallFactsFragment } from '../graphql/generated.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { todayInBrussels } from './callDays.ts';

/** Saves the deadlines ahead of one call as a calendar; nothing where there is none. */
export function IntoCalendar({ call }: { call: CallFactsFragment }) {
  const { t } = useTranslation();
  const language = useApiLanguage();
  const { id, deadlines, lastEntry, copiedOn } = call;
  const all = deadlines?.length ? deadlines : [lastEntry];
  const today = todayInBrussels();
  const count = all.filter((day) => day !== null && day >= today).length;
  // A call that no copy announces is in no list.
  if (count === 0 || copiedOn === null) return null;
  return (
    <a className="button" href={exportAddress('callList', 'ics', { where: { ids: [id] }, language })} download>
      {t('call.intoCalendar', { count })}
    </a>
  );
}
