import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import {
  OrganisationsDocument,
  type OrganisationListColumn,
  type OrganisationListRowFragment,
} from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress } from '../layout/addresses.ts';
import { ListFrame } from './ListFrame.tsx';
import { asksForProjects, listAddress, listFilter, type ListQuestion, readListQuestion, ROWS } from './ListQuestion.ts';
import { ShortMoney } from './ShortMoney.tsx';
import { SortHeader } from './SortHeader.tsx';
import styles from './list.module.css';

/** The page of all organisations, or of those that fit conditions. */
export function OrganisationsPage() {
  const question = readListQuestion('organisations', useSearch());
  const { direction, page } = question;
  // The address is read for this list.
  const orderBy = question.order as OrganisationListColumn;
  const variables = { where: listFilter(question), orderBy, direction, offset: (page - 1) * ROWS };
  const answer = useAnswer(OrganisationsDocument, variables);
  const found = answer.data?.organisationList ?? undefined;
  return (
    <ListFrame
      subject="organisations"
      {...{ question, answer, found }}
      behind={<QueryBehind document={OrganisationsDocument} variables={variables} />}
    >
      <OrganisationTable question={question} rows={found?.rows ?? []} />
    </ListFrame>
  );
}

function OrganisationTable({
  question,
  rows,
}: {
  question: ListQuestion;
  rows: readonly OrganisationListRowFragment[];
}) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const narrows = asksForProjects(question);
  const isOurs = question.partnersOf.length === 0;
  const largest = Math.max(...rows.map(({ here }) => here.amount ?? 0));
  const head = { question, onChange: (changed: ListQuestion) => navigate(listAddress('organisations', changed)) };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <SortHeader column="NAME" label={t('dimension.ORGANISATION')} {...head} />
          <SortHeader column="AMOUNT" label={t(narrows ? 'lists.receivesHere' : 'lists.receives')} isNumber {...head} />
          <SortHeader
            column="PROJECTS"
            label={t(narrows ? 'lists.projectsHere' : 'lists.projectsInAll')}
            isNumber
            {...head}
          />
          {narrows && <SortHeader column="ALL_PROJECTS" label={t('lists.inAll')} isNumber {...head} />}
          <SortHeader column="ALL_RUNNING" label={t('lists.running')} isNumber {...head} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.organisation.id} row={row} largest={largest} {...{ narrows, isOurs }} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: OrganisationListRowFragment;
  /** The most that a row of the page receives. */
  largest: number;
  narrows: boolean;
  /** True where standing is to the home organisation. */
  isOurs: boolean;
}

function Row({ row: { organisation, standing, here, overall }, largest, narrows, isOurs }: RowProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  const tags = isOurs ? 'tag' : 'tagTo';
  const { id, city, country, kind } = organisation;
  const place = [city, country?.code].filter(Boolean).join(', ');
  const said = [place, kind && t(`organisationKind.${kind}`)].filter(Boolean).join(' · ');
  const { amount, unknownAmountCount: unknown } = here;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <AppLink href={organisationAddress(id)}>{nameOf(organisation)}</AppLink>
        <span className={styles.more}>
          {said} {standing !== 'NOT_YET' && <span className={styles.ours}>{t(`lists.${tags}.${standing}`)}</span>}{' '}
          <KeepButton organisation={organisation} isSmall />
        </span>
        <span className={styles.narrow}>
          <Counts {...{ here, overall, narrows }} />
        </span>
      </th>
      <td className={`${styles.number} ${styles.answer}`}>
        <ShortMoney amount={amount} />
        {amount !== null && unknown > 0 && (
          <span className={styles.more}>{t('lists.plusUnknown', { count: unknown, number: number(unknown) })}</span>
        )}
        {amount !== null && largest > 0 && (
          <span className={styles.share} aria-hidden="true">
            <span style={{ inlineSize: `${Math.max(0, (100 * amount) / largest)}%` }} />
          </span>
        )}
      </td>
      <td className={styles.number}>{number(here.projectCount)}</td>
      {narrows && <td className={styles.number}>{number(overall.projectCount)}</td>}
      <td className={styles.number}>{number(overall.runningProjectCount)}</td>
    </tr>
  );
}

/** The columns in words where there is no room for them: projects inside the conditions, then those outside too. */
function Counts({
  here,
  overall,
  narrows,
}: Pick<OrganisationListRowFragment, 'here' | 'overall'> & { narrows: boolean }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const running = { all: number(overall.projectCount), number: number(overall.runningProjectCount) };
  const inside = { count: here.projectCount, number: number(here.projectCount) };
  return narrows
    ? `${t('lists.hereCount', inside)} · ${t('lists.allAndRunning', running)}`
    : `${t('lists.projects', inside)} · ${t('lists.runningOf', running)}`;
}
