import { useTranslation } from 'react-i18next';
import { More } from '../facts/More.tsx';
import { Money } from '../facts/Money.tsx';
import { Years } from '../facts/Years.tsx';
import type { ProjectTimeFragment, ProjectTimesFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { projectAddress } from '../layout/addresses.ts';
import styles from './ProjectTimes.module.css';

/** The projects of an organisation on a time line, latest first; those without a known start are listed separately. */
export function ProjectTimes({ organisation, onMore }: { organisation: ProjectTimesFragment; onMore: () => void }) {
  const { t } = useTranslation();
  const { dated, undated } = organisation;
  const span = yearsOf(dated.edges);
  const total = dated.totalCount + undated.totalCount;
  return (
    <section aria-labelledby="projects-heading">
      <h2 id="projects-heading">{t('organisation.projects')}</h2>
      {total === 0 && <p className="quiet">{t('organisation.noProjects')}</p>}
      {dated.edges.length > 0 && <Axis span={span} />}
      <ol className={styles.times}>
        {dated.edges.map((edge) => (
          <ProjectTime key={edge.properties.id} edge={edge} span={span} />
        ))}
      </ol>
      {undated.edges.length > 0 && (
        <>
          <h3>{t('organisation.undated')}</h3>
          <ol className={styles.times}>
            {undated.edges.map((edge) => (
              <ProjectTime key={edge.properties.id} edge={edge} span={null} />
            ))}
          </ol>
        </>
      )}
      <More shown={dated.edges.length + undated.edges.length} total={total} onMore={onMore} />
    </section>
  );
}

/** The years above the bars: first, last, and today between them. */
function Axis({ span: { first, last } }: { span: Span }) {
  const { t } = useTranslation();
  const now = (100 * (today() - first)) / (last - first);
  return (
    <div className={styles.axis} aria-hidden="true">
      <span>{first}</span>
      {now > 15 && now < 85 && <i style={{ left: `${now}%` }}>{t('organisation.today')}</i>}
      <span>{last}</span>
    </div>
  );
}

function ProjectTime({ edge: { node, properties }, span }: { edge: ProjectTimeFragment; span: Span | null }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { id, acronym, title, titleIt, startDate, endDate } = node;
  const full = nameOf({ name: title ?? '', nameIt: titleIt });
  const { role, grant } = properties;
  return (
    <li>
      <div>
        <AppLink href={projectAddress(id)}>{acronym ?? (full || id)}</AppLink>{' '}
        <Years startDate={startDate} endDate={endDate} />
        {acronym && full && <div className="quiet">{full}</div>}
        <div className="quiet">
          {role === null ? t('role.unknown') : t(`role.${role}`)} · {t('money.grant')} <Money amount={grant} />
        </div>
      </div>
      {span && <Bar startDate={startDate} endDate={endDate} span={span} />}
    </li>
  );
}

/** The time shown, in fractional years. */
interface Span {
  first: number;
  last: number;
}

function Bar({ startDate, endDate, span }: { startDate: string | null; endDate: string | null; span: Span }) {
  if (startDate === null && endDate === null) return null;
  const whole = span.last - span.first;
  const from = (inYears(startDate) ?? span.first) - span.first;
  const to = (inYears(endDate) ?? span.last) - span.first;
  const now = today() - span.first;
  return (
    <div className={styles.bar} aria-hidden="true">
      <span
        className={endDate === null ? styles.openEnd : startDate === null ? styles.openStart : undefined}
        style={{ left: `${(100 * from) / whole}%`, width: `${Math.max(1, (100 * (to - from)) / whole)}%` }}
      />
      {now > 0 && now < whole && <i style={{ left: `${(100 * now) / whole}%` }} />}
    </div>
  );
}

function yearsOf(edges: readonly ProjectTimeFragment[]): Span {
  const days = edges.flatMap(({ node }) => [inYears(node.startDate), inYears(node.endDate)]);
  const known = days.filter((day) => day !== null);
  if (known.length === 0) return { first: 0, last: 1 };
  return { first: Math.floor(Math.min(...known)), last: Math.ceil(Math.max(...known) + 0.01) };
}

function inYears(day: string | null): number | null {
  return day === null ? null : Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12;
}

function today(): number {
  return inYears(new Date().toISOString().slice(0, 10)) ?? 0;
}
