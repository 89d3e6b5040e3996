import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeNamed } from '../entity/programmeNamed.ts';
import { Facts } from '../facts/Facts.tsx';
import { LinkList } from '../facts/LinkList.tsx';
import { Out } from '../facts/Out.tsx';
import type { CallFactsFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { CallStatusLine } from './CallStatusLine.tsx';

/** The keywords that are shown at first. */
const FIRST_KEYWORDS = 30;

/** The facts of a call: when, how much, of which kind; what is not known is said so. */
export function CallFacts({ call }: { call: CallFactsFragment }) {
  const { t } = useTranslation();
  const { day, number, shortMoney } = useFormat();
  const unknown = <span className="quiet">{t('money.unknown')}</span>;
  const { openingDate, deadlines, procedure, budget, expectedGrants, programme, url, copiedOn } = call;
  return (
    <section aria-label={t('organisation.facts')}>
      <p className="lead">
        <CallStatusLine status={call.status} deadlines={deadlines ?? []} lastEntry={call.lastEntry} />
      </p>
      <Facts
        facts={[
          { name: t('call.opening'), value: openingDate === null ? unknown : day(openingDate) },
          {
            name: t('call.deadlines', { count: deadlines?.length ?? 1 }),
            value: deadlines?.length ? deadlines.map(day).join(' · ') : unknown,
          },
          { name: t('call.procedure'), value: procedure && t(`call.procedures.${procedure}`) },
          { name: t('call.budget'), value: budget === null ? unknown : shortMoney(budget) },
          { name: t('call.grants'), value: expectedGrants === null ? unknown : number(expectedGrants) },
          { name: t('call.each'), value: <Each call={call} /> },
        ]}
      />
      <Facts
        facts={[
          { name: t('entity.code'), value: call.code },
          { name: t('call.type'), value: call.typesOfAction?.join(' · ') },
          {
            name: t('project.programme'),
            value: programme && <LinkList kind="programme" all={[programmeNamed(programme)]} />,
          },
          { name: t('call.partOf'), value: inEnglish(announcedIn(call)) },
          { name: t('call.subCall'), value: call.subCall },
          { name: t('call.destination'), value: inEnglish(call.destination) },
          { name: t('project.keywords'), value: call.keywords?.length && <Keywords all={call.keywords} /> },
          { name: t('call.stated'), value: call.statedStatus && t(`call.status.${call.statedStatus}`) },
          { name: t('call.page'), value: url && <Out href={url} /> },
          { name: t('call.copied'), value: copiedOn && day(copiedOn) },
        ]}
      />
    </section>
  );
}

/** Words of the portal, for those who have the page read to them. */
function inEnglish(text: string | null) {
  return text && <span lang="en">{text}</span>;
}

/** The call that the topic is part of, by its title and code; null where it is announced by itself. */
function announcedIn({ code, callTitle, masterCall }: CallFactsFragment): string | null {
  const own = masterCall === code ? null : masterCall;
  return [callTitle, own].filter(Boolean).join(' · ') || null;
}

/** Keywords, the first of them until all are wanted. */
function Keywords({ all }: { all: readonly string[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [showsAll, setShowsAll] = useState(false);
  const left = showsAll ? 0 : Math.max(0, all.length - FIRST_KEYWORDS);
  return (
    <>
      <span lang="en">{all.slice(0, all.length - left).join(' · ')}</span>
      {left > 0 && (
        <>
          {' '}
          <button type="button" className="link" onClick={() => setShowsAll(true)}>
            {t('lists.moreValues', { count: left, number: number(left) })}
          </button>
        </>
      )}
    </>
  );
}

/** The money that one grant is expected to be. */
export function Each({ call }: { call: Pick<CallFactsFragment, 'minContribution' | 'maxContribution'> }) {
  const { minContribution: least, maxContribution: most } = call;
  const { t } = useTranslation();
  const { shortMoney } = useFormat();
  if (least === null && most === null) return <span className="quiet">{t('money.unknown')}</span>;
  if (least === null) return t('call.upTo', { most: shortMoney(most!) });
  if (most === null) return t('call.atLeast', { least: shortMoney(least) });
  return least === most ? shortMoney(least) : t('call.between', { least: shortMoney(least), most: shortMoney(most) });
}
