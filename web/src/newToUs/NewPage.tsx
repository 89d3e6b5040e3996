import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { Chips } from '../controls/Chips.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useOrganisationNames } from '../controls/useOrganisationNames.ts';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Coverage } from '../funding/Coverage.tsx';
import { NewToUsDocument, type NewToUsQuery } from '../graphql/generated.ts';
import { Tick } from '../controls/Tick.tsx';
import type { FieldMeant } from '../group/fieldLens.ts';
import { FieldSaid, FieldTick } from '../group/FieldSwitch.tsx';
import { GroupConditions } from '../group/GroupConditions.tsx';
import { QuestionFold } from '../group/QuestionFold.tsx';
import { type NamedCondition, useGroupNames } from '../group/useGroupNames.ts';
import { useGroupWords } from '../group/useGroupWords.ts';
import { useSentence } from '../group/useSentence.ts';
import { useKeptWords } from '../kept/useKeptWords.ts';
import { useFewNames } from '../language/useFewNames.ts';
import { useFormat } from '../language/useFormat.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { useShown } from '../layout/useShown.ts';
import { Waiting } from '../layout/Waiting.tsx';
import type { WayQuestion } from '../findAWay/WayQuestion.ts';
import {
  isOfSize,
  newQuestionAddress,
  type NewQuestion,
  readNewQuestion,
  type Size,
  WITHOUT_CONDITIONS,
} from './NewQuestion.ts';
import { NewTable } from './NewTable.tsx';
import { SaveNew } from './SaveNew.tsx';
import { useNew } from './useNew.ts';
import lists from '../layout/lists.module.css';

/** The most suggestions that the endpoint gives. */
const MOST = 100;

/** Fewer are few: it is said that the field leaves others out. */
const FEW = 5;

/** The page of organisations worth getting to know that we share nothing with, under conditions. */
export function NewPage() {
  const [, navigate] = useLocation();
  const question = readNewQuestion(new URLSearchParams(useSearch()));
  const { group, whose, size } = question;
  const { conditions } = useGroupNames(group);
  const names = useOrganisationNames(whose);
  const [shown, showMore] = useShown('first', 20, 20);
  // By size the endpoint does not choose: all that it gives are looked through.
  const first = size === null ? Math.min(shown, MOST) : MOST;
  const answer = useNew(question, first);
  const { found, variables, error, refetch, isPlaceholderData, isNobodyInField, over, lens, home } = answer;
  const title = useTitle(conditions, [...names.values()]);
  const heading = usePageTitle(title);
  const change = (part: Partial<NewQuestion>) => navigate(newQuestionAddress({ ...question, ...part }));
  const area = found?.report.workArea ?? null;
  const said = useSaid({ question, conditions, over, names: whose.length > 0 ? [...names.values()] : [home] });
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <QuestionFold said={said} {...(over !== 'any' && { onAnyField: () => change({ anyField: true }) })}>
        <Whose names={names} onRemove={(id) => change({ whose: whose.filter((one) => one !== id) })} />
        <GroupConditions
          {...{ group, conditions }}
          hasNoPublic={question.noPublic}
          isWide={false}
          onChange={(changed) => change({ group: changed })}
        />
        <SizeAndField {...{ question, conditions, isNobodyInField, area }} onChange={change} />
      </QuestionFold>
      {error && <Problem less="conditions" error={error} onRetry={refetch} />}
      {!error && !found && <Waiting />}
      {found && (
        <section aria-label={title} aria-busy={isPlaceholderData}>
          <Found {...{ found, question, lens }} isInField={over !== 'any'} onChange={change} />
          {size === null && <More {...{ found, first }} onMore={showMore} />}
          {variables && found.suggestions.length > 0 && <SaveNew {...{ title, question, variables, lens }} />}
          {variables && <QueryBehind document={NewToUsDocument} variables={variables} />}
        </section>
      )}
    </>
  );
}

/** Shows more of them; where there are more than are given, says so. */
function More({ found, first, onMore }: { found: FoundProps['found']; first: number; onMore: () => void }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { suggestions, totalCount } = found;
  return (
    <>
      {suggestions.length === first && first < Math.min(MOST, totalCount) && (
        <button type="button" className="button no-print" onClick={onMore}>
          {t('list.more')}
        </button>
      )}
      {suggestions.length === MOST && totalCount > MOST && (
        <p className="quiet">{t('list.shown', { shown: MOST, total: number(totalCount) })}</p>
      )}
    </>
  );
}

interface FoundProps {
  found: NonNullable<NewToUsQuery['partnerSuggestions']>;
  question: NewQuestion;
  isInField: boolean;
  lens: Partial<WayQuestion>;
  onChange: (part: Partial<NewQuestion>) => void;
}

