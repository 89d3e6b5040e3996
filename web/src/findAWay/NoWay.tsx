import { useTranslation } from 'react-i18next';
import type { FoundWaysFragment, SearchRemedy } from '../graphql/generated.ts';
import type { Words } from '../language/words.en.ts';
import type { ChangeQuestion } from './useWayQuestion.ts';
import { DEFAULT_QUESTION, type WayQuestion } from './WayQuestion.ts';
import lists from '../layout/lists.module.css';
import problem from '../layout/Problem.module.css';

interface Props {
  onChange: ChangeQuestion;
  /** The reason why there is none, in a sentence, and what helps. */
  report: Pick<FoundWaysFragment['report'], 'note' | 'remedies' | 'remediesTogether'>;
}

/** The words of the button for each remedy that is a condition of this page, and the change that it makes. */
const LOOSENINGS: Partial<Record<SearchRemedy, [keyof Words['none'], Partial<WayQuestion>]>> = {
  LONGER: ['longer', { maxTies: 6 }],
  ENDED: ['ended', { runningOnly: false }],
  AVOID: ['through', { avoid: [], noPublic: false }],
  VIA: ['anybody', { only: [], countries: [], kinds: [], noPublic: false }],
  HUBS: ['hubs', { hubs: 'DAMPEN' }],
  FILTER: ['work', { work: [], fields: [], programmes: [], without: [], inField: false }],
  DAY: ['today', { asOf: DEFAULT_QUESTION.asOf }],
};

/** Says why there is no way, and offers to loosen the conditions where that leads to one. */
export function NoWay({ onChange, report: { note, remedies, remediesTogether } }: Props) {
  const { t } = useTranslation();
  const each = remedies.flatMap((remedy) => (LOOSENINGS[remedy] ? [LOOSENINGS[remedy]] : []));
  const all = each.reduce((changes, [, change]) => ({ ...changes, ...change }), {});
  const offered: typeof each = remediesTogether ? [['all', all]] : each;
  return (
    <div className={problem.problem}>
      {note && <p>{note}</p>}
      <ul className={lists.buttons}>
        {offered.map(([words, change]) => (
          <li key={words}>
            <button type="button" className="button" onClick={() => onChange(change)}>
              {t(`none.${words}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
