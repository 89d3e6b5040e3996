import { MOST_IN_LIST, type NotKept } from './keptStore.ts';
import { useKeptWords } from './useKeptWords.ts';
import styles from './keep.module.css';

/** Says why something was not kept; nothing where it was. */
export function KeptProblem({ problem }: { problem: NotKept | null }) {
  const t = useKeptWords();
  if (problem === null) return null;
  return (
    <span role="alert" className={styles.problem}>
      {t(`problem.${problem}`, { most: MOST_IN_LIST })}
    </span>
  );
}
