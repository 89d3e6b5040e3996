import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { consortiumAddress } from '../consortium/ConsortiumQuestion.ts';
import { More } from '../facts/More.tsx';
import {
  type FoundGroupFragment,
  type FoundHitFragment,
  SearchEverythingDocument,
  SearchOneTypeDocument,
} from '../graphql/generated.ts';
import { DEFAULT_FUNDING, writeFundingQuestion } from '../funding/FundingQuestion.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { Problem } from '../layout/Problem.tsx';
import { usePageTitle } from '../layout/usePageTitle.ts';
import { useShown } from '../layout/useShown.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { FoundMissions } from './FoundMissions.tsx';
import { moneyAsked } from './moneyAsked.ts';
import { searchAddress } from './searchAddress.ts';
import { useHit } from './useHit.ts';
import lists from '../layout/lists.module.css';
import page from '../layout/page.module.css';

type HitType = FoundHitFragment['type'];
const TYPES: readonly HitType[] = [
  ...(['ORGANISATION', 'PROJECT', 'CLUSTER', 'PROGRAMME', 'FIELD', 'COUNTRY', 'AGREEMENT', 'CALL', 'REGION'] as const),
];

/** The most hits that one search gives. */
const MOST = 100;

/** One type of things found, and how many there are in all. */
interface Group extends FoundGroupFragment {
  type: HitType;
}

/** The page of all that a text finds, grouped by type, or of one type alone. */
export function SearchPage() {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [search] = useSearchParams();
  const text = [...(search.get('q') ?? '').trim()].slice(0, 200).join('');
  const type = TYPES.find((one) => one === search.get('type')) ?? null;
  const [first, showMore] = useShown('shown', 20, 80);
  const everything = useAnswer(SearchEverythingDocument, text === '' || type !== null ? null : { text });
  const ofType = useAnswer(
    SearchOneTypeDocument,
    text === '' || type === null ? null : { text, types: [type], first: Math.min(first, MOST) },
  );
  const answer = type === null ? everything : ofType;
  const groups = type === null ? groupsOf(everything.data) : oneGroup(type, ofType.data?.search);
  const heading = usePageTitle(text === '' ? t('search.heading') : t('search.headingOf', { text }));
  const isResemblance = groups.length > 0 && groups.every(({ hits }) => hits.every(({ resemblance }) => resemblance));
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text === '' ? t('search.heading') : t('search.headingOf', { text })}
      </h1>
      {answer.error && <Problem error={answer.error} onRetry={answer.refetch} />}
      {text !== '' && !answer.data && !answer.error && <Waiting />}
      {text === '' && <p>{t('search.nothingAsked')}</p>}
      {answer.data && (
        <p role="status">
          {groups.length === 0 ? t('search.nothing', { text }) : isResemblance && t('search.perhaps', { text })}
        </p>
      )}
      {type === null && <Besides text={text} />}
      {type !== null && (
        <p>
          <AppLink href={searchAddress(text)}>{t('search.allTypes')}</AppLink>
        </p>
      )}
      <div className={page.page}>
        {type === null && <FoundMissions text={text} />}
        {groups.map((group) => (
          <FoundGroup key={group.type} group={group} text={text} isAlone={type !== null} />
        ))}
      </div>
      {type !== null && groups[0] && (
        <More shown={groups[0].hits.length} total={Math.min(groups[0].totalCount, MOST)} onMore={showMore} />
      )}
      {type !== null && groups[0] && groups[0].totalCount > MOST && (
        <p>{t('search.onlyFirst', { most: number(MOST), number: number(groups[0].totalCount) })}</p>
      )}
    </>
  );
}

/** Leads to what else one may ask about the words: who funds it, and with whom. */
function Besides({ text }: { text: string }) {
  return (
    <>
      {text !== '' && <MoneyBehind text={text} />}
      <ConsortiumFor text={text} />
    </>
  );
}

/** Leads to who funds what the words are about, in the country that they name. */
function MoneyBehind({ text: asked }: { text: string }) {
  const { t } = useTranslation();
  const { text, country } = moneyAsked(asked);
  const names = new Intl.DisplayNames(useLanguage(), { type: 'region' });
  const question = writeFundingQuestion({
    ...DEFAULT_FUNDING,
    by: ['PROGRAMME'],
    ...{ text, countries: country === null ? [] : [country] },
  });
  const about = [text && t('search.quoted', { text }), country && names.of(country)].filter(Boolean).join(', ');
  return (
    <p>
      {t('layout.funding')}: <AppLink href={`/funding?${question}`}>{about}</AppLink>
      {text !== '' && <span className="quiet"> {t('search.moneyOf')}</span>}
    </p>
  );
}

/** Leads to a consortium for what the words are about, or to where one says it. */
function ConsortiumFor({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <p>
      <AppLink href={consortiumAddress(null, text && new URLSearchParams({ words: text }).toString())}>
        {text === '' ? t('consortium.forWords') : t('consortium.forSubject', { subject: text })}
      </AppLink>
    </p>
  );
}

function FoundGroup({ group, text, isAlone }: { group: Group; text: string; isAlone: boolean }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { type, hits, totalCount } = group;
  const hitOf = useHit();
  const id = `found-${type}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {t(`search.type.${type}`)} <span className="quiet">{number(totalCount)}</span>
      </h2>
      <ul className={lists.partners}>
        {hits.map((hit) => {
          const { name, more, href } = hitOf(hit);
          return (
            <li key={hit.entityId}>
              <AppLink href={href}>{name}</AppLink>
              {hit.resemblance && <span className="quiet"> ({t('search.resemblance')})</span>}
              {(more || hit.organisation) && (
                <div className="quiet">
                  {more}{' '}
                  {hit.organisation && <KeepButton organisation={{ ...hit.organisation, id: hit.entityId }} isSmall />}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {!isAlone && totalCount > hits.length && (
        <p>
          <AppLink href={searchAddress(text, type)}>{t('search.all', { number: number(totalCount) })}</AppLink>
        </p>
      )}
    </section>
  );
}

/** Those that found anything, in the order of the best in each. */
function groupsOf(data: Partial<Record<string, FoundGroupFragment | null>> | undefined): Group[] {
  return Object.values(data ?? {})
    .flatMap((found): Group[] => {
      const [best] = found?.hits ?? [];
      return found && best ? [{ ...found, type: best.type }] : [];
    })
    .sort((a, b) => b.hits[0]!.score - a.hits[0]!.score);
}

function oneGroup(type: HitType, found: FoundGroupFragment | null | undefined): Group[] {
  return found && found.hits.length > 0 ? [{ ...found, type }] : [];
}
