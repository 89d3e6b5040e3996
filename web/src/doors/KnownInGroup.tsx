import { LinkList } from '../facts/LinkList.tsx';
import { KnownInGroupDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import type { Group } from '../group/GroupQuestion.ts';
import { useGroupWords } from '../group/useGroupWords.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { listAddress, listFilter } from '../list/ListQuestion.ts';
import { partnersIn } from './partnersIn.ts';
import styles from './doors.module.css';

/** Those of a group who are partners already, so that no door has to be opened: the strongest ties, and the list of all. */
export function KnownInGroup({ group }: { group: Group }) {
  const t = useGroupWords();
  const { number } = useFormat();
  const question = partnersIn(group);
  const { data } = useAnswer(KnownInGroupDocument, { where: listFilter(question) });
  const { totalCount, rows } = data?.organisationList ?? { totalCount: 0, rows: [] };
  if (totalCount === 0) return null;
  return (
    <div className={styles.known}>
      <p>{t('doors.known', { count: totalCount, number: number(totalCount) })}</p>
      <LinkList kind="organisation" all={rows.map(({ organisation }) => organisation)} />
      {totalCount > rows.length && (
        <AppLink href={listAddress('organisations', { ...question, order: 'TIE' })}>
          {t('doors.allKnown', { number: number(totalCount) })}
        </AppLink>
      )}
    </div>
  );
}
