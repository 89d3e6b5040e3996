import { useTranslation } from 'react-i18next';
import type { ChangeQuestion } from './useWayQuestion.ts';
import { DEFAULT_QUESTION, type WayQuestion } from './WayQuestion.ts';
import lists from '../layout/lists.module.css';
import problem from '../layout/Problem.module.css';

interface Props {
  question: WayQuestion;
  onChange: ChangeQuestion;
  /** The reason why there is none, in a sentence. */
  note: string | null;
}

/** Says why there is no way, and offers to loosen the conditions. */
export function NoWay({ question, onChange, note }: Props) {
  const { t } = useTranslation();
  const { avoid, countries, runningOnly, hubs, maxTies, asOf } = question;
  const loosenings: { label: string; change: Partial<WayQuestion>; helps: boolean }[] = [
    { label: t('none.longer'), change: { maxTies: 6 }, helps: maxTies < 6 },
    { label: t('none.ended'), change: { runningOnly: false }, helps: runningOnly },
    { label: t('none.through'), change: { avoid: [] }, helps: avoid.length > 0 },
    { label: t('none.countries'), change: { countries: [] }, helps: countries.length > 0 },
    { label: t('none.hubs'), change: { hubs: 'DAMPEN' }, helps: hubs === 'EXCLUDE' },
    { label: t('none.today'), change: { asOf: DEFAULT_QUESTION.asOf }, helps: asOf !== null },
  ];
  return (
    <div className={problem.problem}>
      {note && <p>{note}</p>}
      <ul className={lists.buttons}>
        {loosenings
          .filter(({ helps }) => helps)
          .map(({ label, change }) => (
            <li key={label}>
              <button type="button" className="button" onClick={() => onChange(change)}>
                {label}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
