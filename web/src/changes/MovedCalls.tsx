import type { DateMovedFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { pageAddress } from '../layout/addresses.ts';
import { Left } from './Left.tsx';
import { useChangesWords } from './useChangesWords.ts';
import lists from '../layout/lists.module.css';
import styles from './changes.module.css';

/** Calls whose opening or deadline moved, each once with what it was, and how many moves there are beside; nothing where none did. */
export function MovedCalls({ moved, count }: { moved: readonly DateMovedFragment[]; count: number }) {
  const t = useChangesWords();
  const { day } = useFormat();
  if (moved.length === 0) return null;
  const calls = new Map(moved.map(({ call }) => [call.id, call]));
  const days = (value: string) => value.split(', ').map(day).join(', ');
  return (
    <section aria-labelledby="moved-heading">
      <h2 id="moved-heading">{t('moved')}</h2>
      <p className="quiet">{t('movedMore')}</p>
      <ul className={lists.findings}>
        {[...calls.values()].map(({ id, title, code }) => (
          <li key={id}>
            <AppLink href={pageAddress('call', id)}>{title ?? code}</AppLink>
            {moved
              .filter(({ call }) => call.id === id)
              .map(({ predicate, before, now, lastSeenOn }) => (
                <span key={`${predicate} ${before}`} className={styles.second}>
                  {t('movedFrom', {
                    what: t(predicate === 'openingDate' ? 'openingDate' : 'deadlines'),
                    before: days(before),
                    day: day(lastSeenOn),
                    now: now === null ? t('notKnown') : days(now),
                  })}
                </span>
              ))}
          </li>
        ))}
        <Left count={count - moved.length} />
      </ul>
    </section>
  );
}
