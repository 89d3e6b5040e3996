import { useTranslation } from 'react-i18next';
import { programmeNamed } from '../entity/programmeNamed.ts';
import { Facts } from '../facts/Facts.tsx';
import { LinkList } from '../facts/LinkList.tsx';
import { Money } from '../facts/Money.tsx';
import { Out } from '../facts/Out.tsx';
import type { ProjectFactsFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { pageAddress } from '../layout/addresses.ts';
import { useProjectWords } from './useProjectWords.ts';
import lists from '../layout/lists.module.css';
import styles from './ProjectFacts.module.css';

/** The facts of a project: its time, money, funders and subject. */
export function ProjectFacts({ project, title }: { project: ProjectFactsFragment; title: string }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const words = useProjectWords();
  const { startDate, endDate, programme, call, fields, status, url, doi } = project;
  const dayOr = (one: string | null) => (one === null ? <span className="quiet">{t('money.unknown')}</span> : day(one));
  return (
    <section aria-label={t('organisation.facts')}>
      {title && <p className="lead">{title}</p>}
      <Facts
        facts={[
          { name: t('project.start'), value: dayOr(startDate) },
          { name: t('project.end'), value: dayOr(endDate) },
          { name: t('project.status'), value: status && t(`project.${status}`) },
          { name: t('project.awarded'), value: <Money amount={project.awarded} /> },
          { name: t('project.totalCost'), value: <Money amount={project.totalCost} /> },
        ]}
      />
      <Rest project={project} />
      <Facts
        facts={[
          { name: words('funder'), value: <RunBy programme={programme} /> },
          {
            name: t('project.programme'),
            value: programme && <LinkList kind="programme" all={[programmeNamed(programme)]} />,
          },
          {
            name: t('project.call'),
            value: call && (
              <>
                <AppLink href={pageAddress('call', call.id)}>{call.code}</AppLink>
                {call.title && `: ${call.title}`}
              </>
            ),
          },
          { name: t('project.type'), value: typeOf(project) },
          { name: t('project.fields'), value: fields.length > 0 && <LinkList kind="field" all={fields} /> },
          { name: t('project.keywords'), value: project.keywords?.join(' · ') },
          {
            name: t('project.extra'),
            value: project.fundersConnection.edges.length > 0 && <Funders project={project} />,
          },
          { name: t('project.page'), value: url && <Out href={url} /> },
          { name: 'DOI', value: doi && <Out href={`https://doi.org/${doi}`} /> },
        ].filter(({ value }) => value !== false)}
      />
      {project.objective && <p className={styles.objective}>{project.objective}</p>}
    </section>
  );
}

type Runners = NonNullable<ProjectFactsFragment['programme']>['funders'];

/** A programme with those who run it, and the wider one as far as it is asked for. */
interface Run {
  funders: Runners;
  partOf?: Run | null;
}

/** Those who run a programme or, where nobody is named, the nearest wider one. */
function fundersOf(programme: Run | null): Runners {
  let one = programme;
  while (one && one.funders.length === 0) one = one.partOf ?? null;
  return one?.funders ?? [];
}

function RunBy({ programme }: { programme: Run | null }) {
  const { t } = useTranslation();
  const funders = fundersOf(programme);
  if (funders.length === 0) return <span className="quiet">{t('money.unknown')}</span>;
  return <LinkList kind="funder" all={funders} />;
}

/** Says of a cost above the award that no source tells who pays the rest. */
function Rest({ project: { totalCost, awarded, fundersConnection } }: { project: ProjectFactsFragment }) {
  const words = useProjectWords();
  const { shortMoney } = useFormat();
  if (totalCost === null || awarded === null || totalCost <= awarded) return null;
  const isNamed = fundersConnection.edges.length > 0;
  return <p className="quiet">{words(isNamed ? 'restBeside' : 'rest', { rest: shortMoney(totalCost - awarded) })}</p>;
}

function Funders({ project }: { project: ProjectFactsFragment }) {
  const nameOf = useNames();
  return (
    <ul className={lists.inline}>
      {project.fundersConnection.edges.map(({ node, properties: { id, amount } }) => (
        <li key={id}>
          <AppLink href={pageAddress('funder', node.id)}>{nameOf(node)}</AppLink> <Money amount={amount} />
        </li>
      ))}
    </ul>
  );
}

/** The family of its scheme as it is written (ERA-NET), and the number of its grant. */
function typeOf({ projectType, grantNumber }: ProjectFactsFragment): string {
  return [projectType?.replace('_', '-'), grantNumber].filter(Boolean).join(' · ');
}
