import { useTranslation } from 'react-i18next';
import { programmeNamed } from '../entity/programmeNamed.ts';
import type { CallRowFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { pageAddress } from '../layout/addresses.ts';
import { ShortMoney } from '../list/ShortMoney.tsx';
import list from '../list/list.module.css';
import styles from './call.module.css';
import { CallState } from './CallState.tsx';

/** Calls with their deadlines, money and programmes, a row each. */
export function CallTable({ rows }: { rows: readonly CallRowFragment[] }) {
  const { t } = useTranslation();
  return (
    <table className={`${list.table} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col" className={list.plain}>
            {t('call.some')}
          </th>
          <th scope="col" className={list.plain}>
            {t('calls.deadline')}
          </th>
          <th scope="col" className={`${list.plain} ${list.number} ${styles.wide}`}>
            {t('call.budget')}
          </th>
          <th scope="col" className={`${list.plain} ${styles.wide}`}>
            {t('dimension.PROGRAMME')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.call.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { call, status, deadline, daysLeft } }: { row: CallRowFragment }) {
  const { t } = useTranslation();
  const { day, number } = useFormat();
  const nameOf = useNames();
  const { programme } = call;
  return (
    <tr>
      <th scope="row" className={list.name}>
        <AppLink href={pageAddress('call', call.id)} {...(call.title && { lang: 'en' })}>
          {call.title ?? call.code}
        </AppLink>
        <span className={list.more}>{[call.code, ...(call.typesOfAction ?? [])].join(' · ')}</span>
      </th>
      <td className={list.answer}>
        <CallState status={status ?? null} />
        {status === 'FORTHCOMING' && call.openingDate && (
          <span className={list.more}>{t('call.opensOn', { day: day(call.openingDate) })}</span>
        )}
        <span className={list.more}>
          {deadline === null ? status !== 'CLOSED' && t('calls.noDeadline') : day(deadline)}
          {daysLeft !== null &&
            daysLeft < 100 &&
            ` · ${t('call.daysLeft', { count: daysLeft, number: number(daysLeft) })}`}
        </span>
      </td>
      <td className={`${list.number} ${styles.wide}`}>
        <ShortMoney amount={call.budget} />
      </td>
      <td className={`${list.small} ${styles.wide}`}>
        {programme ? nameOf(programmeNamed(programme)) : <span className="quiet">{t('money.notSaid')}</span>}
      </td>
    </tr>
  );
}
