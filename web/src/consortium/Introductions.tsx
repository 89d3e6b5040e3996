import { useTranslation } from 'react-i18next';
import { Strength } from '../facts/Strength.tsx';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress } from '../layout/addresses.ts';
import { type ConsortiumQuestion, letterAddress } from './ConsortiumQuestion.ts';
import type { Asking } from './introductionsOf.ts';
import table from '../facts/table.module.css';
import styles from './consortium.module.css';

interface Props {
  call: string | null;
  askings: readonly Asking[];
  question: ConsortiumQuestion;
}

/** The introductions to all seats, in the order to write, with what is shared and a letter each. */
export function Introductions({ call, askings, question }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <h2 id="introductions-heading" tabIndex={-1}>
        {t('consortium.introductions')}
      </h2>
      {askings.length === 0 && <p>{t('consortium.alone')}</p>}
      {askings.length > 0 && (
        <table className={table.table} aria-labelledby="introductions-heading">
          <thead>
            <tr>
              {(['writeTo', 'what', 'shared', 'strength', 'letter'] as const).map((column) => (
                <th key={column} scope="col" className={column === 'letter' ? 'no-print' : undefined}>
                  {t(`consortium.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {askings.map((asking) => (
              <Row key={asking.seat.candidate.organisation.id} call={call} asking={asking} question={question} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Row({ call, asking, question }: { call: string | null; asking: Asking; question: ConsortiumQuestion }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { seat, writeTo, strength, shared } = asking;
  const { organisation } = seat.candidate;
  return (
    <tr>
      <th scope="row">
        <AppLink className={styles.name} href={organisationAddress(writeTo.id)}>
          {nameOf(writeTo)}
        </AppLink>
      </th>
      <td>
        <WhatToAsk asking={asking} />
        {seat.state === 'PROPOSED' && <span className="quiet"> ({t('consortium.isProposed')})</span>}
      </td>
      <td>{shared ?? <span className="quiet">{t('consortium.noIntroduction')}</span>}</td>
      <td className={styles.strength}>
        {strength !== null && <Strength value={strength} label={t('strength.way')} />}
      </td>
      <td className="no-print">
        <AppLink
          aria-label={t('consortium.letterName', { name: nameOf(organisation) })}
          href={letterAddress(call, organisation.id, question)}
        >
          {t('consortium.letter')}
        </AppLink>
      </td>
    </tr>
  );
}

function WhatToAsk({ asking: { seat, next, isDirect } }: { asking: Asking }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  if (isDirect) return t('consortium.toTake');
  const said = t('consortium.toIntroduce', { name: nameOf(seat.candidate.organisation) });
  return next.length === 0 ? said : t('consortium.thenNext', { name: said, others: next.map(nameOf).join(' → ') });
}
