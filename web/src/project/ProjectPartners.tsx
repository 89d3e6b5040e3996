import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { Choice } from '../controls/Choice.tsx';
import { More } from '../facts/More.tsx';
import { Money } from '../facts/Money.tsx';
import { RoleNote } from '../facts/RoleNote.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { HomeDocument, OursInProjectDocument, type ProjectPartnersFragment } from '../graphql/generated.ts';
import { useAnswer, useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { ORDERS, type PartnerOrder } from './partnerOrder.ts';
import { useProjectWords } from './useProjectWords.ts';
import table from '../facts/table.module.css';
import list from '../list/list.module.css';

interface Props {
  project: ProjectPartnersFragment & { id: string };
  order: PartnerOrder;
  onMore: () => void;
}

/** The organisations that take part in a project, with their roles and grants. */
export function ProjectPartners({ project, order, onMore }: Props) {
  const { t } = useTranslation();
  const home = useAnswer(HomeDocument, {}).data?.graph?.home?.id;
  const { number } = useFormat();
  const { edges, totalCount } = project.organisationsConnection;
  const stated = project.statedOrganisationCount;
  const listed = order === 'LISTED' ? coordinatorFirst(edges) : edges;
  const shown = oursFirst(listed, useOurs(project, home), home);
  return (
    <section aria-labelledby="partners-heading">
      <h2 id="partners-heading">{t('project.partners')}</h2>
      {stated !== null && stated > totalCount && (
        <p>{t('project.stated', { stated: number(stated), listed: number(totalCount) })}</p>
      )}
      {totalCount > 1 && <OrderChoice order={order} />}
      <div className={table.scroll} tabIndex={0} role="region" aria-label={t('project.table')}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('project.organisation')}</th>
              <th scope="col" className={table.amount}>
                {t('project.role')}
              </th>
              <th scope="col" className={table.amount}>
                {t('project.grant')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((edge) => (
              <Row key={edge.properties.id} edge={edge} isUs={edge.node.id === home} />
            ))}
          </tbody>
        </table>
      </div>
      <RoleNote roles={edges.map(({ properties }) => properties.role)} />
      <More shown={edges.length} total={totalCount} onMore={onMore} />
    </section>
  );
}

/** Our own parts in the project, asked for where they are not among those shown. */
function useOurs({ id, organisationsConnection }: Props['project'], home: string | undefined): Edges {
  const { edges, totalCount } = organisationsConnection;
  const isShown = edges.length >= totalCount || edges.some(({ node }) => node.id === home);
  const { data } = useUnaskedAnswer(OursInProjectDocument, home !== undefined && !isShown ? { id, home } : null);
  return data?.project?.organisationsConnection.edges ?? [];
}

/** Puts our own rows first, also those from beyond what is shown. */
function oursFirst(edges: Edges, beyond: Edges, home: string | undefined): Edges {
  const ours = edges.filter(({ node }) => node.id === home);
  return [...(ours.length > 0 ? ours : beyond), ...edges.filter(({ node }) => node.id !== home)];
}

function Row({ edge: { node, properties }, isUs }: { edge: Edges[number]; isUs: boolean }) {
  const { t } = useTranslation();
  const words = useProjectWords();
  const { role, grant, endedEarly } = properties;
  return (
    <tr>
      <th scope="row">
        <OrganisationLink organisation={node} />{' '}
        {isUs && (
          <>
            <span className={list.ours}>{words('you')}</span>{' '}
          </>
        )}
        <KeepButton organisation={node} isSmall />
      </th>
      <td className={table.amount} data-column={t('project.role')}>
        {role === null ? t('role.unknown') : t(`role.${role}`)}
        {endedEarly && ` (${t('project.endedEarly')})`}
      </td>
      <td className={table.amount} data-column={t('project.grant')}>
        <Money amount={grant} />
      </td>
    </tr>
  );
}

/** The order of the rows, which stands in the address. */
function OrderChoice({ order }: { order: PartnerOrder }) {
  const words = useProjectWords();
  const [, setSearch] = useSearchParams();
  const choose = (chosen: PartnerOrder): void =>
    setSearch((before) => {
      const kept = [...before].filter(([name]) => name !== 'order');
      return new URLSearchParams(chosen === 'LISTED' ? kept : [...kept, ['order', chosen.toLowerCase()]]);
    });
  return (
    <div className="narrow no-print">
      <Choice
        label={words('order')}
        chosen={order}
        choices={ORDERS.map((id) => ({ id, name: words(`orders.${id}`) }))}
        onChoose={choose}
      />
    </div>
  );
}

type Edges = ProjectPartnersFragment['organisationsConnection']['edges'];

/** Puts the coordinator first; the others stay in the order of the source. */
function coordinatorFirst(edges: Edges): Edges {
  return [...edges].sort((a, b) => leads(b) - leads(a));
}

function leads({ properties }: Edges[number]): number {
  return properties.role === 'COORDINATOR' ? 1 : 0;
}