/** Those found that are of the size asked for, and what the list leaves out. */
function Found({ found, question, isInField, lens, onChange }: FoundProps) {
  const { t } = useTranslation();
  const { suggestions, totalCount, report } = found;
  const { size } = question;
  const fitting = suggestions.filter(({ organisation }) => isOfSize(size, organisation.sme));
  const isFew = (size === null ? totalCount : fitting.length) < FEW;
  return (
    <>
      <Count fitting={fitting.length} all={suggestions.length} total={totalCount} question={question} />
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
      {fitting.length > 0 && (
        <NewTable
          {...{ suggestions: fitting, isInField, chosen: question.group.fields, lens, whose: question.whose }}
        />
      )}
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
  conditions: readonly NamedCondition[];
  isNobodyInField: boolean;
  area: Parameters<typeof FieldSaid>[0]['area'];
  onChange: (part: Partial<NewQuestion>) => void;
}

function SizeAndField({ question, conditions, isNobodyInField, area, onChange }: SizeAndFieldProps) {
  const { t } = useTranslation();
  const words = useGroupWords();
  const { group, whose, size, hospitals, anyField, noPublic } = question;
  const isTheirs = whose.length > 0;
  const sizes: readonly { id: Size | ''; name: string }[] = [
    { id: '', name: t('new.anySize') },
    { id: 'SME', name: t('new.size.SME') },
    { id: 'OTHER', name: t('new.size.OTHER') },
  ];
  return (
    <>
      <div className={`${lists.conditions} no-print`}>
        <FieldTick inField={!anyField} {...{ conditions, isTheirs }} onChange={(is) => onChange({ anyField: !is })} />
        <Tick
          label={t('conditions.noPublic')}
          chosen={noPublic}
          onChange={(is) => onChange({ noPublic: is })}
          off={group.kinds.includes('PUBLIC_BODY') ? words('publicOnly') : undefined}
        />
        <Tick label={t('lists.hospitals')} chosen={hospitals} onChange={(is) => onChange({ hospitals: is })} />
        <Choice
          label={t('new.bySize')}
          chosen={size ?? ''}
          choices={sizes}
          onChoose={(id) => onChange({ size: id === '' ? null : id })}
        />
      </div>
      {noPublic && <p className="quiet">{t('conditions.noPublicMore')}</p>}
      {hospitals && <p className="quiet">{t('lists.hospitalsSaid')}</p>}
      {!anyField && <FieldSaid {...{ conditions, area, isTheirs }} isNobody={isNobodyInField} />}
    </>
  );
}

interface CountProps {
  fitting: number;
  all: number;
  total: number;
  question: NewQuestion;
}

/** The number found; of a size, out of how many were looked through. */
function Count({ fitting, all, total, question: { size, whose } }: CountProps) {
  const { t } = useTranslation();
  const own = useKeptWords();
  const { number } = useFormat();
  if (size !== null)
    return <p role="status">{t('new.foundOf', { count: fitting, number: number(fitting), of: number(all) })}</p>;
  const counted = { count: total, number: number(total) };
  return <p role="status">{whose.length > 0 ? own('newTo.found', counted) : t('new.found', counted)}</p>;
}

/** Those to whom they are new, where that is not us. */
function Whose({ names, onRemove }: { names: ReadonlyMap<string, string>; onRemove: (id: string) => void }) {
  const own = useKeptWords();
  return (
    <Chips
      className="no-print"
      label={own('newTo.chosen')}
      chips={[...names].map(([id, name]) => ({ id, name }))}
      onRemove={onRemove}
    />
  );
}

interface SaidProps {
  question: NewQuestion;
  conditions: readonly NamedCondition[];
  over: FieldMeant;
  /** The names of those to whom they are new; one is empty until it is known. */
  names: readonly string[];
}

/** The question in words. */
function useSaid({ question, conditions, over, names }: SaidProps): string {
  const { t } = useTranslation();
  const words = useGroupWords();
  const few = useFewNames();
  const { whose, size, hospitals, noPublic } = question;
  const parts = [
    names.some(Boolean) ? words('said.newTo', { names: few(names) }) : t('new.heading'),
    ...(conditions.length > 0 ? [few(conditions.map(({ name }) => name))] : []),
    ...(size === null ? [] : [t(`new.size.${size}`)]),
    ...(hospitals ? [t('lists.hospitals')] : []),
  ];
  return useSentence({ parts, over, fieldCount: question.group.fields.length, noPublic, isTheirs: whose.length > 0 });
}

/** The heading: to whom they are new, and of which group they are. */
function useTitle(conditions: readonly { name: string }[], whose: readonly string[]): string {
  const { t } = useTranslation();
  const own = useKeptWords();
  const few = useFewNames();
  const group = conditions.map(({ name }) => name).join(', ');
  if (whose.length === 0) return group === '' ? t('new.heading') : t('new.title', { group });
  const names = few(whose);
  return group === '' ? own('newTo.title', { names }) : own('newTo.titleOf', { names, group });
}
