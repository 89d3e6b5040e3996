import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { Tick } from '../controls/Tick.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Coverage } from '../funding/Coverage.tsx';
import { type DoorFragment, DoorsDocument, type DoorsQuery } from '../graphql/generated.ts';
import type { WayQuestion } from '../findAWay/WayQuestion.ts';
import type { FieldMeant } from '../group/fieldLens.ts';
import { FieldSaid, FieldTick } from '../group/FieldSwitch.tsx';
import { GroupConditions } from '../group/GroupConditions.tsx';
import { type DoorOrder, doorsAddress, type DoorsQuestion, readDoors } from '../group/GroupQuestion.ts';
import { QuestionFold } from '../group/QuestionFold.tsx';
import { type NamedCondition, useGroupNames } from '../group/useGroupNames.ts';
import { useGroupWords } from '../group/useGroupWords.ts';
import { useSentence } from '../group/useSentence.ts';
import { useGroupPhrase } from '../group/useGroupPhrase.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { useShown } from '../layout/useShown.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { DoorOrderChoice } from './DoorOrderChoice.tsx';
import { DoorTable } from './DoorTable.tsx';
import { KnownInGroup } from './KnownInGroup.tsx';
import { SaveDoors } from './SaveDoors.tsx';
import { MOST, useDoors } from './useDoors.ts';
import lists from '../layout/lists.module.css';
import styles from './doors.module.css';

/** The page of the partners who open the way to a group of organisations. */
export function DoorsPage() {
  const { t } = useTranslation();
  const words = useGroupWords();
  const [, navigate] = useLocation();
  const question = readDoors(new URLSearchParams(useSearch()));
  const { group } = question;
  const { conditions } = useGroupNames(group);
  const [shown, showMore] = useShown('first', 10, 20);
  const doors = useDoors(question, Math.min(shown, MOST));
  const { found, variables, over, lens, home, error, refetch, isPlaceholderData } = doors;
  const names = useGroup(conditions, doors.homeId);
  const title = conditions.length === 0 ? t('doors.heading') : t('doors.title', { group: names });
  const heading = usePageTitle(title);
  const change = (part: Partial<DoorsQuestion>): void => {
    const changed = { ...question, ...part };
    navigate(doorsAddress(changed.group, changed));
  };
  const said = useSaid({ names, over, question, home });
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {conditions.length === 0 && <p className="lead">{words('doors.lead')}</p>}
      <QuestionFold
        said={said}
        isBare={conditions.length === 0}
        {...(over !== 'any' && { onAnyField: () => change({ anyField: true }) })}
      >
        <Form {...{ question, conditions }} area={found?.report.workArea ?? null} onChange={change} />
      </QuestionFold>
      {error && <Problem less="conditions" error={error} onRetry={refetch} />}
      {conditions.length > 0 && !error && !found && <Waiting />}
      {found && (
        <section aria-label={title} aria-busy={isPlaceholderData} className={styles.found}>
          <KnownInGroup group={group} />
          <Found
            {...{ found, over, lens, question, shown }}
            onOrder={(order) => change({ order })}
            onAnyField={() => change({ anyField: true })}
            onMore={showMore}
          />
          {variables && found.bridges.length > 0 && <SaveDoors {...{ title, variables, lens }} />}
          {variables && <QueryBehind document={DoorsDocument} variables={variables} />}
        </section>
      )}
    </>
  );
}

/** The group in words, without our own organisation: one opens no door to oneself. */
function useGroup(conditions: readonly NamedCondition[], home: string | null): string {
  const phrase = useGroupPhrase();
  const others = conditions.filter(({ key, value }) => key !== 'ids' || value !== home);
  return phrase(others.length > 0 ? others : conditions);
}

interface FoundProps {
  found: NonNullable<DoorsQuery['bridges']>;
  over: FieldMeant;
  lens: Partial<WayQuestion>;
  question: DoorsQuestion;
  /** The number that is shown. */
  shown: number;
  onOrder: (order: DoorOrder) => void;
  onAnyField: () => void;
  onMore: () => void;
}

/** Those who open: the first in a sentence, all in a table, and what the answer leaves out. */
function Found({ found, over, lens, question, shown, onOrder, onAnyField, onMore }: FoundProps) {
  const { t } = useTranslation();
  const words = useGroupWords();
  const { group, noPublic, order } = question;
  const count = found.bridges.length;
  const isOfOne = found.groupSize === 1;
  return (
    <>
      <Answer {...{ found, over, noPublic }} />
      {count === 0 && over !== 'any' && <AnyField onPress={onAnyField} />}
      <Coverage coverage={found.report.coverage} />
      {count > 1 && !isOfOne && <DoorOrderChoice {...{ order, onOrder }} />}
      {count > 0 && <DoorTable {...{ lens, group, order, onOrder, isOfOne }} doors={found.bridges} />}
      {count === shown && shown < MOST && (
        <button type="button" className="button" onClick={onMore}>
          {t('list.more')}
        </button>
      )}
      {count === MOST && <p className="quiet">{t('doors.most', { number: MOST })}</p>}
      {count < MOST && order !== 'only' && found.bridgeCount > MOST && (
        <p className="quiet">{words('doors.ordered', { number: MOST })}</p>
      )}
    </>
  );
}

