import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { exportAddress } from '../facts/exportAddress.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { More } from '../facts/More.tsx';
import { Money } from '../facts/Money.tsx';
import { RoleNote } from '../facts/RoleNote.tsx';
import { Years } from '../facts/Years.tsx';
import type { ProjectTimeFragment, ProjectTimesFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { inAddress, projectAddress } from '../layout/addresses.ts';
import type { Shown } from './projectsShown.ts';
import { type Span, spanOf, TimeAxis, TimeBar } from './TimeBar.tsx';
import { useOrganisationWords } from './useOrganisationWords.ts';
import page from './organisation.module.css';
import styles from './ProjectTimes.module.css';

interface Props {
  organisation: ProjectTimesFragment & { id: string };
  shown: Shown;
  /** The number of distinct projects of each kind. */
  counts: Record<Shown, number | null>;
  /** True while the rows are still those of what was shown before. */
  isBusy: boolean;
  onMore: () => void;
}

/** The projects of an organisation, all or some, latest first and those without a known start last, each on a time line. */
export function ProjectTimes({ organisation, shown, counts, isBusy, onMore }: Props) {
  const { t } = useTranslation();
  const words = useOrganisationWords();
  const language = useApiLanguage();
  const { edges, totalCount } = organisation.shownProjects;
  const span = spanOf(edges.map(({ node }) => node));
  const where = { organisations: [organisation.id] };
  return (
    <section id="projects" aria-labelledby="projects-heading" aria-busy={isBusy}>
      <div className={page.chips}>
        <h2 id="projects-heading">{t('organisation.projects')}</h2>
        <Chips counts={counts} shown={shown} />
        <span className="no-print">
          <AppLink href={`/projects?organisation=${inAddress(organisation.id)}`}>{words('list')}</AppLink>{' '}
          <a href={exportAddress('projectList', 'csv', { where, language })} download>
            CSV
          </a>
        </span>
      </div>
      {totalCount === 0 && <p className="quiet">{t('organisation.noProjects')}</p>}
      {edges.length > 0 && (
        <table className={styles.times}>
          <thead>
            <tr>
              <th scope="col">{words('project')}</th>
              <th scope="col">{words('role')}</th>
              <th scope="col" className={styles.time}>
                {span ? <TimeAxis span={span} /> : words('time')}
              </th>
              <th scope="col" className={styles.amount}>
                {words('receives')}
              </th>
            </tr>
          </thead>
          <tbody>
            {edges.map((edge) => (
              <ProjectTime key={edge.properties.id} edge={edge} span={span} />
            ))}
          </tbody>
        </table>
      )}
      {totalCount > (counts[shown] ?? Infinity) && <p className="quiet">{words('twice')}</p>}
      <RoleNote roles={edges.map(({ properties }) => properties.role)} />
      <More shown={edges.length} total={totalCount} onMore={onMore} />
    </section>
  );
}

/** Links that keep the projects to some, with their numbers. */
function Chips({ counts, shown }: Pick<Props, 'counts' | 'shown'>) {
  const words = useOrganisationWords();
  const { number } = useFormat();
  const [path] = useLocation();
  const search = useSearch();
  const offered = (['running', 'coordinates', 'all'] as const).filter((one) => (counts[one] ?? 0) > 0 || one === shown);
  if (counts.all === 0) return null;
  return (
    <nav className={`${page.chips} no-print`} aria-label={words('show')}>
      {offered.map((one) => (
        <AppLink
          key={one}
          className={page.chip}
          aria-current={one === shown}
          href={`${path}${searchWith(search, one)}#projects`}
        >
          {words(one, { number: counts[one] === null ? '' : number(counts[one]) })}
        </AppLink>
      ))}
    </nav>
  );
}

/** The search of the address with other projects shown, and all else as it is. */
function searchWith(search: string, shown: Shown): string {
  const words = new URLSearchParams(search);
  words.delete('show');
  if (shown !== 'all') words.set('show', shown);
  const written = words.toString();
  return written === '' ? '' : `?${written}`;
}

function ProjectTime({ edge: { node, properties }, span }: { edge: ProjectTimeFragment; span: Span | null }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { id, acronym, title, titleIt, startDate, endDate } = node;
  const full = nameOf({ name: title ?? '', nameIt: titleIt });
  const { role, grant } = properties;
  return (
    <tr>
      <th scope="row">
        <AppLink href={projectAddress(id)}>{acronym ?? (full || id)}</AppLink>{' '}
        {acronym && full && <span className="quiet">{full}</span>}
      </th>
      <td>{role === null ? t('role.unknown') : t(`role.${role}`)}</td>
      <td className={styles.time}>
        <Years startDate={startDate} endDate={endDate} />
        {span && <TimeBar startDate={startDate} endDate={endDate} span={span} />}
      </td>
      <td className={styles.amount}>
        <Money amount={grant} />
      </td>
    </tr>
  );
}
