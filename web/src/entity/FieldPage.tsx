import { useTranslation } from 'react-i18next';
import { usePageId } from '../layout/usePageId.ts';
import { LinkList } from '../facts/LinkList.tsx';
import { FieldPageDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNameOrder } from '../language/useNameOrder.ts';
import { useNames } from '../language/useNames.ts';
import { EntityPage } from './EntityPage.tsx';

/** The page of a field of science: its place in the tree of fields, who works on it and who pays for that. */
export function FieldPage() {
  const id = usePageId();
  const { t } = useTranslation();
  const nameOf = useNames();
  const inOrder = useNameOrder();
  const answer = useAnswer(FieldPageDocument, { id });
  const field = answer.data?.fields[0];
  const { code, narrowerThan, narrower } = field ?? {};
  return (
    <EntityPage
      kind="field"
      id={id}
      answer={answer}
      document={FieldPageDocument}
      variables={{ id }}
      found={field}
      name={field ? nameOf(field) : ''}
      facts={[
        { name: t('entity.euroSciVoc'), value: code },
        { name: t('entity.wider'), value: narrowerThan && <LinkList kind="field" all={[narrowerThan]} /> },
        {
          name: t('entity.narrower'),
          value: narrower?.length ? <LinkList kind="field" all={inOrder(narrower)} /> : null,
        },
      ]}
      where={{ fields: [id] }}
      by={['PROGRAMME', 'COUNTRY', 'ORGANISATION']}
    />
  );
}
