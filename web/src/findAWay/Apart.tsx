import { ApartDocument, type ApartOfFragment } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { type Relation, relationsOf } from './relationsOf.ts';
import { useWayWords } from './useWayWords.ts';
import type { WayQuestion } from './WayQuestion.ts';
import styles from './BestWay.module.css';

/** Says of which work it holds that nothing is shared: of all, of what runs now, or of what the conditions let count. */
export type Under = 'all' | 'running' | 'narrowed';

/** The work that two share as far as the question lets it count; those in between do not matter to it. */
export function underWhich({ asOf, work, fields, programmes, without, inField, runningOnly }: WayQuestion): Under {
  if (asOf !== null || inField || [work, fields, programmes, without].some((all) => all.length > 0)) return 'narrowed';
  return runningOnly ? 'running' : 'all';
}

interface Props {
  /** The ids of the two. */
  between: readonly [string, string];
  under?: Under;
}

/** Says that two organisations share no work, and what else is on record between them. Nothing until both are known. */
export function Apart({ between: [from, to], under = 'all' }: Props) {
  const way = useWayWords();
  const nameOf = useNames();
  const relation = useRelationWords();
  const { data } = useUnaskedAnswer(ApartDocument, { ids: [from, to] });
  const [a, b] = (data?.nodes ?? []) as (ApartOfFragment | null)[];
  if (!a || !b) return null;
  const relations = relationsOf(a, b).map(relation);
  return (
    <p className={styles.known}>
      {way(`apart.${under}`, { a: nameOf(a), b: nameOf(b) })}{' '}
      {relations.length > 0 && way('apart.but', { relations: relations.join('; ') })}
    </p>
  );
}

/** Gives a relation as a half sentence. */
function useRelationWords(): (relation: Relation) => string {
  const way = useWayWords();
  const nameOf = useNames();
  return (relation) => {
    switch (relation.kind) {
      case 'foundedBoth':
        return way('apart.foundedBoth', { names: relation.all.map(nameOf).join(', ') });
      case 'unitsOfOne':
      case 'sameRegion':
        return way(`apart.${relation.kind}`, { name: nameOf(relation.of) });
      case 'sameCity':
        return way('apart.sameCity', { city: relation.city });
      default:
        return way(`apart.${relation.kind}`, { a: nameOf(relation.a), b: nameOf(relation.b) });
    }
  };
}
