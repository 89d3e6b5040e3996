import { useTranslation } from 'react-i18next';
import { More } from '../facts/More.tsx';
import { Money } from '../facts/Money.tsx';
import { RoleNote } from '../facts/RoleNote.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import type { ProjectPartnersFragment } from '../graphql/generated.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import table from '../facts/table.module.css';

/** The organisations that take part in a project, with their roles and grants. */
export function ProjectPartners({ project, onMore }: { project: ProjectPartnersFragment; onMore: () => void }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { edges, totalCount } = project.organisationsConnection;
  const stated = project.statedOrganisationCount;
  return (
    <section aria-labelledby="partners-heading">
      <h2 id="partners-heading">{t('project.partners')}</h2>
      {stated !== null && stated > totalCount && (
        <p>{t('project.stated', { stated: number(stated), listed: number(totalCount) })}</p>
      )}
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
            {coordinatorFirst(edges).map(({ node, properties: { id, role, grant, endedEarly } }) => (
              <tr key={id}>
                <th scope="row">
                  <OrganisationLink organisation={node} /> <KeepButton organisation={node} isSmall />
                </th>
                <td className={table.amount} data-column={t('project.role')}>
                  {role === null ? t('role.unknown') : t(`role.${role}`)}
                  {endedEarly && ` (${t('project.endedEarly')})`}
                </td>
                <td className={table.amount} data-column={t('project.grant')}>
                  <Money amount={grant} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <RoleNote roles={edges.map(({ properties }) => properties.role)} />
      <More shown={edges.length} total={totalCount} onMore={onMore} />
    </section>
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
