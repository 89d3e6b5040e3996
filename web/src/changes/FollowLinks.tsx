import { useFormat } from '../language/useFormat.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { feedAddress } from './ChangesQuestion.ts';
import { useChangesWords } from './useChangesWords.ts';
import lists from '../layout/lists.module.css';

const FORMATS = [
  ['atom', 'application/atom+xml'],
  ['json', 'application/feed+json'],
] as const;

/** Links to the feeds of the page; those without the lists of one's own also where readers of feeds look for them. */
export function FollowLinks({ whose, list }: { whose: readonly string[]; list: readonly string[] }) {
  const t = useChangesWords();
  const { number } = useFormat();
  const language = useApiLanguage();
  return (
    <>
      <ul className={`${lists.inline} no-print`}>
        <li>{t('follow')}</li>
        {FORMATS.map(([format, type]) => (
          <li key={format}>
            <link
              rel="alternate"
              type={type}
              title={t(format)}
              href={feedAddress(format, { whose, list: [], language })}
            />
            <a type={type} href={feedAddress(format, { whose, list, language })}>
              {t(format)}
            </a>
          </li>
        ))}
      </ul>
      {list.length > 0 && (
        <p className="quiet no-print">{t('withLists', { count: list.length, number: number(list.length) })}</p>
      )}
    </>
  );
}
