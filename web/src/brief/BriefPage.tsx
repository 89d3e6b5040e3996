import { useTranslation } from 'react-i18next';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Sources } from '../facts/Sources.tsx';
import { BriefDocument, BriefStartDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress } from '../layout/addresses.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { usePageId } from '../layout/usePageId.ts';
import { BriefMoney } from './BriefMoney.tsx';
import { BriefWays } from './BriefWays.tsx';
import { RunningProjects } from './RunningProjects.tsx';
import { SharedHistory } from './SharedHistory.tsx';
import { WhoTheyAre } from './WhoTheyAre.tsx';
import styles from './brief.module.css';
import lists from '../layout/lists.module.css';

/** A page to print before a meeting with an organisation: its facts, the ways to it, shared and running work, money. */
export function BriefPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const { day } = useFormat();
  const language = useApiLanguage();
  const today = new Date().toISOString().slice(0, 10);
  const start = useAnswer(BriefStartDocument, { id });
  const home = start.data?.graph?.home;
  const isHome = home?.id === start.data?.organisation?.id;
  const isFunder = (start.data?.funders.length ?? 0) > 0;
  const variables = { id, home: home?.id ?? '', isHome, isFunder, today, language } as const;
  const known = home && start.data?.organisation;
  const brief = useAnswer(BriefDocument, known ? variables : null);
  const { organisation, partnershipPaths, compareOrganisations, fundedBy, funds } = brief.data ?? {};
  const missing = start.data && !start.data.organisation;
  const name = organisation ? nameOf(organisation) : missing ? t('organisation.none') : t('brief.some');
  return (
    <PageFrame name={name} answer={missing || start.error ? start : brief} id={id}>
      {organisation && (
        <div className={styles.brief}>
          <p className="lead">{t('brief.lead', { home: home ? nameOf(home) : '', day: day(today) })}</p>
          <ul className={`${lists.buttons} no-print`}>
            <li>
              <button type="button" className="button" onClick={() => print()}>
                {t('brief.print')}
              </button>
            </li>
            <li>
              <AppLink className="button" href={organisationAddress(organisation.id)}>
                {t('brief.page')}
              </AppLink>
            </li>
          </ul>
          <WhoTheyAre organisation={organisation} />
          {!isHome && <BriefWays id={organisation.id} ways={partnershipPaths ?? null} />}
          {compareOrganisations && <SharedHistory shared={compareOrganisations} />}
          <BriefMoney fundedBy={fundedBy?.rows ?? []} funds={funds?.rows ?? null} />
          <RunningProjects organisation={organisation} />
          <p className="no-print">
            <Sources sources={organisation.sources} />
          </p>
          <QueryBehind document={BriefDocument} variables={variables} />
        </div>
      )}
    </PageFrame>
  );
}
