import { useTranslation } from 'react-i18next';
import { usePageId } from '../layout/usePageId.ts';
import { LinkList } from '../facts/LinkList.tsx';
import { More } from '../facts/More.tsx';
import { Out } from '../facts/Out.tsx';
import { ProgrammePageDocument, type ProgrammePageQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { pageAddress } from '../layout/addresses.ts';
import { useShown } from '../layout/useShown.ts';
import { EntityPage } from './EntityPage.tsx';
import { programmeNamed } from './programmeNamed.ts';
import lists from '../layout/lists.module.css';

/** The page of a programme: its place in the tree of programmes, who runs it, what it pays for. */
export function ProgrammePage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const [calls, showMore] = useShown('calls', 20, 100);
  const variables = { id, calls };
  const answer = useAnswer(ProgrammePageDocument, variables);
  const programme = answer.data?.programmes[0];
  const { code, shortName, website, partOf, parts, funders } = programme ?? {};
  const facts = [
    { name: t('entity.code'), value: code },
    { name: t('organisation.alsoCalled'), value: shortName },
    { name: t('organisation.website'), value: website && <Out href={website} /> },
    { name: t('entity.runBy'), value: funders?.length ? <LinkList kind="funder" all={funders} /> : null },
    { name: t('organisation.partOf'), value: partOf && <LinkList kind="programme" all={[programmeNamed(partOf)]} /> },
    {
      name: t('entity.parts'),
      value: parts?.length ? <LinkList kind="programme" all={parts.map(programmeNamed)} /> : null,
    },
  ];
  return (
    <EntityPage
      kind="programme"
      id={id}
      answer={answer}
      document={ProgrammePageDocument}
      variables={variables}
      found={programme}
      name={programme ? nameOf(programmeNamed(programme)) : ''}
      statements={programme?.statements ?? []}
      facts={facts}
      where={{ programmes: [id] }}
      by={['COUNTRY', 'ORGANISATION']}
    >
      {programme && <Calls programme={programme} onMore={showMore} />}
    </EntityPage>
  );
}

function Calls({ programme, onMore }: { programme: ProgrammePageQuery['programmes'][number]; onMore: () => void }) {
  const { t } = useTranslation();
  const { edges, totalCount } = programme.callsConnection;
  if (totalCount === 0) return null;
  return (
    <section aria-labelledby="calls-heading">
      <h2 id="calls-heading" tabIndex={-1}>
        {t('entity.calls')}
      </h2>
      <ul className={lists.columns}>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <AppLink href={pageAddress('call', node.id)}>{node.code}</AppLink>
            {node.title && <div className="quiet">{node.title}</div>}
          </li>
        ))}
      </ul>
      <More shown={edges.length} total={totalCount} onMore={onMore} />
    </section>
  );
}
