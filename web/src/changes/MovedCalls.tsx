import type { DateMovedFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { pageAddress } from '../layout/addresses.ts';
import { Left } from './Left.tsx';
import { useChangesWords } from './useChangesWords.ts';
import lists from '../layout/lists.module.css';
import styles from './changes.module.css';

/** Calls whose opening or deadline moved, and what it was, and how many there are beside; nothing where none did. */
export function MovedCalls({ moved, count }: { moved: readonly DateMovedFragment[]; count: number }) {
  const t = useChangesWords();
  const { day } = useFormat();
  if (moved.length === 0) return null;
  const days = (value: string) => value.split(', ').map(day).join(', ');
  return (
    <section aria-labelledby="moved-heading">
      <h2 id="moved-heading">{t('moved')}</h2>
      <p className="quiet">{t('movedMore')}</p>
      <ul className={lists.findings}>
        {moved.map(({ call, predicate, before, now, lastSeenOn }) => (
          <li key={`${call.id} ${predicate} ${before}`}>
            <AppLink href={pageAddress('call', call.id)}>{call.title ?? call.code}</AppLink>
            <span className={styles.second}>
              {t('movedFrom', {
                what: t(predicate === 'openingDate' ? 'openingDate' : 'deadlines'),
                before: days(before),
                day: day(lastSeenOn),
                now: now === null ? t('notKnown') : days(now),
              })}
            </span>
          </li>
        ))}
        <Left count={count - moved.length} />
      </ul>
    </section>
  );
}
