import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { Choice } from '../controls/Choice.tsx';
import { Tick } from '../controls/Tick.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { WorkArea } from '../findAWay/WorkArea.tsx';
import { Coverage } from '../funding/Coverage.tsx';
import { HomeDocument, NewToUsDocument, type NewToUsQuery } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { GroupConditions } from '../group/GroupConditions.tsx';
import { groupArgument } from '../group/GroupQuestion.ts';
import { useGroupNames } from '../group/useGroupNames.ts';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { useShown } from '../layout/useShown.ts';
import { Waiting } from '../layout/Waiting.tsx';
import {
  isOfSize,
  newQuestionAddress,
  type NewQuestion,
  readNewQuestion,
  type Size,
  WITHOUT_CONDITIONS,
} from './NewQuestion.ts';
import { NewTable } from './NewTable.tsx';
import lists from '../layout/lists.module.css';

/** The most suggestions that the endpoint gives. */
const MOST = 100;

/** Fewer are few: it is said that the field leaves others out. */
const FEW = 5;

/** The page of organisations worth getting to know that we share nothing with, under conditions. */
export function NewPage() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useLanguage() === 'it' ? 'IT' : 'EN';
  const [, navigate] = useLocation();
  const question = readNewQuestion(new URLSearchParams(useSearch()));
  const { group, size, anyField } = question;
  const conditions = useGroupNames(group);
  const [shown, showMore] = useShown('first', 20, 20);
  const { data: whose, error: noHome, refetch: askAgain } = useAnswer(HomeDocument, {});
  const home = whose?.graph?.home?.id;
  // By size the endpoint does not choose: all that it gives are looked through.
  const first = size === null ? Math.min(shown, MOST) : MOST;
  const filter = anyField || !home ? null : { inFieldOf: [home] };
  const variables = whose ? ({ ...groupArgument(group), first, filter, language } as const) : null;
  const { data, error, refetch, isPlaceholderData } = useAnswer(NewToUsDocument, variables);
  const failure = noHome ?? error;
  const names = conditions.map(({ name }) => name).join(', ');
  const title = names === '' ? t('new.heading') : t('new.title', { group: names });
  const heading = usePageTitle(title);
  const found = data?.partnerSuggestions;
  const change = (part: Partial<NewQuestion>) => navigate(newQuestionAddress({ ...question, ...part }));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <GroupConditions {...{ group, conditions }} isWide={false} onChange={(changed) => change({ group: changed })} />
      <SizeAndField question={question} area={found?.report.workArea ?? null} onChange={change} />
      {failure && <Problem error={failure} onRetry={noHome ? askAgain : refetch} />}
      {!failure && !found && <Waiting />}
      {found && (
        <section aria-label={title} aria-busy={isPlaceholderData}>
          <Found {...{ found, question }} onChange={change} />
          {size === null && found.suggestions.length === first && first < Math.min(MOST, found.totalCount) && (
            <button type="button" className="button no-print" onClick={showMore}>
              {t('list.more')}
            </button>
          )}
          {size === null && found.suggestions.length === MOST && found.totalCount > MOST && (
            <p className="quiet">{t('list.shown', { shown: MOST, total: number(found.totalCount) })}</p>
          )}
          {variables && <QueryBehind document={NewToUsDocument} variables={variables} />}
        </section>
      )}
    </>
  );
}

interface FoundProps {
  found: NonNullable<NewToUsQuery['partnerSuggestions']>;
  question: NewQuestion;
  onChange: (part: Partial<NewQuestion>) => void;
}

/** Those found that are of the size asked for, and what the list leaves out. */
function Found({ found: { suggestions, totalCount, report }, question, onChange }: FoundProps) {
  const { t } = useTranslation();
  const { size, anyField } = question;
  const fitting = suggestions.filter(({ organisation }) => isOfSize(size, organisation.sme));
  const { fields = [], programmes = [] } = report.workArea ?? {};
  // Where nothing stands out among our projects no field is kept to.
  const isInField = !anyField && fields.length + programmes.length > 0;
  const isFew = (size === null ? totalCount : fitting.length) < FEW;
  return (
    <>
      <Count fitting={fitting.length} all={suggestions.length} total={totalCount} size={size} />
      <Coverage coverage={report.coverage} />
      {suggestions.length === 0 && report.note && <p>{report.note}</p>}
      {isInField && isFew && (
        <p>
          {t('new.few')}{' '}
          <button type="button" className="link no-print" onClick={() => onChange({ anyField: true })}>
            {t('new.anyField')}
          </button>
        </p>
      )}
      {fitting.length > 0 && <NewTable {...{ suggestions: fitting, isInField }} />}
      {fitting.length > 0 && fitting.every(({ likelihood }) => likelihood === null) && (
        <NotMeasured address={newQuestionAddress(question)} />
      )}
    </>
  );
}

/** Says that no likelihood was measured under the conditions, and leads to where it was. */
function NotMeasured({ address }: { address: string }) {
  const { t } = useTranslation();
  const measured = newQuestionAddress(WITHOUT_CONDITIONS);
  return (
    <p className="quiet">
      {t('new.notMeasured')} {address !== measured && <AppLink href={measured}>{t('new.measured')}</AppLink>}
    </p>
  );
}

interface SizeAndFieldProps {
  question: NewQuestion;
  area: Parameters<typeof WorkArea>[0]['area'] | null;
  onChange: (part: Partial<NewQuestion>) => void;
}

function SizeAndField({ question: { size, anyField }, area, onChange }: SizeAndFieldProps) {
  const { t } = useTranslation();
  const sizes: readonly { id: Size | ''; name: string }[] = [
    { id: '', name: t('new.anySize') },
    { id: 'SME', name: t('new.size.SME') },
    { id: 'OTHER', name: t('new.size.OTHER') },
  ];
  return (
    <>
      <div className={`${lists.inline} no-print`}>
        <Tick label={t('opening.inOurField')} chosen={!anyField} onChange={(is) => onChange({ anyField: !is })} />
        <Choice
          label={t('new.bySize')}
          chosen={size ?? ''}
          choices={sizes}
          onChoose={(id) => onChange({ size: id === '' ? null : id })}
        />
      </div>
      {!anyField && area && <WorkArea area={area} />}
    </>
  );
}

/** The number found; of a size, out of how many were looked through. */
function Count({ fitting, all, total, size }: { fitting: number; all: number; total: number; size: Size | null }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const said =
    size === null
      ? t('new.found', { count: total, number: number(total) })
      : t('new.foundOf', { count: fitting, number: number(fitting), of: number(all) });
  return <p role="status">{said}</p>;
}
