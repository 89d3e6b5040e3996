import { useTranslation } from 'react-i18next';
import type { TieProjectsFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';

/** Says how many projects a tie has, and until when: `3 shared projects, running until 2029`. */
export function useTieProjects(): (tie: TieProjectsFragment) => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  return ({ projectCount: count, runningProjectCount: running, projectsUntil }) => {
    const said = t('tie.projects', { count, number: number(count) });
    const year = projectsUntil?.slice(0, 4);
    if (count === 0 || (running === 0 && year === undefined)) return said;
    if (running > 0) return `${said}, ${year === undefined ? t('ways.running') : t('tie.running', { year })}`;
    return `${said}, ${t('ways.until', { year })}`;
  };
}
