import { useTranslation } from 'react-i18next';
import { problemOf } from './Problem.tsx';
import { usePageTitle } from './usePageTitle.ts';

/** Stands in for a page that failed, and offers to load it again. */
export function PageFailed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  const heading = usePageTitle(t(`problem.${problem}.title`));
  return (
    <div className="narrow" role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {t(`problem.${problem}.title`)}
      </h1>
      <p>{t(`problem.${problem}.more`)}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('problem.reload')}
      </button>
    </div>
  );
}
