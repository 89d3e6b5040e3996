import { useTranslation } from 'react-i18next';
import type { SharedWorkFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { pageAddress, projectAddress } from '../layout/addresses.ts';
import { projectSources } from './projectSources.ts';
import { sharedName } from './sharedName.ts';
import { Sources } from './Sources.tsx';
import { Years } from './Years.tsx';
import styles from './SharedWork.module.css';

/** One project, cluster or agreement that two organisations share. */
export function SharedWork({ shared }: { shared: SharedWorkFragment }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { kind, aRole, bRole, running, organisationCount, organisationCountEstimated, sources } = shared;
  const roleOf = (role: SharedWorkFragment['aRole']): string => (role === null ? t('role.unknown') : t(`role.${role}`));
  const roles =
    aRole !== null && aRole === bRole ? t(`roles.${aRole}`) : t('ways.roles', { a: roleOf(aRole), b: roleOf(bRole) });
  const facts = [
    t(`kind.${kind}`),
    roles,
    t(organisationCountEstimated ? 'ways.organisationsEstimated' : 'ways.organisations', {
      count: organisationCount,
      number: number(organisationCount),
    }),
  ];
  return (
    <li className={styles.shared}>
      <p>
        <SharedName shared={shared} /> <Years startDate={shared.startDate} endDate={shared.endDate} />{' '}
        {running && <span className={styles.running}>{t('ways.running')}</span>}
        {!running && shared.endDate !== null && <span className={styles.ended}>{t('ways.ended')}</span>}
      </p>
      <p className="quiet">
        {facts.join(' · ')} <Sources sources={projectSources(sources, shared.project)} />
      </p>
    </li>
  );
}

function SharedName({ shared }: { shared: SharedWorkFragment }) {
  const nameOf = useNames();
  const { project, cluster, agreement } = shared;
  const name = sharedName(shared, nameOf);
  if (project) {
    const title = nameOf({ name: project.title ?? '', nameIt: project.titleIt });
    return (
      <AppLink href={projectAddress(project.id)} title={title}>
        {name}
      </AppLink>
    );
  }
  if (cluster) return <AppLink href={pageAddress('cluster', cluster.id)}>{name}</AppLink>;
  return agreement && <AppLink href={pageAddress('agreement', agreement.id)}>{name}</AppLink>;
}
