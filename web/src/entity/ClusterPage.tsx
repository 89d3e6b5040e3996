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

type Cluster = ClusterPageQuery['clusters'][number];

/** The page of a cluster: its facts, its members, and the money its members receive. */
export function ClusterPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const [members, showMore] = useShown('members', 50, 200);
  const variables = { id, members };
  const answer = useAnswer(ClusterPageDocument, variables);
  const cluster = answer.data?.clusters[0];
  const { kind, website, startDate, endDate, shortName, funders } = cluster ?? {};
  const managers = cluster ? managersOf(cluster) : [];
  const facts = [
    { name: t('entity.kindOfCluster'), value: kind && t(`clusterKind.${kind}`) },
    { name: t('organisation.alsoCalled'), value: shortName },
    { name: t('organisation.website'), value: website && <Out href={website} /> },
    {
      name: t('entity.stands'),
      value: (startDate ?? endDate) && <Years startDate={startDate ?? null} endDate={endDate ?? null} />,
    },
    { name: t('entity.statedMembers'), value: cluster && statedIn(cluster) },
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

function statedIn(cluster: Cluster) {
  const { statedOrganisationCount: stated } = cluster;
  return stated === null ? null : <Stated cluster={cluster} stated={stated} />;
}

/** The number of members that a source counts, and how many of them are not on record. */
function Stated({ cluster, stated }: { cluster: Cluster; stated: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const count = stated - (presentOf(cluster) ?? stated);
  const said = { count, stated: number(stated), number: number(count) };
  return count > 0 ? t('entity.statedMissing', said) : said.stated;
}

/** The number of present members on record; null while not all are shown. */
function presentOf({ organisationsConnection: { edges, totalCount } }: Cluster) {
  if (edges.length < totalCount) return null;
  const today = new Date().toISOString().slice(0, 10);
  const present = edges.filter(({ properties: { until } }) => until === null || until >= today);
  return new Set(present.map(({ node }) => node.id)).size;
}

/** The organisations that manage a cluster today. */
function managersOf({ managers }: Cluster) {
  const today = new Date().toISOString().slice(0, 10);
  return managers.edges.filter(({ properties: { until } }) => until === null || until >= today).map(({ node }) => node);
}
