import { useTranslation } from 'react-i18next';
import { WhomToAsk } from '../consortium/WhomToAsk.tsx';
import { More } from '../facts/More.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { type ProjectLeftFragment, ProjectsWithoutDocument, SeatsOfDocument } from '../graphql/generated.ts';
import { useAnswer, useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { projectAddress } from '../layout/addresses.ts';
import { Problem } from '../layout/Problem.tsx';
import { useShown } from '../layout/useShown.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { useWithoutWords } from './useWithoutWords.ts';
import table from '../facts/table.module.css';
import styles from './without.module.css';

interface Props {
  /** The id of who leaves. */
  id: string;
  total: number;
}

/** The most projects that the endpoint gives at once. */
const MOST = 100;
/** The projects whose seats are asked for at once. */
const AT_ONCE = 5;

/** The projects that run with the one who leaves: whether each falls below the rules, and who could take the seat. */
export function ProjectsLeft({ id, total }: Props) {
  const words = useWithoutWords();
  const language = useApiLanguage();
  const { number } = useFormat();
  const [shown, showMore] = useShown('projects', AT_ONCE, 10);
  const { data, error, refetch } = useAnswer(ProjectsWithoutDocument, {
    ...{ id, projects: Math.min(shown, MOST), language },
  });
  const projects = data?.withoutOrganisation?.projects ?? [];
  return (
    <>
      <h2>{words('theProjects')}</h2>
      {error && <Problem error={error} onRetry={refetch} />}
      {!data && !error && <Waiting />}
      {projects.length > 0 && (
        <>
          <table className={table.table} aria-label={words('theProjects')}>
            <thead>
              <tr>
                <th scope="col">{words('project')}</th>
                <th scope="col">{words('rules')}</th>
                <th scope="col">{words('seat')}</th>
              </tr>
            </thead>
            <tbody>
              {projects.map((one, at) => (
                <Row key={one.project.id} {...{ id, one, at }} />
              ))}
            </tbody>
          </table>
          <More shown={projects.length} total={Math.min(total, MOST)} onMore={showMore} />
          {total > MOST && <p className="quiet">{words('onlyFirst', { number: number(MOST), of: number(total) })}</p>}
        </>
      )}
    </>
  );
}

function Row({ id, one, at }: { id: string; one: ProjectLeftFragment; at: number }) {
  const words = useWithoutWords();
  const nameOf = useNames();
  const { number, day } = useFormat();
  const { project, stayingCount, fails, eligibility } = one;
  const title = nameOf({ name: project.title ?? '', nameIt: project.titleIt });
  const staying = words('staying', { count: stayingCount, number: number(stayingCount) });
  const until = project.endDate && words('ends', { day: day(project.endDate) });
  return (
    <tr>
      <th scope="row" className={styles.project}>
        <AppLink href={projectAddress(project.id)}>{project.acronym ?? (title || project.id)}</AppLink>
        <div className="quiet">{[until, staying].filter(Boolean).join(' · ')}</div>
      </th>
      <td className={`${styles.rules} ${table.named}`} data-column={words('rules')}>
        {fails && <strong className={styles.fails}>{words('fails')}</strong>} {eligibility.text}
      </td>
      <td className={table.named} data-column={words('seat')}>
        <Seat {...{ id, at, project: project.id }} />
      </td>
    </tr>
  );
}

/**
 * Those who could take the seat in one project, each with whom to ask; asked for after the projects, of some at once, as it takes longest. By its
 * place: where a load has moved it since, nothing is said of it until the page asks again.
 */
function Seat({ id, at, project }: { id: string; at: number; project: string }) {
  const { t } = useTranslation();
  const words = useWithoutWords();
  const { data, error, refetch, isPending } = useUnaskedAnswer(SeatsOfDocument, { id, from: at - (at % AT_ONCE) });
  if (error) return <Problem error={error} onRetry={refetch} />;
  const one = data?.withoutOrganisation?.projects.find((left) => left.project.id === project);
  if (isPending || !one) return t('layout.waiting');
  const found = one.replacements;
  if (found === null) return <span className="quiet">{words('noCall')}</span>;
  if (found.length === 0) return <span className="quiet">{words('nobody')}</span>;
  return (
    <ul className={styles.seats}>
      {found.map((candidate) => (
        <li key={candidate.organisation.id}>
          <OrganisationLink organisation={candidate.organisation} />
          <div>
            <WhomToAsk candidate={candidate} />
          </div>
        </li>
      ))}
    </ul>
  );
}
