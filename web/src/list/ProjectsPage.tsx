import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { programmeNamed } from '../entity/programmeNamed.ts';
import { LinkList } from '../facts/LinkList.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Years } from '../facts/Years.tsx';
import { type ProjectListColumn, type ProjectListRowFragment, ProjectsDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { projectAddress } from '../layout/addresses.ts';
import { ListFrame } from './ListFrame.tsx';
import { listAddress, listFilter, type ListQuestion, readListQuestion, ROWS } from './ListQuestion.ts';
import { ShortMoney } from './ShortMoney.tsx';
import { SortHeader } from './SortHeader.tsx';
import styles from './list.module.css';

/** The page of all projects, or of those that fit conditions. */
export function ProjectsPage() {
  const question = readListQuestion('projects', useSearch());
  const { direction, page } = question;
  // The address is read for this list.
  const orderBy = question.order as ProjectListColumn;
  const variables = { where: listFilter(question), orderBy, direction, offset: (page - 1) * ROWS };
  const answer = useAnswer(ProjectsDocument, variables);
  const found = answer.data?.projectList ?? undefined;
  return (
    <ListFrame
      subject="projects"
      {...{ question, answer, found }}
      behind={<QueryBehind document={ProjectsDocument} variables={variables} />}
    >
      <ProjectTable question={question} rows={found?.rows ?? []} />
    </ListFrame>
  );
}

function ProjectTable({ question, rows }: { question: ListQuestion; rows: readonly ProjectListRowFragment[] }) {
  const isOurs = question.partnersOf.length === 0;
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const head = { question, onChange: (changed: ListQuestion) => navigate(listAddress('projects', changed)) };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <SortHeader column="NAME" label={t('dimension.PROJECT')} {...head} />
          <SortHeader column="AWARDED" label={t('lists.awarded')} isNumber {...head} />
          <th scope="col" className={styles.plain}>
            {t('lists.coordinator')}
          </th>
          <SortHeader column="START" label={t('lists.starts')} {...head} />
          <SortHeader column="END" label={t('lists.ends')} {...head} />
          <th scope="col" className={styles.plain}>
            {t('dimension.PROGRAMME')}
          </th>
          <SortHeader
            column="PARTNERS"
            label={t(isOurs ? 'lists.partnersOfYours' : 'lists.partnersOfTheirs')}
            isNumber
            {...head}
          />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.project.id} row={row} isOurs={isOurs} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: ProjectListRowFragment;
  /** True where standing is to the home organisation. */
  isOurs: boolean;
}

interface OnTelephoneProps {
  startDate: string | null;
  endDate: string | null;
  phase: ProjectListRowFragment['phase'];
  coordinator: ReactNode;
}

/** Shows what stands in columns of its own where there is room for them. */
function OnTelephone({ startDate, endDate, phase, coordinator }: OnTelephoneProps) {
  const { t } = useTranslation();
  const { month } = useFormat();
  return (
    <>
      <span className={styles.narrow}>
        <Years startDate={startDate} endDate={endDate} />
        {phase !== null && <span className={styles.more}>{t(`lists.phase.${phase}`)}</span>}
      </span>
      {endDate && (
        <span className={styles.narrow}>
          {t('lists.ends')}: {month(endDate)}
        </span>
      )}
      <span className={styles.narrow}>
        {t('lists.coordinator')}: {coordinator}
      </span>
    </>
  );
}

function Row({ row: { project, phase, standing, coordinators, partnerCount }, isOurs }: RowProps) {
  const { t } = useTranslation();
  const { number, month } = useFormat();
  const nameOf = useNames();
  const unknown = <span className="quiet">{t('money.notSaid')}</span>;
  const language = useLanguage();
  const { id, acronym, startDate, endDate, awarded, programme } = project;
  const title = language === 'it' && project.titleIt ? project.titleIt : project.title;
  const coordinator = coordinators.length > 0 ? <LinkList kind="organisation" all={coordinators} /> : unknown;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <AppLink href={projectAddress(id)}>{acronym ?? title ?? id}</AppLink>
        <span className={styles.more}>
          {acronym && title}{' '}
          {standing === 'OURSELVES' && (
            <span className={styles.ours}>{t(isOurs ? 'lists.tag.withUs' : 'lists.tagTo.withUs')}</span>
          )}
        </span>
        <OnTelephone {...{ startDate, endDate, phase, coordinator }} />
      </th>
      <td className={`${styles.number} ${styles.answer}`}>
        <ShortMoney amount={awarded} />
        <span className={styles.narrow}>{t('lists.awarded')}</span>
      </td>
      <td className={styles.who}>{coordinator}</td>
      <td className={styles.years}>{startDate?.slice(0, 4) ?? unknown}</td>
      <td className={styles.years}>
        {endDate ? month(endDate) : unknown}
        {phase !== null && <span className={styles.more}>{t(`lists.phase.${phase}`)}</span>}
      </td>
      <td className={styles.small}>
        {programme ? nameOf(programmeNamed(programme)) : <span className="quiet">{t('money.notSaid')}</span>}
      </td>
      <td className={styles.number}>{number(partnerCount)}</td>
    </tr>
  );
}
