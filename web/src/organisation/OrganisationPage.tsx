import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Statements } from '../facts/Statements.tsx';
import { MoneyBy } from '../funding/MoneyBy.tsx';
import { HomeDocument, OrganisationPageDocument, type OrganisationPageQuery } from '../graphql/generated.ts';
import { compareAddress } from '../compare/compareAddress.ts';
import { doorsAddress } from '../group/GroupQuestion.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { briefAddress, exploreAddress, pageAddress, waysAddress } from '../layout/addresses.ts';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { PartFailed } from '../layout/PartFailed.tsx';
import { usePageId } from '../layout/usePageId.ts';
import { useShown } from '../layout/useShown.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { HomeOffers } from './HomeOffers.tsx';
import { NotKnown } from './NotKnown.tsx';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import { ProjectTimes } from './ProjectTimes.tsx';
import { StrongestPartners } from './StrongestPartners.tsx';
import { WorthMeeting } from './WorthMeeting.tsx';
import lists from '../layout/lists.module.css';
import page from '../layout/page.module.css';

type PageOrganisation = NonNullable<OrganisationPageQuery['organisation']>;

const PlaceMap = later(async () => (await import('../map/PlaceMap.tsx')).PlaceMap);

/** The page of an organisation. */
export function OrganisationPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const [projects, moreProjects] = useShown('projects', 15, 50);
  const [ties, moreTies] = useShown('partners', 8, 20);
  const variables = { id, projects, undated: projects, ties };
  const answer = useAnswer(OrganisationPageDocument, variables);
  const { data, isPlaceholderData } = answer;
  const organisation = data?.organisation;
  const { data: whose } = useAnswer(HomeDocument, {});
  const isHome = organisation && whose?.graph?.home?.id === organisation.id;
  const name = organisation ? nameOf(organisation) : t('organisation.some');
  const where = { organisations: [organisation?.id ?? id] };
  return (
    <PageFrame name={name} none={t('organisation.none')} answer={answer} id={id}>
      {organisation && (
        <>
          <OrganisationFacts organisation={organisation} />
          <Elsewhere organisation={organisation} home={whose?.graph?.home?.id} />
          {isHome && <HomeOffers id={organisation.id} website={organisation.website} />}
          <StrongestPartners organisation={organisation} onMore={moreTies} />
          <ErrorBoundary fallback={(error) => <PartFailed error={error}>{t('map.none')}</PartFailed>}>
            <Suspense fallback={<Waiting />}>
              <PlaceMap id={organisation.id} />
            </Suspense>
          </ErrorBoundary>
          <ProjectTimes organisation={organisation} onMore={moreProjects} />
          <div className={page.two}>
            <MoneyBy heading={t('money.byYear')} by="START_YEAR" where={where} />
            <MoneyBy heading={t('money.byFUNDER')} by="FUNDER" where={where} />
          </div>
          {!isPlaceholderData && <WorthMeeting id={organisation.id} />}
          <NotKnown organisation={organisation} />
          <Statements sources={organisation.sources} statements={organisation.statements} />
          <QueryBehind document={OrganisationPageDocument} variables={variables} />
        </>
      )}
    </PageFrame>
  );
}

/** Links to the ways, the neighbourhood, the brief and, for a funder, its page as a funder. `home`: undefined until it is known. */
function Elsewhere({ organisation, home }: { organisation: PageOrganisation; home: string | undefined }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { id, programmes, partOf, tieCount } = organisation;
  // A unit without ties of its own is reached through what it belongs to.
  const parent = tieCount === 0 ? partOf : null;
  const reached = parent ?? organisation;
  const wayName = parent ? t('organisation.findAWayTo', { name: nameOf(parent) }) : t('organisation.findAWay');
  const isReachedFromHome = home !== undefined && home !== reached.id && home !== id;
  const links = [
    ...(isReachedFromHome ? [{ href: waysAddress(reached.id), name: wayName }] : []),
    { href: exploreAddress(id), name: t('organisation.explore') },
    { href: briefAddress(id), name: t('organisation.brief') },
    { href: compareAddress([id]), name: t('compare.of') },
    { href: doorsAddress({ ids: [id] }), name: t('doors.of') },
    ...(programmes.length > 0 ? [{ href: pageAddress('funder', id), name: t('organisation.asFunder') }] : []),
  ];
  return (
    <ul className={`${lists.buttons} no-print`}>
      <li>
        <KeepButton organisation={organisation} />
      </li>
      {links.map(({ href, name }) => (
        <li key={href}>
          <AppLink className="button" href={href}>
            {name}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