interface FormProps {
  question: DoorsQuestion;
  conditions: readonly NamedCondition[];
  area: Parameters<typeof FieldSaid>[0]['area'];
  onChange: (part: Partial<DoorsQuestion>) => void;
}

/** The choice of whom one means, over which work, and who may open. */
function Form({ question: { group, anyField, noPublic }, conditions, area, onChange }: FormProps) {
  const { t } = useTranslation();
  const isAsked = conditions.length > 0;
  return (
    <>
      <GroupConditions {...{ group, conditions }} isWide onChange={(changed) => onChange({ group: changed })} />
      {isAsked && (
        <div className={`${lists.conditions} no-print`}>
          <FieldTick inField={!anyField} {...{ conditions }} onChange={(is) => onChange({ anyField: !is })} />
          <Tick label={t('conditions.noPublic')} chosen={noPublic} onChange={(is) => onChange({ noPublic: is })} />
        </div>
      )}
      {isAsked && noPublic && <p className="quiet">{t('conditions.noPublicMore')}</p>}
      {isAsked && !anyField && <FieldSaid {...{ conditions, area }} />}
    </>
  );
}

/** Offers to look in every field, where nobody is found in one. */
function AnyField({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <p>
      {t('new.few')}{' '}
      <button type="button" className="link no-print" onClick={onPress}>
        {t('new.anyField')}
      </button>
    </p>
  );
}

interface SaidProps {
  names: string;
  over: FieldMeant;
  question: DoorsQuestion;
  home: string;
}

/** The question in words. */
function useSaid({ names, over, question, home }: SaidProps) {
  const words = useGroupWords();
  const { group, noPublic } = question;
  return useSentence({
    parts: [words('said.doors', { group: names }), ...(home === '' ? [] : [words('said.from', { name: home })])],
    ...{ over, fieldCount: group.fields.length, noPublic },
  });
}

type AnswerProps = Pick<FoundProps, 'found' | 'over'> & Pick<DoorsQuestion, 'noPublic'>;

/** The first of them in a sentence, and how many of the group all together reach; or the reason why there is nobody. */
function Answer({ found, over, noPublic }: AnswerProps) {
  const words = useGroupWords();
  const { number } = useFormat();
  const nameOf = useNames();
  const { reached, groupSize, bridges, bridgeCount, partnerCount, report } = found;
  const [first] = bridges;
  const who = noPublic ? words('notPublic', { count: partnerCount }) : '';
  const others = noPublic ? words('notPublic', { count: 2 }) : '';
  if (!first) return <p className={styles.answer}>{report.note ?? words('doors.nobody', { who: others })}</p>;
  if (groupSize === 1) return <OnlyOne door={first} who={others} />;
  const one = {
    ...{ reaches: number(first.reaches), of: number(groupSize), only: number(first.onlyThrough) },
    ...{ count: first.onlyThrough, who: others, among: noPublic ? words('amongNotPublic') : '' },
  };
  const counts = { count: bridgeCount, number: number(bridgeCount), of: number(partnerCount), who };
  return (
    <>
      <p className={styles.answer} role="status">
        <strong>{nameOf(first.organisation)}</strong> {words('doors.reaches', one)}
      </p>
      <p className="quiet">
        {words(`${partnerCount === 1 ? 'openAlone' : 'open'}.${over}`, counts)}{' '}
        {words('doors.inAll', { reached: number(reached), of: number(groupSize), who: others })}
        {over === 'any' && ` ${words('doors.tied')}`}
      </p>
    </>
  );
}

/** The first who opens the door to one organisation alone. `who`: the partners that count, in words. */
function OnlyOne({ door: { organisation, onlyThrough, examples }, who }: { door: DoorFragment; who: string }) {
  const words = useGroupWords();
  const nameOf = useNames();
  const name = examples.map(nameOf).join(', ');
  return (
    <p className={styles.answer} role="status">
      <strong>{nameOf(organisation)}</strong>{' '}
      {words(onlyThrough === 0 ? 'doors.leads' : 'doors.leadsAlone', { name, who })}
    </p>
  );
}
