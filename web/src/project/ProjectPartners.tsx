import { useTranslation } from 'react-i18next';
import { More } from '../facts/More.tsx';
import { Money } from '../facts/Money.tsx';
import { OrganisationLink } from '../findAWay/OrganisationLink.tsx';
import { useFormat } from '../language/useFormat.ts';
import type { PageProject } from './ProjectPage.tsx';

/** Who takes part, in which role, with how much. */
export function ProjectPartners({ project, onMore }: { project: PageProject; onMore: () => void }) {
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
      <div className="scroll" tabIndex={0} role="region" aria-label={t('project.table')}>
        <table className="money-table">
          <thead>
            <tr>
              <th scope="col">{t('project.organisation')}</th>
              <th scope="col" className="amount">
                {t('project.role')}
              </th>
              <th scope="col" className="amount">
                {t('project.grant')}
              </th>
            </tr>
          </thead>
          <tbody>
            {coordinatorFirst(edges).map(({ node, properties: { id, role, grant, endedEarly } }) => (
              <tr key={id}>
                <th scope="row">
                  <OrganisationLink organisation={node} />
                </th>
                <td className="amount" data-column={t('project.role')}>
                  {role === null ? t('role.unknown') : t(`role.${role}`)}
                  {endedEarly && ` (${t('project.endedEarly')})`}
                </td>
                <td className="amount" data-column={t('project.grant')}>
                  <Money amount={grant} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More shown={edges.length} total={totalCount} onMore={onMore} />
    </section>
  );
}

type Edges = PageProject['organisationsConnection']['edges'];

/** The others stand as the source lists them. */
function coordinatorFirst(edges: Edges): Edges {
  return [...edges].sort((a, b) => leads(b) - leads(a));
}

function leads({ properties }: Edges[number]): number {
  return properties.role === 'COORDINATOR' ? 1 : 0;
}
