import { useTranslation } from 'react-i18next';
import { Years } from '../facts/Years.tsx';
import type { RunningProjectsFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { projectAddress } from '../layout/addresses.ts';

/** The projects that an organisation works on now, first those that end first. */
export function RunningProjects({ organisation }: { organisation: RunningProjectsFragment }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  const { edges, totalCount } = organisation.running;
  const more = totalCount - edges.length;
  return (
    <section aria-labelledby="running-heading">
      <h2 id="running-heading">{t('brief.running')}</h2>
      {edges.length === 0 && <p>{t('brief.nothingRuns')}</p>}
      <ul>
        {edges.map(({ node: { id, acronym, title, titleIt, startDate, endDate }, properties: { id: key, role } }) => {
          const full = nameOf({ name: title ?? '', nameIt: titleIt });
          return (
            <li key={key}>
              <AppLink href={projectAddress(id)}>{acronym ?? (full || id)}</AppLink>{' '}
              <Years startDate={startDate} endDate={endDate} />{' '}
              <span className="quiet">
                {role === null ? t('role.unknown') : t(`role.${role}`)}
                {acronym && full && ` · ${full}`}
              </span>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="quiet">{t('lists.moreValues', { count: more, number: number(more) })}</p>}
    </section>
  );
}
