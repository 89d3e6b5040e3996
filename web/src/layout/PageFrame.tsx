import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../graphql/ask.ts';
import { Problem } from './Problem.tsx';
import { usePageTitle } from './usePageTitle.ts';
import { Waiting } from './Waiting.tsx';
import page from './page.module.css';

interface Props {
  /** The name of the thing; its kind until the name is known. */
  name: string;
  /** The language of the name, where it is none of the page. */
  nameLang?: 'en';
  /** What stands in its place where nothing has the id; its name if left out. */
  none?: string;
  /** The answer that the page is made of. */
  answer: { data: unknown; error: Error | null; refetch: () => unknown };
  /** The identifier in the address, for the case that nothing has it. */
  id: string;
  /** The content; null until there is an answer, and when nothing has the id. */
  children: ReactNode;
}

/** A page about one thing: its name and content, or a sentence about the wait, the failure or the missing thing. */
export function PageFrame({ name, nameLang, none = name, answer: { data, error, refetch }, id, children }: Props) {
  const { t } = useTranslation();
  const isMissing = error ? refusalOf(error) === 'NOT_FOUND' : Boolean(data) && !children;
  const title = isMissing ? none : name;
  const heading = usePageTitle(title);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} {...(!isMissing && nameLang && { lang: nameLang })}>
        {title}
      </h1>
      {error && !isMissing && <Problem error={error} onRetry={refetch} />}
      {!data && !error && <Waiting />}
      {isMissing && <p>{t('organisation.noneMore', { id })}</p>}
      {children && <div className={page.page}>{children}</div>}
    </>
  );
}
