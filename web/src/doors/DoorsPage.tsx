import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { Coverage } from '../funding/Coverage.tsx';
import { type DoorFragment, DoorsDocument, type DoorsQuery, HomeDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { fieldLens } from '../group/fieldLens.ts';
import { FieldSaid, FieldTick } from '../group/FieldSwitch.tsx';
import { GroupConditions } from '../group/GroupConditions.tsx';
import { doorsAddress, groupArgument, readDoors } from '../group/GroupQuestion.ts';
import { useGroupNames } from '../group/useGroupNames.ts';
import { useFewNames } from '../language/useFewNames.ts';
import { useFormat } from '../language/useFormat.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { useShown } from '../layout/useShown.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { DoorTable } from './DoorTable.tsx';
import styles from './doors.module.css';

/** The most partners that the endpoint gives. */
const MOST = 100;

/** The page of the partners who open the way to a group of organisations. */
export function DoorsPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const language = useApiLanguage();
  const { group, inField } = readDoors(new URLSearchParams(useSearch()));
  const { conditions } = useGroupNames(group);
  const [shown, showMore] = useShown('first', 10, 20);
  const to = groupArgument(group);
  const { lens, ...home } = useLens(group.fields, inField);
  const variables = to && lens ? ({ to, first: Math.min(shown, MOST), filter: lens.filter, language } as const) : null;
  const { data, error: noDoors, refetch: askAgain, isPlaceholderData } = useAnswer(DoorsDocument, variables);
  const error = home.error ?? noDoors;
  const few = useFewNames();
  const title =
    conditions.length === 0 ? t('doors.heading') : t('doors.title', { group: few(conditions.map(({ name }) => name)) });
  const heading = usePageTitle(title);
  const found = to && data?.bridges;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <GroupConditions
        {...{ group, conditions }}
        isWide
        onChange={(changed) => navigate(doorsAddress(changed, inField))}
      />
      {to && <FieldTick {...{ inField, conditions }} onChange={(is) => navigate(doorsAddress(group, is))} />}
      {to && inField && <FieldSaid conditions={conditions} area={found?.report.workArea ?? null} />}
      {error && <Problem error={error} onRetry={home.error ? home.refetch : askAgain} />}
      {to && !error && !found && <Waiting />}
      {found && (
        <section aria-label={title} aria-busy={isPlaceholderData} className={styles.found}>
          <Answer found={found} />
          <Coverage coverage={found.report.coverage} />
          {found.bridges.length > 0 && <DoorTable doors={found.bridges} lens={lens?.way ?? {}} />}
          {found.bridges.length === variables?.first && shown < MOST && (
            <button type="button" className="button" onClick={showMore}>
              {t('list.more')}
            </button>
          )}
          {found.bridges.length === MOST && <p className="quiet">{t('doors.most', { number: MOST })}</p>}
          {variables && <QueryBehind document={DoorsDocument} variables={variables} />}
        </section>
      )}
    </>
  );
}

/** The work over which ties count; undefined until it is known whose field is ours. */
function useLens(fields: readonly string[], inField: boolean) {
  const isOurs = inField && fields.length === 0;
  const { data, error, refetch } = useAnswer(HomeDocument, isOurs ? {} : null);
  const home = data?.graph?.home?.id;
  const lens = isOurs && !data ? undefined : fieldLens({ inField, fields, whose: home ? [home] : [] });
  return { lens, error, refetch };
}

/** The first of them in a sentence, and how many of the group all together reach; or the reason why there is nobody. */
function Answer({ found }: { found: NonNullable<DoorsQuery['bridges']> }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  const { reached, groupSize, bridges, report } = found;
  const [first] = bridges;
  if (!first) return <p className={styles.answer}>{report.note ?? t('doors.nobody')}</p>;
  if (groupSize === 1) return <OnlyOne door={first} />;
  const one = {
    ...{ reaches: number(first.reaches), of: number(groupSize), only: number(first.onlyThrough) },
    count: first.onlyThrough,
  };
  return (
    <>
      <p className={styles.answer} role="status">
        <strong>{nameOf(first.organisation)}</strong> {t('doors.reaches', one)}
      </p>
      <p className="quiet">{t('doors.inAll', { reached: number(reached), of: number(groupSize) })}</p>
    </>
  );
}

/** The first who opens the door to one organisation alone. */
function OnlyOne({ door: { organisation, onlyThrough, examples } }: { door: DoorFragment }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const name = examples.map(nameOf).join(', ');
  return (
    <p className={styles.answer} role="status">
      <strong>{nameOf(organisation)}</strong> {t(onlyThrough === 0 ? 'doors.leads' : 'doors.leadsAlone', { name })}
    </p>
  );
}
