import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Statements } from '../facts/Statements.tsx';
import { HomeDocument, OrganisationPageDocument, type OrganisationPageQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import { OrganisationMoney } from './OrganisationMoney.tsx';
import { ProjectTimes } from './ProjectTimes.tsx';
import { StrongestPartners } from './StrongestPartners.tsx';

/** An organisation as the page asks for it. */
export type PageOrganisation = NonNullable<OrganisationPageQuery['organisation']>;

const PAGE = 15;

/** What is known of one organisation. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  return <OrganisationOf key={id} id={id} />;
}

function OrganisationOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useLanguage() === 'it' ? 'IT' : 'EN';
  const nameOf = useNames();
  const [projects, setProjects] = useState(PAGE);
  const [ties, setTies] = useState(8);
  const { data, error, refetch } = useAnswer(OrganisationPageDocument, { id, projects, ties, language });
  const organisation = data?.organisation;
  const { data: whose } = useAnswer(HomeDocument, {});
  const isHome = whose && organisation && whose.graph?.home?.id === organisation.id;
  const name = organisation ? nameOf(organisation) : data ? t('organisation.none') : t('organisation.some');
  const heading = usePageTitle(name);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      {error && <Problem error={error} onRetry={refetch} />}
      {!data && !error && <Waiting />}
      {data && !organisation && <p>{t('organisation.noneMore', { id })}</p>}
      {organisation && (
        <div className="page">
          <OrganisationFacts organisation={organisation} />
          {isHome === false && (
            <p className="no-print">
              <AppLink className="button" href={waysAddress(organisation.id)}>
                {t('organisation.findAWay')}
              </AppLink>
            </p>
          )}
          <StrongestPartners organisation={organisation} onMore={() => setTies(ties + 20)} />
          <ProjectTimes organisation={organisation} onMore={() => setProjects(Math.min(projects + 50, 1000))} />
          <OrganisationMoney id={organisation.id} />
          <Statements sources={organisation.sources} statements={organisation.statements} />
          <QueryBehind document={OrganisationPageDocument} variables={{ id, projects, ties, language }} />
        </div>
      )}
    </>
  );
}
