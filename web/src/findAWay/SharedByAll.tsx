import { sharedName } from '../facts/sharedName.ts';
import type { WayOfFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { inEveryWay } from './inEveryWay.ts';
import type { ChangeQuestion } from './useWayQuestion.ts';
import { useWayWords } from './useWayWords.ts';
import type { WayQuestion } from './WayQuestion.ts';
import styles from './BestWay.module.css';

interface Props {
  paths: readonly WayOfFragment[];
  question: WayQuestion;
  onChange: ChangeQuestion;
}

/** Says once what all ways rest on, and offers the ways without it; nothing where they share no work. */
export function SharedByAll({ paths, question, onChange }: Props) {
  const way = useWayWords();
  const nameOf = useNames();
  const found = inEveryWay(paths);
  if (found === null) return null;
  const name = sharedName(found.shared, nameOf);
  return (
    <p className={styles.known}>
      {way(found.place, { name })}{' '}
      <button
        type="button"
        className="link no-print"
        onClick={() => onChange({ without: [...question.without, found.id] })}
      >
        {way('without', { name })}
      </button>
    </p>
  );
}
