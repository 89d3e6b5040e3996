import { useTranslation } from 'react-i18next';
import { usePageId } from '../layout/usePageId.ts';
import { LinkList } from '../facts/LinkList.tsx';
import { Out } from '../facts/Out.tsx';
import { Years } from '../facts/Years.tsx';
import { ClusterPageDocument, type ClusterPageQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { useShown } from '../layout/useShown.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { ClusterMembers } from './ClusterMembers.tsx';
import { EntityPage } from './EntityPage.tsx';

/** The page of a cluster: its facts, its members, and the money its members receive. */
export function ClusterPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const { number } = useFormat();
  const [members, showMore] = useShown('members', 50, 200);
  const variables = { id, members };
  const answer = useAnswer(ClusterPageDocument, variables);
  const cluster = answer.data?.clusters[0];
  const { kind, website, startDate, endDate, shortName, statedOrganisationCount: stated, funders } = cluster ?? {};
  const managers = cluster ? managersOf(cluster) : [];
  const facts = [
    { name: t('entity.kindOfCluster'), value: kind && t(`clusterKind.${kind}`) },
    { name: t('organisation.alsoCalled'), value: shortName },
    { name: t('organisation.website'), value: website && <Out href={website} /> },
    {
      name: t('entity.stands'),
      value: (startDate ?? endDate) && <Years startDate={startDate ?? null} endDate={endDate ?? null} />,
    },
    { name: t('entity.statedMembers'), value: stated == null ? null : number(stated) },
    { name: t('entity.managers'), value: managers.length > 0 ? <LinkList kind="organisation" all={managers} /> : null },
    { name: t('entity.funders'), value: funders?.length ? <LinkList kind="funder" all={funders} /> : null },
  ];
  return (
    <EntityPage
      kind="cluster"
      id={id}
      answer={answer}
      document={ClusterPageDocument}
      variables={variables}
      found={cluster}
      name={cluster ? nameOf(cluster) : ''}
      statements={cluster?.statements ?? []}
      facts={facts}
      where={{ cluster: id }}
      by={['FUNDER', 'PROGRAMME']}
    >
      {cluster && (
        <>
          <ClusterMembers members={cluster.organisationsConnection} onMore={showMore} />
          <p className="no-print">
            <AppLink className="button" href={`/?cluster=${id}`}>
              {t('entity.waysFromCluster')}
            </AppLink>
          </p>
        </>
      )}
    </EntityPage>
  );
}

/** The organisations that manage a cluster today. */
function managersOf({ managers }: ClusterPageQuery['clusters'][number]) {
  const today = new Date().toISOString().slice(0, 10);
  return managers.edges.filter(({ properties: { until } }) => until === null || until >= today).map(({ node }) => node);
}
