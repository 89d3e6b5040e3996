import { useTranslation } from 'react-i18next';
import type { CallStatus } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { CallState } from './CallState.tsx';
import { daysUntil, nextDeadline } from './callDays.ts';

interface Props {
  /** Null where it is not known. */
  status: CallStatus | null;
  deadlines: readonly string[];
  lastEntry: string | null;
}

/** The state of a call, as a mark and a word, with its next deadline for one who is new to it and the days that are left. */
export function CallStatusLine({ status, deadlines, lastEntry }: Props) {
  const { t } = useTranslation();
  const { day, number } = useFormat();
  const next = status === 'CLOSED' ? null : nextDeadline(deadlines, lastEntry);
  const left = next === null ? 0 : daysUntil(next);
  return (
    <>
      <CallState status={status} />
      {next !== null && (
        <>
          {' · '}
          {t('call.until', { day: day(next) })}
          {left < 100 && ` · ${t('call.daysLeft', { count: left, number: number(left) })}`}
        </>
      )}
    </>
  );
}
