import { useTranslation } from 'react-i18next';
import { Money } from '../facts/Money.tsx';
import { More } from '../facts/More.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Years } from '../facts/Years.tsx';
import { type FundingDimension, MoneyByDocument, type MoneyRowFragment } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { Problem } from '../layout/Problem.tsx';
import { useShown } from '../layout/useShown.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { ProjectsLink } from '../list/ProjectsLink.tsx';
import { Coverage } from './Coverage.tsx';
import { DEFAULT_FUNDING, type FundingQuestion, fundingVariables, writeFundingQuestion } from './FundingQuestion.ts';
import { KeyName } from './KeyName.tsx';
import { OwnOnly } from './OwnOnly.tsx';
import { projectsBehind } from './projectsBehind.ts';
import { useRowLabels } from './useRowLabels.ts';
import styles from './MoneyBy.module.css';
import table from '../facts/table.module.css';

interface Props {
  heading: string;
  /** The dimension along which it is added up. */
  by: FundingDimension;
  /** The conditions on the grants that count. */
  where: Partial<FundingQuestion>;
  /** The number of rows shown at first. */
  first?: number;
}

/** Money added up along one dimension: rows with their share as a bar, more of them on request. */
export function MoneyBy({ heading, by, where, first = 10 }: Props) {
  const { t } = useTranslation();
  const isByYear = by === 'START_YEAR';
  const [shown, showMore] = useShown(by.toLowerCase(), isByYear ? 100 : first, 100);
  const question: FundingQuestion = {
    ...DEFAULT_FUNDING,
    ...where,
    by: [by],
    order: isByYear ? 'NAME_ASC' : 'AMOUNT_DESC',
  };
  const variables = { ...fundingVariables(question, 'en'), first: shown };
  const { data, error, refetch } = useUnaskedAnswer(MoneyByDocument, variables);
  const answer = data?.whoFundsWhat;
  if (error) return <Problem error={error} onRetry={refetch} />;
  if (!answer) return <Waiting />;
  return (
    <section aria-labelledby={`by-${by}`}>
      <h2 id={`by-${by}`} tabIndex={-1}>
        {heading}
      </h2>
      {answer.rows.length === 0 ? (
        <p className="quiet">{t('money.nothing')}</p>
      ) : (
        <Rows {...{ by, where }} rows={answer.rows} />
      )}
      {answer.rows.length > 0 && <OwnOnly by={[by]} />}
      {/* What the conditions leave out is said once on a page, which begins with the years. */}
      <Coverage coverage={answer.coverage.filter(({ attribute }) => isByYear || attribute === by)} />
      <div className={table.foot}>
        <More shown={answer.rows.length} total={answer.rowCount} onMore={showMore} />
        {answer.rows.length > 0 && (
          <AppLink className="no-print" href={`/funding?${writeFundingQuestion(question)}`}>
            {t('money.whole')}
          </AppLink>
        )}
        <QueryBehind document={MoneyByDocument} variables={variables} />
      </div>
    </section>
  );
}

interface RowsProps {
  by: FundingDimension;
  where: Partial<FundingQuestion>;
  rows: readonly MoneyRowFragment[];
}

function Rows({ by, where, rows }: RowsProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const labelOf = useRowLabels(rows);
  const most = Math.max(...rows.map(({ sum }) => sum.amount ?? 0));
  const named = t(`dimension.${by}`);
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <Head by={by} />
        <tbody>
          {rows.map(({ keys: [key], sum }) => (
            <tr key={key?.id ?? ''}>
              <th scope="row" data-column={named}>
                {key && <KeyName fundingKey={key} label={labelOf(key)} />}
                {key?.project && <ProjectWhen project={key.project} />}
              </th>
              <td className={table.amount} data-column={t('money.known')}>
                <Money amount={sum.amount} />
                {most > 0 && <Share part={(sum.amount ?? 0) / most} />}
              </td>
              <td className={table.amount} data-column={t('money.unknownAmounts')}>
                {number(sum.unknownAmountCount)}
              </td>
              {by !== 'PROJECT' && (
                <td className={table.amount} data-column={t('organisation.projects')}>
                  <ProjectsLink count={sum.projectCount} behind={key ? projectsBehind(where, key) : null} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ by }: { by: FundingDimension }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t(`dimension.${by}`)}</th>
        <th scope="col" className={table.amount}>
          {t('money.known')}
        </th>
        <th scope="col" className={table.amount}>
          {t('money.unknownAmounts')}
        </th>
        {by !== 'PROJECT' && (
          <th scope="col" className={table.amount}>
            {t('organisation.projects')}
          </th>
        )}
      </tr>
    </thead>
  );
}

function ProjectWhen({ project }: { project: NonNullable<MoneyRowFragment['keys'][number]['project']> }) {
  const { acronym, title, startDate, endDate } = project;
  return (
    <>
      {' '}
      <span className="quiet">
        <Years startDate={startDate} endDate={endDate} />
      </span>
      {acronym && title && <div className="quiet">{title}</div>}
    </>
  );
}

function Share({ part }: { part: number }) {
  return (
    <span className={styles.share} aria-hidden="true">
      <span style={{ width: `${100 * part}%` }} />
    </span>
  );
}
