import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Tick } from '../controls/Tick.tsx';
import { SuggestionsDocument, type SuggestionsQuery, type WorkAreaFragment } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { waysAddress } from '../layout/addresses.ts';
import { ErrorBoundary } from '../layout/ErrorBoundary.tsx';
import { later } from '../layout/later.ts';
import { Waiting } from '../layout/Waiting.tsx';
import { WorkArea } from './WorkArea.tsx';
import lists from '../layout/lists.module.css';

type Suggestion = NonNullable<SuggestionsQuery['partnerSuggestions']>['suggestions'][number];

const KeepButton = later(async () => (await import('../kept/KeepButton.tsx')).KeepButton);

const SHOWN = 6;
const OF_ONE_COUNTRY = 2;

/**
 * Organisations that the home organisation is not tied to and whom many ways lead to, a way to begin: in its own field,
 * unless nobody is there or the reader wants any.
 */
export function Suggestions({ home }: { home: string | null }) {
  const { t } = useTranslation();
  const [isAny, setAny] = useState(false);
  const inField = useUnaskedAnswer(
    SuggestionsDocument,
    home === null ? null : { collaborations: { inFieldOf: [home] } },
  );
  const found = inField.data?.partnerSuggestions;
  const isNobody = found?.suggestions.length === 0;
  const inAny = useUnaskedAnswer(SuggestionsDocument, isAny || isNobody ? { collaborations: null } : null);
  const { data, isPending } = isAny || isNobody ? inAny : inField;
  if (isPending) return <Waiting />;
  const { suggestions = [] } = data?.partnerSuggestions ?? {};
  const area = found?.report.workArea;
  const isField = area !== undefined && area !== null && isSomething(area);
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby="suggestions-heading">
      <h2 id="suggestions-heading">{t('opening.suggestions')}</h2>
      {isField && !isNobody && (
        <>
          <Tick label={t('opening.inOurField')} chosen={!isAny} onChange={(chosen) => setAny(!chosen)} />
          <WorkArea area={area} />
        </>
      )}
      <ul className={lists.suggestions}>
        {mixed(suggestions).map((one) => (
          <SuggestedPartner key={one.organisation.id} suggestion={one} inField={!isAny && !isNobody && isField} />
        ))}
      </ul>
      <p className={lists.more}>
        <AppLink href="/new">{t('new.all')}</AppLink> <AppLink href="/doors">{t('doors.heading')}</AppLink>{' '}
        <AppLink href="/consortium">{t('consortium.forWords')}</AppLink>{' '}
        <AppLink href="/compare">{t('compare.heading')}</AppLink>{' '}
        <AppLink href="/changes">{t('data.whatChanged')}</AppLink> <AppLink href="/widget">{t('ways.embed')}</AppLink>
      </p>
    </section>
  );
}

/** Comes later than the names, without which nobody misses it. */
function Keep({ organisation }: { organisation: Suggestion['organisation'] }) {
  return (
    <ErrorBoundary fallback={() => null}>
      <Suspense fallback={null}>
        <KeepButton organisation={organisation} isSmall />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The first few, no more than two of one country. */
function mixed(suggestions: readonly Suggestion[]): Suggestion[] {
  const of = (one: Suggestion): string => one.organisation.country?.id ?? one.organisation.id;
  return suggestions
    .filter((one, at) => suggestions.slice(0, at).filter((before) => of(before) === of(one)).length < OF_ONE_COUNTRY)
    .slice(0, SHOWN);
}

/** False where nothing stands out among our projects: then no field was kept to. */
function isSomething({ fields, programmes }: WorkAreaFragment): boolean {
  return fields.length + programmes.length > 0;
}

/** One of them, with the way there; it leads over work in the field where that was asked for. */
function SuggestedPartner({ suggestion, inField }: { suggestion: Suggestion; inField: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { organisation, introduction } = suggestion;
  const between = introduction.organisations.slice(1, -1).map(nameOf).join(' → ');
  return (
    <li>
      <AppLink href={`${waysAddress(organisation.id)}${inField ? '&in=field' : ''}`}>{nameOf(organisation)}</AppLink>
      {organisation.country && <span className="quiet"> · {nameOf(organisation.country)}</span>}
      <div className="quiet">
        {t('ways.through', { names: between })} <Keep organisation={organisation} />
      </div>
    </li>
  );
}
