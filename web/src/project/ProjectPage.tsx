import { useTranslation } from 'react-i18next';
import { useSearch } from 'wouter';
import { usePageId } from '../layout/usePageId.ts';
import { projectSources } from '../facts/projectSources.ts';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Statements } from '../facts/Statements.tsx';
import { ProjectPageDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { PageFrame } from '../layout/PageFrame.tsx';
import { useShown } from '../layout/useShown.ts';
import { ProjectFacts } from './ProjectFacts.tsx';
import { readOrder, SORTS } from './partnerOrder.ts';
import { ProjectPartners } from './ProjectPartners.tsx';

/** The page of a project. */
export function ProjectPage() {
  const id = usePageId();
  return <ProjectOf key={id} id={id} />;
}

function ProjectOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const [partners, showMore] = useShown('partners', 60, 200);
  const order = readOrder(new URLSearchParams(useSearch()));
  const variables = { id, partners, sort: SORTS[order] };
  const answer = useAnswer(ProjectPageDocument, variables);
  const { data } = answer;
  const project = data?.project;
  const full = project ? nameOf({ name: project.title ?? '', nameIt: project.titleIt }) : '';
  const name = project ? (project.acronym ?? (full || project.id)) : t('project.some');
  return (
    <PageFrame name={name} none={t('project.none')} answer={answer} id={id}>
      {project && (
        <>
          <ProjectFacts project={project} title={project.acronym ? full : ''} />
          <ProjectPartners project={project} order={order} onMore={showMore} />
          <Statements
            sources={projectSources(project.sources, project)}
            statements={project.statements.map((statement) => ({
              ...statement,
              source: statement.source && projectSources([statement.source], project)[0]!,
            }))}
          />
          <QueryBehind document={ProjectPageDocument} variables={variables} />
        </>
      )}
    </PageFrame>
  );
}
