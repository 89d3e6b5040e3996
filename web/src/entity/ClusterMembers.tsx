import { useTranslation } from 'react-i18next';
import { More } from '../facts/More.tsx';
import { Years } from '../facts/Years.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import type { ClusterMembersFragment } from '../graphql/generated.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import lists from '../layout/lists.module.css';

interface Props {
  members: ClusterMembersFragment;
  onMore: () => void;
}

/** The present and former members of a cluster, the manager first. */
export function ClusterMembers({ members: { edges, totalCount }, onMore }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="members-heading">
      <h2 id="members-heading" tabIndex={-1}>
        {t('entity.members')}
      </h2>
      {edges.length === 0 && <p className="quiet">{t('entity.noMembers')}</p>}
      <ul className={lists.columns}>
        {edges.map(({ node, properties: { id, role, since, until } }) => (
          <li key={id}>
            <OrganisationLink organisation={node} />
            <div className="quiet">
              {role === null ? t('role.unknown') : t(`role.${role}`)}
              {(since ?? until) && (
                <>
                  {' · '}
                  <Years startDate={since} endDate={until} />
                </>
              )}{' '}
              <KeepButton organisation={node} isSmall />
            </div>
          </li>
        ))}
      </ul>
      <More shown={edges.length} total={totalCount} onMore={onMore} />
    </section>
  );
}
