import { useTranslation } from 'react-i18next';
import type { ChangesOfLoadFragment, ProjectsCountedFragment, ProjectToldFragment } from '../graphql/generated.ts';
import { useLoadName } from '../data/useLoadName.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress, projectAddress } from '../layout/addresses.ts';
import { Left } from './Left.tsx';
import { NewPartners } from './NewPartners.tsx';
import { NewWays } from './NewWays.tsx';
import { Part } from './Part.tsx';
import { ProjectItems } from './ProjectItems.tsx';
import { useChangesWords } from './useChangesWords.ts';
import { useProjectName } from './useProjectName.ts';
import lists from '../layout/lists.module.css';
import styles from './changes.module.css';

interface Props {
  news: ChangesOfLoadFragment;
  /** True where it came after the last visit. */
  isNew: boolean;
  /** True where the changes of several organisations are shown together. */
  isOfSeveral: boolean;
  /** The ids of those whose changes they are; empty for home. */
  whose: readonly string[];
  /** The most entries of a list. */
  most: number;
}

/** One load: what it brought, or the reason why that is not told. */
export function LoadNews({ news, isNew, isOfSeveral, whose, most }: Props) {
  const t = useChangesWords();
  const { t: common } = useTranslation();
  const { day, number } = useFormat();
  const loadName = useLoadName();
  const { id, at, source, new: added, changed, gone } = news.load;
  const heading = `load-${id}`;
  const whom = whose.length > 0 ? 'them' : 'you';
  return (
    <article className={styles.load} aria-labelledby={heading}>
      <h3 id={heading}>
        {t('load', { day: day(at.slice(0, 10)), source: loadName(source) })}{' '}
        {isNew && <span className={styles.new}>{t('isNew')}</span>}
      </h3>
      <p className="quiet">
        {common('data.changed', { added: number(added), changed: number(changed), gone: number(gone) })}
      </p>
      {news.news === 'FIRST_LOAD' && <p className="quiet">{t('firstLoad')}</p>}
      {news.news === 'UNKNOWN' && <p className="quiet">{t(`unknown.${whom}`)}</p>}
      {news.news === 'TOLD' && isNothing(news) && <p className="quiet">{t(`nothing.${whom}`)}</p>}
      <Projects title="newProjects" counted={news.newProjects} />
      <Projects title="joined" counted={news.joinedProjects} />
      <NewPartners news={news} isOfSeveral={isOfSeveral} />
      {news.newWays && <NewWays ways={news.newWays} from={whose} most={most} />}
      <Projects title="ended" counted={news.endedProjects} />
      <Gone news={news} />
      <NewCalls news={news} />
    </article>
  );
}

/** True where a load that is told of has nothing to tell. */
function isNothing(news: ChangesOfLoadFragment): boolean {
  const counts = [news.newProjects, news.joinedProjects, news.endedProjects].map((one) => one?.totalCount ?? 0);
  const { newPartnerCount, goneCount, newCallCount, newWays } = news;
  return [...counts, newPartnerCount, goneCount, newCallCount, newWays?.length].every((count) => !count);
}

interface ProjectsProps {
  title: 'newProjects' | 'joined' | 'ended';
  counted: ProjectsCountedFragment | null;
}

function Projects({ title, counted }: ProjectsProps) {
  const t = useChangesWords();
  const { number, day } = useFormat();
  if (!counted || counted.totalCount === 0) return null;
  const sayOf = ({ startDate, endDate }: ProjectToldFragment) => {
    if (title === 'ended') return endDate && t('endedOn', { day: day(endDate) });
    const [from, until] = [
      startDate && t('from', { day: day(startDate) }),
      endDate && t('until', { day: day(endDate) }),
    ];
    return [from, until].filter(Boolean).join(' ') || null;
  };
  return (
    <Part title={t(title, { number: number(counted.totalCount) })}>
      <ProjectItems counted={counted} sayOf={sayOf} />
    </Part>
  );
}

function Gone({ news: { gone, goneCount, goneCut } }: { news: ChangesOfLoadFragment }) {
  const t = useChangesWords();
  const { number } = useFormat();
  const nameOf = useNames();
  const projectName = useProjectName();
  if (!goneCount) return null;
  return (
    <Part title={t('gone', { number: number(goneCount) })}>
      <ul className={lists.columns}>
        {gone.map(({ organisation, projectId, project }) => (
          <li key={`${organisation.id} ${projectId}`}>
            <AppLink href={organisationAddress(organisation.id)}>{nameOf(organisation)}</AppLink> ·{' '}
            {project ? <AppLink href={projectAddress(project.id)}>{projectName(project)}</AppLink> : projectId}
          </li>
        ))}
        <Left count={goneCount - gone.length} />
      </ul>
      {goneCut && <p className="quiet">{t('goneCut')}</p>}
    </Part>
  );
}

function NewCalls({ news: { newCallCount, newCallsCut } }: { news: ChangesOfLoadFragment }) {
  const t = useChangesWords();
  const { number } = useFormat();
  if (!newCallCount) return null;
  return (
    <p>
      {t('calls', { count: newCallCount, number: number(newCallCount) })} {newCallsCut && t('callsCut')}{' '}
      <AppLink href="/calls">{t('callList')}</AppLink>
    </p>
  );
}
