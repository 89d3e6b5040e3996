import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { More } from '../facts/More.tsx';
import { SaveAs } from '../facts/SaveAs.tsx';
import { ask } from '../graphql/ask.ts';
import { CasesDocument, type CaseRowFragment, type QualityCode } from '../graphql/generated.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { AppLink } from '../layout/AppLink.tsx';
import page from '../layout/page.module.css';
import { Problem } from '../layout/Problem.tsx';
import { usePageId } from '../layout/usePageId.ts';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { CaseTable } from './CaseTable.tsx';

/** The page of one finding: every case with its sources, to read, to go to, and to save for whoever publishes them. */
export function CasesPage() {
  const { t } = useTranslation();
  const language = useApiLanguage();
  const code = usePageId();
  const heading = usePageTitle(t('data.cases'));
  const { data, error, refetch, fetchNextPage } = useCases(code, language);
  const pages = data?.pages ?? [];
  const [first] = pages;
  const description = first?.graph?.quality?.find((one) => one.code === code)?.description;
  const cases = pages.flatMap(({ qualityCases }): readonly CaseRowFragment[] => qualityCases?.cases ?? []);
  const total = first?.qualityCases?.totalCount ?? 0;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('data.cases')}
      </h1>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!first && !error && <Waiting />}
      {first && (
        <div className={page.page}>
          <p className="lead">{description}</p>
          {total > 0 && <SaveAs name="qualityCases" given={{ code, language }} formats={['csv', 'json']} />}
          {cases.length > 0 ? <CaseTable cases={cases} /> : <p>{t('data.noCases')}</p>}
          <More shown={cases.length} total={total} onMore={() => void fetchNextPage()} />
          <p>
            <AppLink href="/data">{t('gaps.all')}</AppLink>
          </p>
        </div>
      )}
    </>
  );
}

/** Asks for the cases page by page. What is no code of a finding is asked for as it is: the endpoint says which there are. */
function useCases(code: string, language: 'EN' | 'IT') {
  return useInfiniteQuery({
    queryKey: [CasesDocument.toString(), code, language],
    queryFn: ({ pageParam, signal }) => {
      if (!isCode(code)) throw new Error(`“${code}” is no finding.`);
      return ask(CasesDocument, { code, language, after: pageParam }, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ qualityCases }) =>
      qualityCases?.pageInfo.hasNextPage ? qualityCases.pageInfo.endCursor : null,
  });
}

function isCode(text: string): text is QualityCode {
  return /^[A-Z_]+$/.test(text);
}
