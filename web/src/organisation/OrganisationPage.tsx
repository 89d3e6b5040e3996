import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { HomeDocument, OrganisationPageDocument } from '../graphql/generated.ts';
import { compareAddress } from '../compare/compareAddress.ts';
import { doorsAddress } from '../group/GroupQuestion.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { briefAddress, exploreAddress, pageAddress } from '../layout/addresses.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { usePageId } from '../layout/usePageId.ts';
import { useShown } from '../layout/useShown.ts';
import { Contents, type Part } from './Contents.tsx';
import { FieldChips } from './FieldChips.tsx';
import { Folds, type PageOrganisation } from './Folds.tsx';
import { MoneyYears } from './MoneyYears.tsx';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import { projectConditions, readShown } from './projectsShown.ts';
import { ProjectTimes } from './ProjectTimes.tsx';
import { Standing } from './Standing.tsx';
import { StrongestPartners } from './StrongestPartners.tsx';
import { useProjectCounts } from './useProjectCounts.ts';
import { useWithoutWords } from '../without/useWithoutWords.ts';
import { withoutAddress } from '../without/withoutAddress.ts';
import { useOrganisationWords } from './useOrganisationWords.ts';
import lists from '../layout/lists.module.css';
import styles from './organisation.module.css';

/** The page of an organisation: numbers, how it is reached, partners, money and projects; all else is closed at first. */
export function OrganisationPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const words = useOrganisationWords();
  const [projects, moreProjects] = useShown('projects', 8, 50);
  const [ties, moreTies] = useShown('partners', 5, 20);
  const shown = readShown(new URLSearchParams(useSearch()));
  const conditions = projectConditions(new Date().toISOString().slice(0, 10));
  const variables = { id, projects, shown: conditions[shown], ties };
  const answer = useAnswer(OrganisationPageDocument, variables);
  const organisation = answer.data?.organisation;
  const payer = answer.data?.payer ?? null;
  const { data: whose } = useAnswer(HomeDocument, {});
  const home = whose?.graph?.home?.id;
  const name = organisation ? nameOf(organisation) : t('organisation.some');
  return (
    <PageFrame name={name} none={t('organisation.none')} answer={answer} id={id}>
      {organisation && (
        <>
          <div>
            <CountedFacts organisation={organisation} />
            <Elsewhere {...{ organisation, payer }} isHome={home === organisation.id} />
          </div>
          <div className={styles.body}>
            <Contents parts={partsOf(organisation, { t, words, isHome: home === organisation.id })} />
            <div className={styles.main}>
              {home !== undefined && <Reached organisation={organisation} home={home} />}
              <div className={styles.two}>
                <StrongestPartners organisation={organisation} onMore={moreTies} />
                <div>
                  <MoneyYears id={organisation.id} />
                  <FieldChips key={organisation.id} id={organisation.id} />
                </div>
              </div>
              <CountedTimes
                organisation={organisation}
                shown={shown}
                isBusy={answer.isPlaceholderData}
                onMore={moreProjects}
              />
              <Folds key={organisation.id} {...{ organisation, payer }} isHome={home === organisation.id} />
              <QueryBehind document={OrganisationPageDocument} variables={variables} />
            </div>
          </div>
        </>
      )}
    </PageFrame>
  );
}

function CountedFacts({ organisation }: { organisation: PageOrganisation }) {
  const { running } = useProjectCounts(organisation);
  return <OrganisationFacts organisation={organisation} running={running} />;
}

function CountedTimes(props: Omit<Parameters<typeof ProjectTimes>[0], 'counts'>) {
  return <ProjectTimes {...props} counts={useProjectCounts(props.organisation)} />;
}

interface PartWords {
  t: TFunction;
  words: ReturnType<typeof useOrganisationWords>;
  isHome: boolean;
}

function partsOf({ tieCount, projectCount }: PageOrganisation, { t, words, isHome }: PartWords): Part[] {
  return [
    { id: 'partners', name: t('organisation.partners'), count: tieCount },
    { id: 'money', name: t('money.received') },
    { id: 'projects', name: t('organisation.projects'), count: projectCount },
    ...(isHome ? [{ id: 'offers', name: t('home.heading') }] : []),
    { id: 'meet', name: t('organisation.suggestions') },
    { id: 'map', name: t('map.heading') },
    { id: 'names', name: words('names') },
    { id: 'gaps', name: t('gaps.heading') },
    { id: 'sources', name: t('sources.all') },
  ];
}

/** The way to the organisation from home; one without ties of its own is reached through what it belongs to. */
function Reached({ organisation, home }: { organisation: PageOrganisation; home: string }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { id, partOf, tieCount } = organisation;
  const parent = tieCount === 0 ? partOf : null;
  const reached = parent ?? organisation;
  if (home === reached.id || home === id) return null;
  const allWays = parent ? t('organisation.findAWayTo', { name: nameOf(parent) }) : t('organisation.findAWay');
  // Begins anew for another organisation: the answer about the last is no answer here.
  return <Standing key={reached.id} to={reached.id} home={home} allWays={allWays} />;
}

/** Links to the neighbourhood, the brief, those it opens doors to and, for a funder, its page as a funder. */
function Elsewhere({ organisation, payer, isHome }: Parameters<typeof Folds>[0]) {
  const { t } = useTranslation();
  const without = useWithoutWords();
  const { id, programmes, tieCount } = organisation;
  const links = [
    { href: exploreAddress(id), name: t('organisation.explore') },
    { href: briefAddress(id), name: t('organisation.brief') },
    { href: compareAddress([id]), name: t('compare.of') },
    // Nobody opens the door to ourselves, nor to those who share no work; and these take nothing along.
    ...(isHome || tieCount === 0
      ? []
      : [
          { href: doorsAddress({ ids: [id] }), name: t('doors.of') },
          { href: withoutAddress(id), name: without('of') },
        ]),
    ...(payer || programmes.length > 0 ? [{ href: pageAddress('funder', id), name: t('organisation.asFunder') }] : []),
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
