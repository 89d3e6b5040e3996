import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { Strength, useStrength } from '../facts/Strength.tsx';
import { useTieProjects } from '../facts/useTieProjects.ts';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import {
  type ListTieFragment,
  OrganisationsDocument,
  type OrganisationListColumn,
  type OrganisationListRowFragment,
} from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { useLensWords } from '../language/useLensWords.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress } from '../layout/addresses.ts';
import { ListFrame } from './ListFrame.tsx';
import {
  asksForProjects,
  listAddress,
  listFilter,
  type ListQuestion,
  projectsOf,
  readListQuestion,
  ROWS,
  tellsTies,
} from './ListQuestion.ts';
import { ProjectsLink } from './ProjectsLink.tsx';
import { ShortMoney } from './ShortMoney.tsx';
import { SortHeader } from './SortHeader.tsx';
import styles from './list.module.css';

/** A row, with its tie where ties are told. */
type ListedRow = OrganisationListRowFragment & { tie?: ListTieFragment | null };

/** The page of all organisations, or of those that fit conditions. */
export function OrganisationsPage() {
  const question = readListQuestion('organisations', useSearch());
  const { direction, page } = question;
  // The address is read for this list.
  const orderBy = question.order as OrganisationListColumn;
  const ties = tellsTies(question);
  const variables = { where: listFilter(question), orderBy, direction, offset: (page - 1) * ROWS, ties };
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

function OrganisationTable({ question, rows }: { question: ListQuestion; rows: readonly ListedRow[] }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const lensSaid = useLensWords();
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
          {tellsTies(question) && (
            <SortHeader column="TIE" label={`${t(isOurs ? 'tie.toUs' : 'tie.toThem')}, ${lensSaid({})}`} {...head} />
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.organisation.id} row={row} largest={largest} {...{ narrows, question }} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: ListedRow;
  /** The most that a row of the page receives. */
  largest: number;
  narrows: boolean;
  question: ListQuestion;
}

function Row({ row: { organisation, standing, here, overall, tie }, largest, narrows, question }: RowProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  const strengthSaid = useStrength();
  const projectsSaid = useTieProjects();
  // Standing is to home where nobody else is named.
  const tags = question.partnersOf.length === 0 ? 'tag' : 'tagTo';
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
          {tie && ` · ${strengthSaid(tie.strength, true)}: ${projectsSaid(tie)}`}
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
      <Projects {...{ id, here, overall, narrows, question }} />
      {tie !== undefined && <td className={styles.tie}>{tie ? <ToldTie tie={tie} /> : t('tie.none')}</td>}
    </tr>
  );
}

interface ProjectsProps extends Pick<RowProps, 'narrows' | 'question'>, Pick<ListedRow, 'here' | 'overall'> {
  id: string;
}

/** The numbers of projects, each with the way to their list. */
function Projects({ id, here, overall, narrows, question }: ProjectsProps) {
  return (
    <>
      <td className={styles.number}>
        <ProjectsLink count={here.projectCount} behind={narrows ? projectsOf(id, question) : { organisations: [id] }} />
      </td>
      {narrows && (
        <td className={styles.number}>
          <ProjectsLink count={overall.projectCount} behind={{ organisations: [id] }} />
        </td>
      )}
      <td className={styles.number}>
        <ProjectsLink
          count={overall.runningProjectCount}
          behind={{ organisations: [id], values: { PHASE: ['RUNNING'] } }}
        />
      </td>
    </>
  );
}

/** The strength of a tie, and the projects that it rests on. */
function ToldTie({ tie }: { tie: ListTieFragment }) {
  const { t } = useTranslation();
  const projectsSaid = useTieProjects();
  return (
    <>
      <Strength value={tie.strength} label={t('strength.tie')} />
      <span className={styles.more}>{projectsSaid(tie)}</span>
    </>
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
