import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { LensSaid } from '../facts/LensSaid.tsx';
import { SaveAs } from '../facts/SaveAs.tsx';
import { type FoundWaysFragment, WaysDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { isNowhere } from '../group/fieldLens.ts';
import { useKeptWords } from '../kept/useKeptWords.ts';
import { useFormat } from '../language/useFormat.ts';
import type { Lens } from '../language/useLensWords.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { PartFailed } from '../layout/PartFailed.tsx';
import { Problem } from '../layout/Problem.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import { AllWays } from './AllWays.tsx';
import { Apart, underWhich } from './Apart.tsx';
import { SharedByAll } from './SharedByAll.tsx';
import { BestWay, KnownAlready } from './BestWay.tsx';
import { NoWay } from './NoWay.tsx';
import { orderWays } from './orderWays.ts';
import type { ChangeQuestion } from './useWayQuestion.ts';
import { WayRow } from './WayRow.tsx';
import { wayLetterAddress } from './wayLetterAddress.ts';
import type { MeantAnswer } from './useMeant.ts';
import { WorkArea } from './WorkArea.tsx';
import { wayVariables, type WayQuestion } from './WayQuestion.ts';
import graph from '../graph/graph.module.css';
import page from '../layout/page.module.css';
import styles from './Ways.module.css';

/** The ways that are shown when more are asked for. */
const MORE = 10;

interface Props {
  question: WayQuestion;
  onChange: ChangeQuestion;
  /** The organisations that the question names without listing them. */
  known: MeantAnswer;
  /** The name of whom to reach. */
  name: string;
  /** The id of the home organisation; null where there is none. */
  home: string | null;
}

/** The ways to the organisation asked for: the answer, one line each, and a picture; or the reason why there is none. */
export function Ways({ question, onChange, known, name, home }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const variables = wayVariables(question, known.meant, language);
  const { data, error, isPlaceholderData, refetch } = useAnswer(WaysDocument, variables);
  if (known.error) return <Problem error={known.error} onRetry={known.refetch} />;
  if (error) return <Problem error={error} onRetry={refetch} />;
  const answer = data?.partnershipPaths;
  if (!answer) return <Waiting />;
  const paths = orderWays(answer.paths);
  const [best] = paths;
  const direct = data.known?.paths[0];
  const start = startOf(question, home);
  const { asOf } = answer.report;
  return (
    <section className={styles.ways} aria-labelledby="ways-heading" aria-busy={isPlaceholderData}>
      <WaysHeading answer={answer} name={name} question={question} />
      {direct && best !== undefined && best.organisations.length > 2 && (
        <KnownAlready
          {...{ path: direct, home, asOf }}
          letter={wayLetterAddress({ ...question, maxTies: 1 }, direct.id)}
        />
      )}
      {!direct && !isPlaceholderData && start !== null && question.to !== null && (
        <Apart between={[start, question.to]} under={underWhich(question)} />
      )}
      {best && <BestWay {...{ path: best, home, asOf }} letter={wayLetterAddress(question, best.id)} />}
      <SharedByAll {...{ paths, question, onChange }} />
      {best ? (
        <FoundWays {...{ paths, question, onChange, home }} nearness={answer.nearness} note={answer.report.note} />
      ) : (
        <NoWay onChange={onChange} report={answer.report} />
      )}
      {variables && best && (
        <SaveAs name="partnershipPaths" given={variables} formats={['csv', 'json', 'graphml', 'gexf']} />
      )}
      {variables && <QueryBehind document={WaysDocument} variables={variables} />}
      <p className="no-print">
        <AppLink href={question.from.length === 1 ? `/widget?from=${question.from[0]}` : '/widget'}>
          {t('ways.embed')}
        </AppLink>
      </p>
    </section>
  );
}

/** The one organisation that ways start from; null where there are several. */
function startOf({ from, cluster }: WayQuestion, home: string | null): string | null {
  if (cluster !== null || from.length > 1) return null;
  return from[0] ?? home;
}

interface HeadingProps {
  answer: FoundWaysFragment;
  name: string;
  question: WayQuestion;
}

/** The work that ties count under the conditions asked for: all, where nothing stands out in the own field. */
function lensOf(
  { fields, inField, programmes, work }: WayQuestion,
  area: FoundWaysFragment['report']['workArea'],
): Lens {
  return {
    fields,
    inField: inField && area !== null && !isNowhere(area),
    isNarrowed: programmes.length + work.length > 0,
  };
}

function WaysHeading({ answer, name, question }: HeadingProps) {
  const { to, from } = question;
  const { t } = useTranslation();
  const { day } = useFormat();
  const own = useKeptWords();
  const count = answer.paths.length;
  const area = answer.report.workArea;
  return (
    <div className={page.heading}>
      <h2 id="ways-heading" tabIndex={-1}>
        {t('ways.titleTo', { name })}
      </h2>
      <p>
        <span role="status">
          {t('ways.found', { count })} {t('ways.asOf', { day: day(answer.report.asOf) })}
        </span>{' '}
        {to !== null && <KeepButton organisation={{ id: to, name }} isSmall />}
      </p>
      {area && (
        <WorkArea area={area} {...(from.length > 0 && { say: (names: string) => own('newTo.field', { names }) })} />
      )}
      {count > 0 && <LensSaid lens={lensOf(question, area)} isTheirs={from.length > 0} />}
      {!answer.report.complete && <p>{t('ways.cut')}</p>}
    </div>
  );
}

const WaysGraph = later(async () => (await import('./WaysGraph.tsx')).WaysGraph);

interface FoundProps {
  paths: FoundWaysFragment['paths'];
  question: WayQuestion;
  onChange: ChangeQuestion;
  home: string | null;
  nearness: number | null;
  note: string | null;
}

/** True where the reader asks for ways through some alone: how near all ways are is then about what was left out. */
function isThroughSome({ only, countries, kinds }: WayQuestion): boolean {
  return only.length + countries.length + kinds.length > 0;
}

function FoundWays({ paths, question, onChange, home, nearness, note }: FoundProps) {
  const { t } = useTranslation();
  const lit = Math.min(question.way ?? 1, paths.length);
  const open = question.way === null ? null : lit;
  return (
    <div className={styles.columns}>
      <div>
        <div className={styles.list}>
          <div className={styles.head} aria-hidden="true">
            {(['through', 'over', 'ask', 'strength'] as const).map((column) => (
              <span key={column}>{t(`ways.column.${column}`)}</span>
            ))}
          </div>
          <ol>
            {paths.map((path, index) => (
              <WayRow
                key={path.id}
                path={path}
                rank={index + 1}
                lit={lit === index + 1}
                home={home}
                fromSeveral={question.from.length > 1 || question.cluster !== null}
                open={open === index + 1}
                onToggle={() => onChange({ way: open === index + 1 ? null : index + 1 }, true)}
                letter={wayLetterAddress(question, path.id)}
                onAvoid={(id) => onChange({ avoid: [...question.avoid, id] })}
              />
            ))}
          </ol>
          {!isThroughSome(question) && <AllWays nearness={nearness} />}
        </div>
        {note && <p className={`quiet ${styles.note}`}>{note}</p>}
        <OtherWays {...{ paths, question, onChange }} />
      </div>
      <aside className={`${graph.box} ${styles.graph} no-print`} aria-label={t('ways.graph')}>
        <ErrorBoundary fallback={(error) => <PartFailed error={error}>{t('ways.noGraph')}</PartFailed>}>
          <Suspense fallback={<Waiting />}>
            <WaysGraph paths={paths} lit={lit - 1} onLight={(index) => onChange({ way: index + 1 }, true)} />
          </Suspense>
        </ErrorBoundary>
        <p className="quiet">{t('ways.graphNote')}</p>
      </aside>
    </div>
  );
}

/** More ways, and what to do where the first who is asked says no. */
function OtherWays({ paths, question, onChange }: Omit<FoundProps, 'nearness' | 'note' | 'home'>) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const first = paths[0]?.organisations.slice(1, -1)[0];
  const { alternatives, avoid, shown } = question;
  return (
    <p className={`${styles.others} no-print`}>
      {paths.length === shown && shown < MORE && (
        <button type="button" className="link" onClick={() => onChange({ shown: MORE })}>
          {t('ways.showTen')}
        </button>
      )}
      {alternatives && (
        <>
          <span>{t('ways.eachOther')}</span>{' '}
          <button type="button" className="link" onClick={() => onChange({ alternatives: false })}>
            {t('ways.ranked')}
          </button>
        </>
      )}
      {!alternatives && first && (
        <span>
          {t('ways.saysNo', { name: nameOf(first) })}{' '}
          <button type="button" className="link" onClick={() => onChange({ avoid: [...avoid, first.id] })}>
            {t('ways.notThrough', { name: nameOf(first) })}
          </button>
        </span>
      )}
    </p>
  );
}
