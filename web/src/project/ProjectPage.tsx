import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Statements } from '../facts/Statements.tsx';
import { ProjectPageDocument, type ProjectPageQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { ProjectFacts } from './ProjectFacts.tsx';
import { ProjectPartners } from './ProjectPartners.tsx';

/** A project as the page asks for it. */
export type PageProject = NonNullable<ProjectPageQuery['project']>;

/** What is known of one project. */
export function ProjectPage() {
  const { id = '' } = useParams();
  return <ProjectOf key={id} id={id} />;
}

function ProjectOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const [partners, setPartners] = useState(60);
  const { data, error, refetch } = useAnswer(ProjectPageDocument, { id, partners });
  const project = data?.project;
  const full = project ? nameOf({ name: project.title ?? '', nameIt: project.titleIt }) : '';
  const name = project ? (project.acronym ?? (full || project.id)) : data ? t('project.none') : t('project.some');
  const heading = usePageTitle(name);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      {error && <Problem error={error} onRetry={refetch} />}
      {!data && !error && <Waiting />}
      {data && !project && <p>{t('organisation.noneMore', { id })}</p>}
      {project && (
        <div className="page">
          <ProjectFacts project={project} title={project.acronym ? full : ''} />
          <ProjectPartners project={project} onMore={() => setPartners(Math.min(partners + 200, 1000))} />
          <Statements sources={project.sources} statements={project.statements} />
          <QueryBehind document={ProjectPageDocument} variables={{ id, partners }} />
        </div>
      )}
    </>
  );
}
