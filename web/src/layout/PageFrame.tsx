import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from './Problem.tsx';
import { usePageTitle } from './usePageTitle.ts';
import { Waiting } from './Waiting.tsx';
import page from './page.module.css';

interface Props {
  /** What the page is about; what kind of thing until that is known. */
  name: string;
  /** What is asked for the page, and how it went. */
  answer: { data: unknown; error: Error | null; refetch: () => unknown };
  /** The identifier in the address, for the case that nothing has it. */
  id: string;
  /** What stands on the page; null while nothing is known or where nothing is. */
  children: ReactNode;
}

/** A page about one thing: its name, and until the rest is there a sentence about the wait, the failure or the gap. */
export function PageFrame({ name, answer: { data, error, refetch }, id, children }: Props) {
  const { t } = useTranslation();
  const heading = usePageTitle(name);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      {error && <Problem error={error} onRetry={refetch} />}
      {!data && !error && <Waiting />}
      {Boolean(data) && !children && <p>{t('organisation.noneMore', { id })}</p>}
      {children && <div className={page.page}>{children}</div>}
    </>
  );
}
