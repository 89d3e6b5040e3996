import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { LinkList } from '../facts/LinkList.tsx';
import { Nearness } from '../facts/Nearness.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import { OrganisationSuggestionsDocument, type OrganisationSuggestionsQuery } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { useApiLanguage } from '../language/useApiLanguage.ts';
import { Problem } from '../layout/Problem.tsx';
import { useShown } from '../layout/useShown.ts';
import { Waiting } from '../layout/Waiting.tsx';
import lists from '../layout/lists.module.css';
import table from '../facts/table.module.css';

/** The most suggestions that the endpoint gives. */
const MOST = 100;

/** Suggested partners: organisations without a tie to this one, each with the reasons. */
export function WorthMeeting({ id }: { id: string }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const language = useApiLanguage();
  const [shown, showMore] = useShown('suggestions', 4, 12);
  const variables = { for: [id], first: Math.min(shown, MOST), language } as const;
  const { data, error, refetch } = useUnaskedAnswer(OrganisationSuggestionsDocument, variables);
  if (error) return <Problem error={error} onRetry={refetch} />;
  if (!data) return <Waiting />;
  const { suggestions = [], totalCount = 0, report } = data.partnerSuggestions ?? {};
  return (
    <>
      {suggestions.length === 0 && <p>{report?.note ?? t('organisation.noSuggestions')}</p>}
      <ol className={lists.suggestions}>
        {suggestions.map((suggestion) => (
          <Suggested key={suggestion.organisation.id} suggestion={suggestion} />
        ))}
      </ol>
      {suggestions.length === MOST && totalCount > MOST && (
        <p className="quiet">{t('list.shown', { shown: MOST, total: number(totalCount) })}</p>
      )}
      <div className={table.foot}>
        {suggestions.length === shown && shown < MOST && (
          <button type="button" className="button" onClick={showMore}>
            {t('list.more')}
          </button>
        )}
        <QueryBehind document={OrganisationSuggestionsDocument} variables={variables} />
      </div>
    </>
  );
}

type Suggestion = NonNullable<OrganisationSuggestionsQuery['partnerSuggestions']>['suggestions'][number];

function Suggested({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { organisation, commonPartnerCount: count, commonPartners, sharedFields, likelihood, explanation } = suggestion;
  const sayLikelihood = ({ atLeastOneIn, years }: NonNullable<typeof likelihood>): string =>
    atLeastOneIn === null
      ? t('organisation.unlikely', { years })
      : t('organisation.likelihood', { number: number(atLeastOneIn), years });
  return (
    <li>
      <OrganisationLink organisation={organisation} /> <KeepButton organisation={organisation} isSmall />
      {likelihood && <div className="quiet">{sayLikelihood(likelihood)}</div>}
      <div className="quiet">
        <Nearness value={suggestion.nearness} />
      </div>
      <div>{t('organisation.common', { count, number: number(count) })}</div>
      {count > 0 && <LinkList kind="organisation" all={commonPartners} />}
      {sharedFields.length > 0 && (
        <>
          <div>{t('organisation.sharedFields')}</div>
          <LinkList kind="field" all={sharedFields} />
        </>
      )}
      <Disclosure className="no-print">
        <Button slot="trigger" className="link">
          {t('organisation.inFull')}
        </Button>
        <DisclosurePanel>
          <p>{explanation}</p>
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}
