import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Choice } from '../controls/Choice.tsx';
import { SaveAs } from '../facts/SaveAs.tsx';
import { Coverage } from '../funding/Coverage.tsx';
import type { CoverageOfFragment, ListTotalFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { Problem } from '../layout/Problem.tsx';
import { Sheet } from '../layout/Sheet.tsx';
import { showHeading } from '../layout/showHeading.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { type Condition, Conditions, useConditions } from './Conditions.tsx';
import { type ListSubject, OFFERED } from './dimensions.ts';
import { Facets } from './Facets.tsx';
import {
  COLUMNS,
  firstDirection,
  listAddress,
  type ListColumn,
  listFilter,
  type ListQuestion,
  orderedBy,
  tellsTies,
  turned,
} from './ListQuestion.ts';
import { NothingFits } from './NothingFits.tsx';
import { Pager } from './Pager.tsx';
import { useFacets } from './useFacets.ts';
import styles from './list.module.css';

interface Props {
  subject: ListSubject;
  question: ListQuestion;
  answer: { error: Error | null; refetch: () => unknown; isPlaceholderData: boolean };
  /** Undefined until there is an answer. */
  found: { totalCount: number; total: ListTotalFragment; coverage: readonly CoverageOfFragment[] } | undefined;
  /** The table. */
  children: ReactNode;
  /** The query behind the page. */
  behind: ReactNode;
}

type Change = (question: ListQuestion) => void;

/** The frame of a list: its count, its conditions, what it can be narrowed by, and the table with its pages. */
export function ListFrame(props: Props) {
  const { subject, question } = props;
  const { t } = useTranslation();
  const { number } = useFormat();
  const change = useChange(subject);
  const facetAnswer = useFacets(subject, { where: listFilter(question), dimensions: OFFERED[subject], first: 30 });
  const facets = facetAnswer.data?.list?.facets;
  const conditions = useConditions(subject, question, facets);
  const chosen = conditions.length;
  const count = useCount(props);
  const panel = (
    <Facets
      {...{ subject, question, facets }}
      coverage={props.found?.coverage ?? []}
      // One failure is said once.
      error={props.answer.error ? null : facetAnswer.error}
      onRetry={facetAnswer.refetch}
      onChange={change}
    />
  );
  return (
    <>
      <Head {...props} />
      <div className={styles.conditions}>
        <Conditions {...{ subject, question, conditions }} onChange={change} />
      </div>
      <div className={`${styles.bar} no-print`}>
        <Sheet
          opener={chosen === 0 ? t('lists.filters') : t('lists.filtersChosen', { number: number(chosen) })}
          className={`button ${styles.filters}`}
          title={t('lists.narrow')}
          done={t('lists.show', { what: count ?? '' })}
        >
          {panel}
        </Sheet>
        <Order {...{ subject, question }} onChange={change} />
      </div>
      <div className={styles.split}>
        <aside
          className={`${styles.side} no-print`}
          aria-label={t('lists.narrow')}
          aria-busy={facetAnswer.isPlaceholderData}
        >
          {panel}
        </aside>
        <Rows {...props} conditions={conditions} />
      </div>
    </>
  );
}

/** Goes to the list with other conditions or in another order, and shows it from its heading on. */
function useChange(subject: ListSubject): Change {
  const [, navigate] = useLocation();
  return (changed) => {
    navigate(listAddress(subject, changed));
    showHeading();
  };
}

/** The order on a telephone, where there are no heads of columns; the one that is chosen can be turned round. */
function Order({ subject, question, onChange }: Pick<Props, 'subject' | 'question'> & { onChange: Change }) {
  const { t } = useTranslation();
  const { order, direction } = question;
  const nameOf = (column: ListColumn): string => t(`lists.orders.${column}`);
  const all: readonly ListColumn[] = COLUMNS[subject];
  const columns = all.filter((column) => column !== 'TIE' || tellsTies(question));
  const reversed = { id: 'REVERSED' as const, name: t('lists.reversed', { name: nameOf(order) }) };
  return (
    <Choice<ListColumn | 'REVERSED'>
      label={t('lists.order')}
      chosen={direction === firstDirection(order) ? order : 'REVERSED'}
      choices={columns.flatMap((id) =>
        id === order ? [{ id, name: nameOf(id) }, reversed] : [{ id, name: nameOf(id) }],
      )}
      onChoose={(id) => {
        if (id !== 'REVERSED') onChange(orderedBy(question, id));
        else onChange({ ...question, direction: turned(firstDirection(order)), page: 1 });
      }}
    />
  );
}

/** The number of rows, in words; undefined until there is an answer. */
function useCount({ subject, found }: Pick<Props, 'subject' | 'found'>): string | undefined {
  const { t } = useTranslation();
  const { number } = useFormat();
  return found && t(`lists.${subject}`, { count: found.totalCount, number: number(found.totalCount) });
}

/** The count as the heading, what all receive, and the list as a file. */
function Head({ subject, question, found, answer }: Props) {
  const { t } = useTranslation();
  const language = useApiLanguage();
  const title = useCount({ subject, found }) ?? t(`layout.${subject}`);
  const heading = usePageTitle(title);
  const { order: orderBy, direction } = question;
  const isEmpty = !found || found.totalCount === 0;
  return (
    <div className={styles.top} aria-busy={answer.isPlaceholderData}>
      <div role="status">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="quiet">{!isEmpty && <Total {...{ subject, question }} total={found.total} />}</p>
      </div>
      {!isEmpty && (
        <SaveAs
          name={subject === 'organisations' ? 'organisationList' : 'projectList'}
          given={{ where: listFilter(question), orderBy, direction, language }}
          formats={['csv', 'json']}
        />
      )}
    </div>
  );
}

/** The table with its pages, or why there is none. */
function Rows({
  subject,
  question,
  answer,
  found,
  conditions,
  children,
  behind,
}: Props & { conditions: readonly Condition[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles.rows} aria-label={t(`lists.table.${subject}`)} aria-busy={answer.isPlaceholderData}>
      {answer.error && <Problem less="conditions" error={answer.error} onRetry={answer.refetch} />}
      {!found && !answer.error && <Waiting />}
      {found?.totalCount === 0 && <NothingFits {...{ subject, question, conditions }} />}
      {found && found.totalCount > 0 && (
        <>
          {children}
          <Pager
            page={question.page}
            total={found.totalCount}
            isPlaceholder={answer.isPlaceholderData}
            addressOf={(page) => listAddress(subject, { ...question, page })}
          />
          <div className={styles.besideResults}>
            <Coverage coverage={found.coverage} />
          </div>
        </>
      )}
      {found && behind}
    </section>
  );
}

/** Tells what all rows receive, in how many projects or organisations, and how much of it is not known. */
function Total({ subject, question, total }: Pick<Props, 'subject' | 'question'> & { total: ListTotalFragment }) {
  const { t } = useTranslation();
  const { number, shortMoney } = useFormat();
  const { amount, unknownAmountCount: unknown, grantCount: grants, projectCount, organisationCount } = total;
  const count = subject === 'organisations' ? projectCount : organisationCount;
  const said = t(`lists.unknown.${subject}`, { number: number(unknown), of: number(grants) });
  const behind = { ...question, amountUnknown: true, page: 1 };
  return (
    <>
      {amount === null ? t('lists.noAmount') : shortMoney(amount)}{' '}
      {t(subject === 'organisations' ? 'lists.inProjects' : 'lists.toOrganisations', { count, number: number(count) })}
      {unknown > 0 && ' · '}
      {unknown > 0 && (question.amountUnknown ? said : <AppLink href={listAddress(subject, behind)}>{said}</AppLink>)}
    </>
  );
}
